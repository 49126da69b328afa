// The only module that loads DuckDB's JavaScript: import() it, so that the page need not wait.
import { AsyncDuckDB, VoidLogger, getPlatformFeatures } from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import { connectionEngine } from './connection-engine.ts';
import type { TableFile, WasmFile } from './download.ts';
import { Downloader } from './downloader.ts';
import { messageOf, type Engine } from './engine.ts';
import { loadTable, openDatabase } from './settings.ts';
import { tablesOnDemand } from './tables-on-demand.ts';
import { guardWorker } from './worker-guard.ts';

export type { TableFile };

export interface EngineFiles {
	eh: WasmFile;
	mvp: WasmFile;
}

export type EngineProgress =
	{ phase: 'download'; loaded: number; total: number } | { phase: 'start' } | { phase: 'load' };

export interface EngineOptions {
	files: EngineFiles;
	/** Loaded before the engine answers. */
	tables: TableFile[];
	/** Loaded when a statement reads them. */
	laterTables: TableFile[];
	onProgress: (progress: EngineProgress) => void;
	/** Called when an engine that had started can no longer answer. */
	onCrash: (failure: Error) => void;
}

interface Downloads {
	wasm: Promise<Blob>;
	tables: Promise<{ name: string; bytes: Uint8Array }[]>;
}

const startLimitMs = 60_000;

/**
 * Downloads DuckDB and the tables and starts it in a worker. Rejects with one sentence, and leaves
 * nothing running, when any step fails; it may then be called again.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
	const { files, tables, laterTables, onProgress, onCrash } = options;
	const kind = (await getPlatformFeatures()).wasmExceptions ? 'eh' : 'mvp';
	const worker = new Worker(kind === 'eh' ? ehWorker : mvpWorker);
	let started = false;
	const { guard } = guardWorker(worker, (failure) => started && onCrash(failure));
	const downloader = new Downloader();
	try {
		const downloads = download(downloader, files[kind], tables, onProgress);
		const wasm = await guard(downloads.wasm);
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		// DuckDB starts while the tables still come.
		await guard(instantiate(database, wasm), startLimitMs);
		const connection = await guard(openDatabase(database), startLimitMs);
		const loaded = await guard(downloads.tables);
		downloader.close();
		onProgress({ phase: 'load' });
		for (const { name, bytes } of loaded) await guard(loadTable(connection, name, bytes));
		const engine = connectionEngine(connection);
		started = true;
		const guarded: Engine = { query: (sql, params) => guard(engine.query(sql, params)) };
		return tablesOnDemand(
			guarded,
			laterTables.map(({ name }) => name),
			async (name) => {
				const table = laterTables.find((one) => one.name === name) as TableFile;
				const downloader = new Downloader();
				try {
					const bytes = await downloader.table(table, () => undefined);
					await guard(loadTable(connection, name, bytes));
				} finally {
					downloader.close();
				}
			},
		);
	} catch (cause) {
		downloader.close();
		worker.terminate();
		const message = messageOf(cause);
		throw new Error(message.startsWith('engine ') ? message : `engine start failed: ${message}`, {
			cause,
		});
	}
}

function download(
	downloader: Downloader,
	file: WasmFile,
	tables: TableFile[],
	onProgress: EngineOptions['onProgress'],
): Downloads {
	const total = tables.reduce((sum, { bytes }) => sum + bytes, file.bytes);
	let loaded = 0;
	const onBytes = (count: number) => {
		loaded += count;
		onProgress({ phase: 'download', loaded: Math.min(Math.round(loaded), total), total });
	};
	const wasm = downloader.wasm(file, onBytes);
	const loadedTables = Promise.all(
		tables.map(async (table) => ({
			name: table.name,
			bytes: await downloader.table(table, onBytes),
		})),
	);
	// Whoever waits for one of them hears of its failure; nobody else need.
	Promise.all([wasm, loadedTables]).then(
		() => onProgress({ phase: 'start' }),
		() => undefined,
	);
	return { wasm, tables: loadedTables };
}

/** The worker resolves no relative URL, and a blob needs no second request. */
async function instantiate(database: AsyncDuckDB, wasm: Blob): Promise<void> {
	const url = URL.createObjectURL(wasm);
	try {
		await database.instantiate(url);
	} finally {
		URL.revokeObjectURL(url);
	}
}
