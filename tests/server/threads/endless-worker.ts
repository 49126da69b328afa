// A thread like document-worker.ts, in which a document that says so never ends or breaks the thread.
import { parentPort } from 'node:worker_threads';
import { readForms } from '#lib/forms/read-forms.ts';
import type { ReadingAnswer, ReadingJob } from '#lib/forms/timed-reader.ts';

const answer = (said: ReadingAnswer): void => parentPort?.postMessage(said);

parentPort?.on('message', ({ bytes, name }: ReadingJob) => {
	const text = new TextDecoder().decode(bytes);
	if (text === 'endless') for (;;) if (Date.now() === 0) break;
	if (text === 'fault') return answer({ fault: 'a bug' });
	if (text === 'broken') throw new Error('the thread broke');
	void readForms(bytes, name).then((read) => answer({ read }));
});
answer('ready');
