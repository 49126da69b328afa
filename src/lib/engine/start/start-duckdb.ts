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

/** To be called before DuckDB's client listens, which would warn of messages that it does not know. */
function hear(worker: Worker, onBytes: OnBytes): Heard {
	const tell: { listening?: () => void; arrived?: () => void; failed?: (why: Error) => void } = {};
	const heard: Heard = {
		listening: new Promise((resolve) => (tell.listening = resolve)),
		arrived: new Promise((resolve) => (tell.arrived = resolve)),
		failed: new Promise((_, reject) => (tell.failed = reject)),
	};
	// Whoever waits for something hears of it; after that nobody need.
	heard.failed.catch(() => undefined);
	worker.addEventListener('message', (event: MessageEvent<DuckdbStart>) => {
		const { data } = event;
		if ('bytes' in data) onBytes(data.bytes);
		else if ('listening' in data) tell.listening?.();
		else if ('arrived' in data) tell.arrived?.();
		else if ('failure' in data) tell.failed?.(new Error(data.failure));
		else return;
		event.stopImmediatePropagation();
	});
	return heard;
}
