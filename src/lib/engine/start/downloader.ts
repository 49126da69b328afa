import type { OnBytes, TableFile } from './download.ts';

/** What the worker is asked for; its messages name the same `id`. */
export interface DownloadRequest {
	id: number;
	file: TableFile;
}

type Content = Uint8Array<ArrayBuffer>;

/** Bytes that came since the last message, then the content or one sentence that says what failed. */
export type DownloadMessage =
	| { id: number; bytes: number }
	| { id: number; content: Content }
	| { id: number; failure: string };

interface Waiting {
	onBytes: OnBytes;
	resolve: (content: Content) => void;
	reject: (failure: Error) => void;
}

/** Downloads tables in a worker, which `close` ends with all that is still under way. */
export class Downloader {
	readonly #worker = new Worker(new URL('./download-worker.ts', import.meta.url), {
		type: 'module',
	});
	readonly #waiting = new Map<number, Waiting>();
	#count = 0;

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<DownloadMessage>) => this.#take(data);
		this.#worker.onerror = (event) => {
			event.preventDefault();
			const reason = event.message || 'its worker did not load';
			this.#fail(new Error(`engine download failed: ${reason}`));
		};
	}

	/** Resolves to the bytes of an Arrow IPC stream; rejects with one sentence that names the URL. */
	table(file: TableFile, onBytes: OnBytes): Promise<Content> {
		const id = this.#count++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { onBytes, resolve, reject });
			this.#worker.postMessage({ id, file } satisfies DownloadRequest);
		});
	}

	close(): void {
		this.#worker.terminate();
		this.#fail(new Error('engine download failed: ended'));
	}

	#take(message: DownloadMessage): void {
		const waiting = this.#waiting.get(message.id);
		if (!waiting) return;
		if ('bytes' in message) return waiting.onBytes(message.bytes);
		this.#waiting.delete(message.id);
		if ('content' in message) waiting.resolve(message.content);
		else waiting.reject(new Error(message.failure));
	}

	#fail(failure: Error): void {
		for (const { reject } of this.#waiting.values()) reject(failure);
		this.#waiting.clear();
	}
}
