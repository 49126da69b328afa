// The thread that reads documents for the build and the command line. It can be ended at any time.
import { parentPort } from 'node:worker_threads';
import { readForms } from '#lib/forms/read-forms.ts';
import type { ReadingAnswer, ReadingJob } from '#lib/forms/timed-reader.ts';
import { pdfResources } from './pdf-resources.ts';

const answer = (said: ReadingAnswer): void => parentPort?.postMessage(said);

parentPort?.on('message', ({ bytes, name }: ReadingJob) => {
	readForms(bytes, name, { pdf: pdfResources }).then(
		(read) => answer({ read }),
		(error: unknown) =>
			answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
	);
});
answer('ready');
