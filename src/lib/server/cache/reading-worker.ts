// The thread that reads documents for the build. It keeps the cells of each for the document's page, which
// would have to read it again.
import { parentPort } from 'node:worker_threads';
import { readForms, type ReadCells } from '#lib/forms/read-forms.ts';
import type { ReadingAnswer, ReadingJob } from '#lib/forms/timed-reader.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { openCache } from './document-cache.ts';

const cache = openCache();
const answer = (said: ReadingAnswer): void => parentPort?.postMessage(said);

parentPort?.on('message', ({ bytes, name }: ReadingJob) => {
	read({ bytes, name }).then(
		(read) => answer({ read }),
		(error: unknown) =>
			answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
	);
});
answer('ready');

async function read({ bytes, name }: ReadingJob) {
	const cells: ReadCells = { sheets: [], groups: [] };
	const read = await readForms(bytes, name, { pdf: pdfResources }, cells);
	await cache.keepCells(bytes, cells);
	return read;
}
