/** Rejects promises that wait for a worker that can no longer answer. */
export interface WorkerGuard {
	/** Settles like the promise, but rejects if the worker fails or takes more than `limitMs`. */
	guard<Value>(promise: Promise<Value>, limitMs?: number): Promise<Value>;
}

/**
 * Watches a worker, because the client of DuckDB only logs a failure and leaves its callers waiting.
 * Must be called before the first message to the worker. `onFailure` is called even if nobody waits.
 */
export function guardWorker(worker: Worker, onFailure: (failure: Error) => void): WorkerGuard {
	const waiting = new Set<(failure: Error) => void>();
	let failure: Error | null = null;

	function end(reason: string): void {
		if (failure) return;
		worker.terminate();
		failure = new Error(reason);
		for (const reject of waiting) reject(failure);
		onFailure(failure);
	}

	worker.addEventListener('error', ({ message }) =>
		end(`engine worker failed: ${message || 'its script did not load'}`),
	);

	return {
		guard<Value>(promise: Promise<Value>, limitMs?: number): Promise<Value> {
			return new Promise((resolve, reject) => {
				if (failure) return reject(failure);
				// A worker that the system has ended says nothing at all.
				const tooLate = () => end(`engine worker failed: no answer in ${Number(limitMs) / 1000} s`);
				const timer = limitMs === undefined ? undefined : setTimeout(tooLate, limitMs);
				waiting.add(reject);
				promise.then(resolve, reject).finally(() => {
					waiting.delete(reject);
					clearTimeout(timer);
				});
			});
		},
	};
}
