// Fetches and inflates in a thread of its own: forty megabytes in small pieces would keep the page from
// answering its reader. Speaks with `downloader.ts` alone.
import { downloadTable, downloadWasm } from './download.ts';
import type { DownloadMessage, DownloadRequest } from './downloader.ts';
import { messageOf } from './engine.ts';

const { signal } = new AbortController();

addEventListener('message', (event: MessageEvent<DownloadRequest>) => void answer(event.data));

async function answer(request: DownloadRequest): Promise<void> {
	const { id } = request;
	let waiting = 0;
	let told = performance.now();
	const tell = () => {
		send({ id, bytes: waiting });
		waiting = 0;
		told = performance.now();
	};
	// As often as somebody can see it.
	const onBytes = (count: number) => {
		waiting += count;
		if (performance.now() - told > 50) tell();
	};
	try {
		const content = await (request.kind === 'wasm'
			? downloadWasm(request.file, { signal, onBytes })
			: downloadTable(request.file, { signal, onBytes }));
		tell();
		send({ id, content }, content instanceof Blob ? [] : [content.buffer]);
	} catch (error) {
		send({ id, failure: messageOf(error) });
	}
}

function send(message: DownloadMessage, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}
