import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { OverviewRows } from '#lib/pages/overview/overview.ts';
import { ShownOverview } from '#lib/pages/overview/shown-overview.svelte.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';

const ofNature = (nature: string): Selection => ({ ...nothingSelected, nature: [nature] });

const unending = new AbortController().signal;
const atOnce = () => Promise.resolve();

/** An overview whose questions are answered by hand. */
function askedByHand() {
	const asked: string[] = [];
	const waiting: { resolve: (rows: OverviewRows) => void; reject: (error: Error) => void }[] = [];
	const overview = new ShownOverview(({ nature }) => {
		asked.push(nature.join());
		return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
	});
	return { overview, asked, waiting };
}

test('what may be chosen next is asked one at a time and changes nothing on the screen', async () => {
	const { overview, asked, waiting } = askedByHand();
	const first = overview.prepare(ofNature('A'));
	await overview.prepare(ofNature('B'));
	expect(asked).toEqual(['A']);
	waiting[0]?.resolve({} as OverviewRows);
	await first;
	void overview.prepare(ofNature('B'));
	expect(asked).toEqual(['A', 'B']);
	expect([overview.rows, overview.busy, overview.chosen]).toEqual([
		undefined,
		false,
		nothingSelected,
	]);
});

test('a question asked ahead that fails says nothing; chosen, it is asked again and says why', async () => {
	const { overview, asked, waiting } = askedByHand();
	const ahead = overview.prepare(ofNature('A'));
	waiting[0]?.reject(new Error('no connection'));
	await ahead;
	expect(overview.failure).toBeNull();
	const shown = overview.show(ofNature('A'));
	waiting[1]?.reject(new Error('still no connection'));
	await shown;
	expect(asked).toEqual(['A', 'A']);
	expect(overview.failure).toBe('still no connection');
});

test('all that may come next is asked in idle turns, until something is shown', async () => {
	const { overview, asked, waiting } = askedByHand();
	const turns: (() => void)[] = [];
	const idle = () => new Promise<void>((resolve) => turns.push(resolve));
	const nextTurn = async () => {
		turns.shift()?.();
		await setTimeout(0);
	};
	const all = overview.prepareAll(['A', 'B', 'C'].map(ofNature), idle, unending);
	expect(asked).toEqual([]);
	await nextTurn();
	await nextTurn();
	expect(asked).toEqual(['A']);
	waiting[0]?.resolve({} as OverviewRows);
	await setTimeout(0);
	await nextTurn();
	expect(asked).toEqual(['A', 'B']);
	void overview.show(ofNature('X'));
	waiting[1]?.resolve({} as OverviewRows);
	await setTimeout(0);
	await nextTurn();
	await all;
	expect(asked).toEqual(['A', 'B', 'X']);
});

test('a slow engine is not asked for what nobody has chosen: after one slow answer no other is', async () => {
	const { overview, asked, waiting } = askedByHand();
	const all = overview.prepareAll(['A', 'B'].map(ofNature), atOnce, unending);
	await setTimeout(60);
	waiting[0]?.resolve({} as OverviewRows);
	await all;
	expect(asked).toEqual(['A']);
});

test('nothing more is asked ahead of an engine that fails, nor of a page that is left', async () => {
	const failing = askedByHand();
	const afterFailure = failing.overview.prepareAll(['A', 'B'].map(ofNature), atOnce, unending);
	await setTimeout(0);
	failing.waiting[0]?.reject(new Error('crashed'));
	await afterFailure;
	expect([failing.asked, failing.overview.failure]).toEqual([['A'], null]);

	const left = askedByHand();
	const leaving = new AbortController();
	const afterLeaving = left.overview.prepareAll(['A', 'B'].map(ofNature), atOnce, leaving.signal);
	await setTimeout(0);
	leaving.abort();
	left.waiting[0]?.resolve({} as OverviewRows);
	await afterLeaving;
	expect(left.asked).toEqual(['A']);
});
