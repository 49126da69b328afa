import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { OnBytes, WasmFile } from './download.ts';
import type { Cache } from './fetch-file.ts';
import { watchSilence } from './watch-silence.ts';
import type { WorkerGuard } from './worker-guard.ts';

/** The first message to `duckdb-worker.ts`: script and module of DuckDB with absolute URLs. */
export interface DuckdbRequest {
	script: string;
	file: WasmFile;
	cache: Cache;
}

/**
 * The messages of `duckdb-worker.ts` besides those of DuckDB: the bytes of the module since the last
 * message, that it now accepts messages of DuckDB, that the module has arrived, or why it has not.
 */
export type DuckdbStart =
	{ bytes: number } | { listening: true } | { arrived: true } | { failure: string };

export const startLimitMs = 60_000;

/**
 * Instantiates DuckDB in `duckdb-worker.ts`, which fetches the module. The time limit applies only after
 * the module has arrived; before, to a worker that says nothing. Rejects with one sentence.
 */
export async function startDuckdb(
	worker: Worker,
	{ guard }: WorkerGuard,
	request: DuckdbRequest,
	onBytes: OnBytes,
): Promise<AsyncDuckDB> {
	const { listening, arrived, failed } = hear(worker, onBytes);
	const unlessFailed = <Value>(promise: Promise<Value>, limitMs?: number) =>
		guard(Promise.race([promise, failed]), limitMs);
	worker.postMessage(request);
	await unlessFailed(listening);
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	const instantiated = database.instantiate(request.file.url);
	await unlessFailed(Promise.race([arrived, instantiated]));
	await unlessFailed(instantiated, startLimitMs);
	return database;
}

interface Heard {
	listening: Promise<void>;
	arrived: Promise<void>;
	failed: Promise<never>;
}

/** Must be called before the client of DuckDB listens, which warns about unknown messages. */
function hear(worker: Worker, onBytes: OnBytes): Heard {
	const tell: { listening?: () => void; arrived?: () => void; failed?: (why: Error) => void } = {};
	const heard: Heard = {
		listening: new Promise((resolve) => (tell.listening = resolve)),
		arrived: new Promise((resolve) => (tell.arrived = resolve)),
		failed: new Promise((_, reject) => (tell.failed = reject)),
	};
	// The failure reaches whoever is waiting. If nobody waits, it needs no handler.
	heard.failed.catch(() => undefined);
	// A script of the worker that stays away, or is empty, is no error of the worker.
	const silence = watchSilence(startLimitMs, (seconds) =>
		tell.failed?.(new Error(`engine worker failed: nothing heard for ${seconds} s`)),
	);
	silence.watch();
	void heard.listening.then(silence.end);
	worker.addEventListener('error', silence.end);
	worker.addEventListener('message', (event: MessageEvent<DuckdbStart>) => {
		const { data } = event;
		if ('bytes' in data) {
			silence.heard();
			onBytes(data.bytes);
		} else if ('listening' in data) tell.listening?.();
		else if ('arrived' in data) tell.arrived?.();
		else if ('failure' in data) tell.failed?.(new Error(data.failure));
		else return;
		event.stopImmediatePropagation();
	});
	return heard;
}
