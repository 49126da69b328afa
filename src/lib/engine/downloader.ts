import type { TableFile, WasmFile } from './download.ts';

/** What the worker is asked for; its messages name the same `id`. */
export type DownloadRequest =
	{ id: number; kind: 'wasm'; file: WasmFile } | { id: number; kind: 'table'; file: TableFile };

type Content = Blob | Uint8Array<ArrayBuffer>;

/** Bytes that came since the last message, then the content or one sentence that says what failed. */
export type DownloadMessage =
	| { id: number; bytes: number }
	| { id: number; content: Content }
	| { id: number; failure: string };

export type OnBytes = (count: number) => void;

interface Waiting {
	onBytes: OnBytes;
	resolve: (content: Content) => void;
	reject: (failure: Error) => void;
}

/** Downloads in a worker, which `close` ends with all that is still under way. */
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

	/** Resolves to the inflated module; rejects with one sentence that names the URL. */
	wasm(file: WasmFile, onBytes: OnBytes): Promise<Blob> {
		return this.#ask({ id: this.#count++, kind: 'wasm', file }, onBytes) as Promise<Blob>;
	}

	/** Resolves to the bytes of an Arrow IPC stream; rejects with one sentence that names the URL. */
	table(file: TableFile, onBytes: OnBytes): Promise<Uint8Array<ArrayBuffer>> {
		return this.#ask({ id: this.#count++, kind: 'table', file }, onBytes) as Promise<
			Uint8Array<ArrayBuffer>
		>;
	}

	close(): void {
		this.#worker.terminate();
		this.#fail(new Error('engine download failed: ended'));
	}

	#ask(request: DownloadRequest, onBytes: OnBytes): Promise<Content> {
		return new Promise((resolve, reject) => {
			this.#waiting.set(request.id, { onBytes, resolve, reject });
			this.#worker.postMessage(request);
		});
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
