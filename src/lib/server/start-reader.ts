import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { TimedReader, type StartWorker } from '#lib/forms/timed-reader.ts';

/** The folder of this source. Vite builds no threads, so the build takes them from the project. */
const folder = import.meta.url.endsWith('.ts')
	? fileURLToPath(new URL('.', import.meta.url))
	: resolve('src/lib/server');

/** A reader of documents with so many seconds for each. It must be closed. */
export function startReader(
	seconds: number,
	entry = resolve(folder, 'document-worker.ts'),
): TimedReader {
	return new TimedReader(startThread(entry), seconds);
}

function startThread(entry: string): StartWorker {
	return ({ onAnswer, onBreak }) => {
		const worker = new Worker(resolve(folder, 'typescript-thread.js'), {
			workerData: pathToFileURL(entry).href,
			// The thread loads tsx itself. Options of the main thread would load it twice.
			execArgv: [],
		});
		worker.on('message', onAnswer);
		worker.on('error', onBreak);
		return {
			post: (job) => worker.postMessage(job),
			end: () => worker.terminate(),
		};
	};
}
