// Reads documents in a worker that can be ended, so that a document that never ends, even inside a
// library, costs only its limit. Knows neither Node nor the browser: they say how a worker starts.
import { documentProblem, type ProblemCode } from '#lib/model/form.ts';
import type { DocumentName, ReadForms } from './read-forms.ts';

export interface ReadingJob {
	bytes: Uint8Array;
	name: DocumentName;
}

/** What a worker says: first `ready`, then one answer to each job. A fault is a bug of the reader. */
export type ReadingAnswer = 'ready' | { read: ReadForms } | { fault: string };

export interface ReadingWorker {
	post: (job: ReadingJob) => void;
	/** Also stops a worker that is busy. */
	end: () => unknown;
}

export interface WorkerListener {
	onAnswer: (answer: ReadingAnswer) => void;
	/** The worker broke down, for example because its memory was full. */
	onBreak: (error: Error) => void;
}

export type StartWorker = (listener: WorkerListener) => ReadingWorker;

/** Reads one document after the other in one worker. A new one starts only after a time limit. */
export class TimedReader {
	readonly #start: StartWorker;
	readonly #seconds: number;
	#worker: Promise<ReadingWorker> | null = null;
	#running: ReadingWorker | null = null;
	#queue: Promise<unknown> = Promise.resolve();
	#listener: WorkerListener | null = null;

	constructor(start: StartWorker, seconds: number) {
		this.#start = start;
		this.#seconds = seconds;
	}

	/** Like readForms. Past the limit the document has no form and a problem that says so. */
	readonly read = (bytes: Uint8Array, name: DocumentName): Promise<ReadForms> => {
		const read = this.#queue.then(() => this.#readNow({ bytes, name }));
		// A document that cannot be read must not keep the next one from being read.
		this.#queue = read.catch(() => undefined);
		return read;
	};

	async close(): Promise<void> {
		await this.#queue;
		await this.#end();
	}

	async #readNow(job: ReadingJob): Promise<ReadForms> {
		this.#worker ??= this.#begin();
		const worker = await this.#worker;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				void this.#end();
				resolve(refused('time-limit', `读取超过 ${this.#seconds} 秒，已停止，未读取`));
			}, this.#seconds * 1_000);
			this.#listener = {
				onAnswer: (answer) => {
					clearTimeout(timer);
					if (answer === 'ready') return;
					if ('read' in answer) resolve(answer.read);
					else reject(new Error(`${job.name.file}: ${answer.fault}`));
				},
				onBreak: (error) => {
					clearTimeout(timer);
					void this.#end();
					if (isOutOfMemory(error)) resolve(refused('too-large', '读取时内存不足，未读取'));
					else reject(new Error(`${job.name.file}: ${error.message}`, { cause: error }));
				},
			};
			worker.post(job);
		});
	}

	/** Starts a worker. The time of the start does not count for a document. */
	#begin(): Promise<ReadingWorker> {
		return new Promise((resolve, reject) => {
			this.#listener = {
				onAnswer: () => resolve(worker),
				onBreak: reject,
			};
			const worker = this.#start({
				onAnswer: (answer) => this.#listener?.onAnswer(answer),
				onBreak: (error) => this.#listener?.onBreak(error),
			});
			this.#running = worker;
		});
	}

	async #end(): Promise<void> {
		const worker = this.#running;
		this.#running = null;
		this.#worker = null;
		this.#listener = null;
		await worker?.end();
	}
}

function isOutOfMemory(error: Error & { code?: unknown }): boolean {
	return error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function refused(code: ProblemCode, message: string): ReadForms {
	const problems = [documentProblem(code, message)];
	return { format: null, encoding: null, forms: [], unread: [], problems };
}
