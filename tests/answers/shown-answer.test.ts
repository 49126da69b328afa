import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ShownAnswer } from '#lib/answers/shown-answer.svelte.ts';

const unending = new AbortController().signal;
const atOnce = () => Promise.resolve();

/** A page whose questions are answered by hand. */
function askedByHand() {
	const asked: string[] = [];
	const waiting: { resolve: (rows: string) => void; reject: (error: Error) => void }[] = [];
	const shown = new ShownAnswer<string, string>('', 'first', (selection) => {
		asked.push(selection);
		return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
	});
	return { shown, asked, waiting };
}

test('what may be chosen next is asked one at a time and changes nothing on the screen', async () => {
	const { shown, asked, waiting } = askedByHand();
	const first = shown.prepare('A');
	await shown.prepare('B');
	expect(asked).toEqual(['A']);
	waiting[0]?.resolve('rows');
	await first;
	void shown.prepare('B');
	expect(asked).toEqual(['A', 'B']);
	expect([shown.answer, shown.busy, shown.chosen]).toEqual(['first', false, '']);
});

test('a question asked ahead that fails says nothing; chosen, it is asked again and says why', async () => {
	const { shown, asked, waiting } = askedByHand();
	const ahead = shown.prepare('A');
	waiting[0]?.reject(new Error('no connection'));
	await ahead;
	expect(shown.failure).toBeNull();
	const showing = shown.show('A');
	waiting[1]?.reject(new Error('still no connection'));
	await showing;
	expect(asked).toEqual(['A', 'A']);
	expect(shown.failure).toBe('still no connection');
});

test('all that may come next is asked in idle turns, until something is shown', async () => {
	const { shown, asked, waiting } = askedByHand();
	const turns: (() => void)[] = [];
	const idle = () => new Promise<void>((resolve) => turns.push(resolve));
	const nextTurn = async () => {
		turns.shift()?.();
		await setTimeout(0);
	};
	const all = shown.prepareAll(['A', 'B', 'C'], idle, unending);
	expect(asked).toEqual([]);
	await nextTurn();
	await nextTurn();
	expect(asked).toEqual(['A']);
	waiting[0]?.resolve('rows');
	await setTimeout(0);
	await nextTurn();
	expect(asked).toEqual(['A', 'B']);
	void shown.show('X');
	waiting[1]?.resolve('rows');
	await setTimeout(0);
	await nextTurn();
	await all;
	expect(asked).toEqual(['A', 'B', 'X']);
});

test('a slow engine is not asked for what nobody has chosen: after one slow answer no other is', async () => {
	const { shown, asked, waiting } = askedByHand();
	const all = shown.prepareAll(['A', 'B'], atOnce, unending);
	await setTimeout(60);
	waiting[0]?.resolve('rows');
	await all;
	expect(asked).toEqual(['A']);
});

test('nothing more is asked ahead of an engine that fails, nor of a page that is left', async () => {
	const failing = askedByHand();
	const afterFailure = failing.shown.prepareAll(['A', 'B'], atOnce, unending);
	await setTimeout(0);
	failing.waiting[0]?.reject(new Error('crashed'));
	await afterFailure;
	expect([failing.asked, failing.shown.failure]).toEqual([['A'], null]);

	const left = askedByHand();
	const leaving = new AbortController();
	const afterLeaving = left.shown.prepareAll(['A', 'B'], atOnce, leaving.signal);
	await setTimeout(0);
	leaving.abort();
	left.waiting[0]?.resolve('rows');
	await afterLeaving;
	expect(left.asked).toEqual(['A']);
});
