import type { OnBytes, TableFile } from './download.ts';
import { watchSilence } from './watch-silence.ts';

/** A request to the worker. Its answers have the same `id`. */
export interface DownloadRequest {
	id: number;
	file: TableFile;
}

type Content = Uint8Array<ArrayBuffer>;

/** The number of bytes since the last message, and at the end the content or the failure. */
export type DownloadMessage =
	| { id: number; bytes: number }
	| { id: number; content: Content }
	| { id: number; failure: string };

interface Waiting {
	onBytes: OnBytes;
	resolve: (content: Content) => void;
	reject: (failure: Error) => void;
}

/** The worker itself gives up a download sooner, and tries it twice: fetch-file.ts. */
const silenceMs = 60_000;

/** Downloads tables in a worker. `close` ends the worker and all unfinished downloads. */
export class Downloader {
	readonly #worker = new Worker(new URL('./download-worker.ts', import.meta.url), {
		type: 'module',
	});
	readonly #waiting = new Map<number, Waiting>();
	#count = 0;
	readonly #silence = watchSilence(silenceMs, (seconds) =>
		this.#fail(new Error(`download failed: its worker said nothing for ${seconds} s`)),
	);

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<DownloadMessage>) => this.#take(data);
		this.#worker.onerror = (event) => {
			event.preventDefault();
			const reason = event.message || 'its worker did not load';
			this.#fail(new Error(`download failed: ${reason}`));
		};
	}

	/** Resolves to the bytes of an Arrow IPC stream. Rejects with one sentence that names the URL. */
	table(file: TableFile, onBytes: OnBytes): Promise<Content> {
		const id = this.#count++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { onBytes, resolve, reject });
			this.#worker.postMessage({ id, file } satisfies DownloadRequest);
			this.#silence.watch();
		});
	}

	close(): void {
		this.#worker.terminate();
		this.#fail(new Error('download failed: ended'));
	}

	#take(message: DownloadMessage): void {
		this.#silence.heard();
		const waiting = this.#waiting.get(message.id);
		if (!waiting) return;
		if ('bytes' in message) return waiting.onBytes(message.bytes);
		this.#waiting.delete(message.id);
		if ('content' in message) waiting.resolve(message.content);
		else waiting.reject(new Error(message.failure));
		if (this.#waiting.size === 0) this.#silence.end();
	}

	#fail(failure: Error): void {
		for (const { reject } of this.#waiting.values()) reject(failure);
		this.#waiting.clear();
		this.#silence.end();
	}
}
