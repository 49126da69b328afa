import { expect, test, vi } from 'vitest';
import { answerCache } from '#lib/answers/answer-cache.ts';

interface Given {
	limit?: number;
	loadFile?: () => Promise<string>;
	isWarm?: () => boolean;
}

function setup({ limit, loadFile, isWarm = () => false }: Given = {}) {
	const ask = vi.fn(async (question: string) => [`asked ${question}`]);
	const load = vi.fn(async (file: string) => [loadFile ? await loadFile() : `read ${file}`]);
	const answer = answerCache<string, string[]>({
		// Questions that differ by case alone ask the same.
		key: (question) => question.toLowerCase(),
		files: { shipped: 'shipped.json' },
		loadFile: load,
		ask,
		isWarm,
		...(limit === undefined ? {} : { limit }),
	});
	return { ask, load, answer };
}

test('concurrent and later callers share one answer, by the key of what they ask', async () => {
	const { ask, answer } = setup();
	const [first, second] = await Promise.all([answer('a'), answer('A')]);
	expect(first).toEqual(['asked a']);
	expect(second).toBe(first);
	expect(await answer('a')).toBe(first);
	expect(ask).toHaveBeenCalledOnce();
});

test('different keys are different answers', async () => {
	const { ask, load, answer } = setup();
	const questions = ['a', 'b', '', 'null', '0'];
	for (const question of questions) {
		expect(await answer(question)).toEqual([`asked ${question}`]);
	}
	expect(ask).toHaveBeenCalledTimes(questions.length);
	expect(load).not.toHaveBeenCalled();
});

test('a shipped answer comes from its file, read once, and nothing is asked', async () => {
	const { ask, load, answer } = setup();
	expect(await Promise.all([answer('shipped'), answer('Shipped')])).toEqual([
		['read shipped.json'],
		['read shipped.json'],
	]);
	expect(await answer('shipped')).toEqual(['read shipped.json']);
	expect(load.mock.calls).toEqual([['shipped.json']]);
	expect(ask).not.toHaveBeenCalled();
});

test('once the engine is warm it is asked, and no file is read', async () => {
	let warm = false;
	const { ask, load, answer } = setup({ isWarm: () => warm });
	warm = true;
	expect(await answer('shipped')).toEqual(['asked shipped']);
	expect(ask).toHaveBeenCalledOnce();
	expect(load).not.toHaveBeenCalled();
});

test('a failure reaches everybody who waits, and is not kept', async () => {
	const { ask, answer } = setup();
	ask.mockRejectedValueOnce(new Error('once'));
	const both = await Promise.allSettled([answer('a'), answer('a')]);
	expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(await answer('a')).toEqual(['asked a']);
	expect(ask).toHaveBeenCalledTimes(2);
});

test('a file that cannot be had: the engine is asked, and its answer is kept', async () => {
	const { ask, load, answer } = setup({ loadFile: () => Promise.reject(new Error('HTTP 500')) });
	expect(await answer('shipped')).toEqual(['asked shipped']);
	expect(await answer('shipped')).toEqual(['asked shipped']);
	expect([ask, load].map((called) => called.mock.calls.length)).toEqual([1, 1]);
});

test('neither file nor engine: the engine’s message, the file’s failure as its cause, then both anew', async () => {
	const missing = new Error('HTTP 500');
	const { ask, load, answer } = setup({ loadFile: () => Promise.reject(missing) });
	ask.mockRejectedValueOnce(new Error('engine start failed'));
	const failure = await answer('shipped').catch((thrown: unknown) => thrown);
	expect(failure).toMatchObject({ message: 'engine start failed', cause: missing });
	load.mockResolvedValueOnce(['read at last']);
	expect(await answer('shipped')).toEqual(['read at last']);
});

test('the least recently used answer makes room', async () => {
	const { ask, answer } = setup({ limit: 2 });
	for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await answer(question);
	expect(ask.mock.calls.map(([question]) => question)).toEqual(['a', 'b', 'c', 'b']);
});

test('an answer that failed after it made room takes no later one away', async () => {
	const { ask, answer } = setup({ limit: 1 });
	let fail: (failure: Error) => void = () => undefined;
	ask.mockReturnValueOnce(new Promise((_resolve, reject) => (fail = reject)));
	const slow = answer('a');
	await answer('b');
	const again = await answer('a');
	fail(new Error('late'));
	await expect(slow).rejects.toThrow('late');
	expect(await answer('a')).toBe(again);
	expect(ask).toHaveBeenCalledTimes(3);
});
