import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadForms } from '#lib/forms/read-forms.ts';
import {
	TimedReader,
	type ReadingJob,
	type StartWorker,
	type WorkerListener,
} from '#lib/forms/timed-reader.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const empty: ReadForms = { format: 'text', encoding: 'utf-8', forms: [], unread: [], problems: [] };
const name = (file: string) => ({ file, stem: 'a' });
const bytes = new Uint8Array(1);

/** Workers that answer at once, except to a file named `slow`. Counts starts and ends. */
function fakeWorkers(startSeconds = 0) {
	const counts = { started: 0, ended: 0 };
	const start: StartWorker = ({ onAnswer }: WorkerListener) => {
		counts.started += 1;
		setTimeout(() => onAnswer('ready'), startSeconds * 1_000);
		return {
			post: ({ name: { file } }: ReadingJob) => {
				if (file !== 'slow') queueMicrotask(() => onAnswer({ read: empty }));
			},
			end: () => (counts.ended += 1),
		};
	};
	return { counts, start };
}

test('one worker reads many documents and is ended once', async () => {
	const { counts, start } = fakeWorkers();
	const reader = new TimedReader(start, 5);
	const reads = Promise.all(['a', 'b', 'c'].map((file) => reader.read(bytes, name(file))));
	await vi.runAllTimersAsync();
	expect(await reads).toEqual([empty, empty, empty]);
	await reader.close();
	expect(counts).toEqual({ started: 1, ended: 1 });
});

test('past the limit the worker is ended, and the next document gets a new one', async () => {
	const { counts, start } = fakeWorkers();
	const reader = new TimedReader(start, 5);
	const reads = Promise.all(['a', 'slow', 'b'].map((file) => reader.read(bytes, name(file))));
	await vi.advanceTimersByTimeAsync(4_900);
	expect(counts).toEqual({ started: 1, ended: 0 });
	await vi.runAllTimersAsync();
	expect((await reads).map(({ problems }) => problems.map(({ code }) => code))).toEqual([
		[],
		['time-limit'],
		[],
	]);
	expect(counts).toEqual({ started: 2, ended: 1 });
});

test('the start of a worker is no time of a document', async () => {
	const { start } = fakeWorkers(60);
	const reader = new TimedReader(start, 5);
	const read = reader.read(bytes, name('a'));
	await vi.runAllTimersAsync();
	expect(await read).toEqual(empty);
});

test('a reader that read nothing starts no worker', async () => {
	const { counts, start } = fakeWorkers();
	await new TimedReader(start, 5).close();
	expect(counts).toEqual({ started: 0, ended: 0 });
});

test('a full memory is a problem of the document', async () => {
	const full = Object.assign(new Error('full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
	const reader = new TimedReader(({ onAnswer, onBreak }) => {
		queueMicrotask(() => onAnswer('ready'));
		return { post: () => onBreak(full), end: () => undefined };
	}, 5);
	const { problems } = await reader.read(bytes, name('a'));
	expect(problems).toMatchObject([{ code: 'too-large', message: '读取时内存不足，未读取' }]);
});
