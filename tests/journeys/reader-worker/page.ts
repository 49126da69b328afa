// A page that reads documents in a worker, as a page of the site would.
declare global {
	/** Reads one document in a new module worker. */
	var readInWorker: (file: string, base64: string) => Promise<string>;
}

globalThis.readInWorker = (file, base64) =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<string>) => {
			worker.terminate();
			resolve(data);
		};
		worker.onerror = ({ message }) => reject(new Error(message));
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		worker.postMessage({ file, bytes });
	});

export {};
