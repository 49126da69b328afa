// Fetches and inflates in a thread of its own: megabytes in small pieces would keep the page from
// answering its reader. Speaks with `downloader.ts` alone.
import { downloadTable, summed } from './download.ts';
import type { DownloadMessage, DownloadRequest } from './downloader.ts';
import { messageOf } from '#lib/engine/engine.ts';

addEventListener('message', (event: MessageEvent<DownloadRequest>) => void answer(event.data));

async function answer({ id, file }: DownloadRequest): Promise<void> {
	const { onBytes, flush } = summed((bytes) => send({ id, bytes }));
	try {
		const content = await downloadTable(file, onBytes);
		flush();
		send({ id, content }, [content.buffer]);
	} catch (error) {
		send({ id, failure: messageOf(error) });
	}
}

function send(message: DownloadMessage, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}
