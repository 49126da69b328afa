import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { OnBytes, WasmFile } from './download.ts';
import type { WorkerGuard } from './worker-guard.ts';

/** The first message to `duckdb-worker.ts`: DuckDB's script and module, with whole URLs. */
export interface DuckdbRequest {
	script: string;
	file: WasmFile;
}

/**
 * What it says beside DuckDB's own messages: bytes of the module that came since the last message,
 * that it takes DuckDB's messages from now on, that the module is there, or one sentence that says why
 * it is not.
 */
export type DuckdbStart =
	{ bytes: number } | { listening: true } | { arrived: true } | { failure: string };

export const startLimitMs = 60_000;

/**
 * Instantiates DuckDB in `duckdb-worker.ts`, where its module is compiled while it comes; what counts
 * against the clock is what is left once it is there. Rejects with one sentence.
 */
export async function startDuckdb(
	worker: Worker,
	{ guard }: WorkerGuard,
	request: DuckdbRequest,
	onBytes: OnBytes,
): Promise<AsyncDuckDB> {
	const said = (word: 'listening' | 'arrived') =>
		new Promise<void>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<DuckdbStart>) => {
				if (word in data) resolve();
				else if ('failure' in data) reject(new Error(data.failure));
			});
		});
	const [listening, arrived] = [said('listening'), said('arrived')];
	worker.addEventListener('message', (event: MessageEvent<DuckdbStart>) => {
		if ('bytes' in event.data) onBytes(event.data.bytes);
		// DuckDB's client would warn of a message that it does not know.
		if (!('messageId' in event.data)) event.stopImmediatePropagation();
	});
	worker.postMessage(request);
	// Heard below, unless something else fails first.
	arrived.catch(() => undefined);
	await guard(listening);
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	const instantiated = database.instantiate(request.file.url);
	instantiated.catch(() => undefined);
	await guard(arrived);
	await guard(instantiated, startLimitMs);
	return database;
}
