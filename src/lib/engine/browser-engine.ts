// The only module that loads the JavaScript of DuckDB. Use import(), so that the page does not wait.
import { getPlatformFeatures } from '@duckdb/duckdb-wasm';
import ehScript from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpScript from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import { connectionEngine } from './connection-engine.ts';
import type { OnBytes, TableFile, WasmFile } from './start/download.ts';
import type { Cache } from './start/fetch-file.ts';
import { Downloader } from './start/downloader.ts';
import { messageOf, type Engine } from './engine.ts';
import { loadTable, openDatabase } from './settings.ts';
import { startDuckdb, startLimitMs } from './start/start-duckdb.ts';
import { tablesOnDemand } from './tables-on-demand.ts';
import { guardWorker } from './start/worker-guard.ts';

export type { TableFile };

export interface EngineFiles {
	eh: WasmFile;
	mvp: WasmFile;
}

export type EngineProgress =
	{ phase: 'download'; loaded: number; total: number } | { phase: 'start' } | { phase: 'load' };

export interface EngineOptions {
	files: EngineFiles;
	/** Loaded before the engine is ready. */
	tables: TableFile[];
	/** Loaded when a statement first reads them. */
	laterTables: TableFile[];
	/** Of the module. Each table is tried twice by itself. */
	cache: Cache;
	onProgress: (progress: EngineProgress) => void;
	/** Called if a started engine can no longer answer. */
	onCrash: (failure: Error) => void;
}

/** No statement of the pages takes as long, even over the largest tables on a slow computer. */
const queryLimitMs = 60_000;

const scripts = { eh: ehScript, mvp: mvpScript };

/**
 * Downloads DuckDB and the tables and starts it in a worker. If a step fails, it rejects with one
 * sentence and leaves nothing running. It can then be called again.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
	const { files, tables, laterTables, cache, onProgress, onCrash } = options;
	const kind = (await getPlatformFeatures()).wasmExceptions ? 'eh' : 'mvp';
	const worker = new Worker(new URL('./start/duckdb-worker.ts', import.meta.url), {
		type: 'module',
	});
	let started = false;
	const workerGuard = guardWorker(worker, (failure) => started && onCrash(failure));
	const { guard } = workerGuard;
	const downloader = new Downloader();
	try {
		const onBytes = countTo(onProgress, [files[kind], ...tables]);
		// DuckDB starts while the tables are still downloading.
		const coming = Promise.all(
			tables.map(async (table) => ({
				name: table.name,
				bytes: await downloader.table(table, onBytes),
			})),
		);
		// Awaited below, unless something else fails first. Then nobody handles this failure.
		coming.catch(() => undefined);
		const request = {
			script: wholeUrl(scripts[kind]),
			file: { ...files[kind], url: wholeUrl(files[kind].url) },
			cache,
		};
		const database = await startDuckdb(worker, workerGuard, request, onBytes);
		const connection = await guard(openDatabase(database), startLimitMs);
		const loaded = await guard(coming);
		downloader.close();
		onProgress({ phase: 'load' });
		for (const { name, bytes } of loaded) await guard(loadTable(connection, name, bytes));
		const engine = connectionEngine(connection);
		started = true;
		const guarded: Engine = {
			query: (sql, params) => guard(engine.query(sql, params), queryLimitMs),
		};
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
		const isClear = /^(engine|download) /.test(message);
		throw new Error(isClear ? message : `engine start failed: ${message}`, { cause });
	}
}

/** Reports the download of all these files together, and then the phase after it. */
function countTo(
	onProgress: EngineOptions['onProgress'],
	files: readonly { bytes: number }[],
): OnBytes {
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	let loaded = 0;
	return (count) => {
		loaded += count;
		const whole = Math.round(loaded);
		onProgress(whole < total ? { phase: 'download', loaded: whole, total } : { phase: 'start' });
	};
}

/** The worker cannot resolve relative URLs. */
function wholeUrl(url: string): string {
	return new URL(url, location.href).href;
}
