// Fetches and inflates in a thread of its own, because megabytes in small pieces would block the page.
// It talks only with `downloader.ts`.
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
