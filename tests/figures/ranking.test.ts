import { expect, test } from 'vitest';
import { toRanking } from '#lib/figures/ranking.ts';

test.each([
	['the largest', 9, { rank: 1, count: 4, ties: 1, below: 3 }],
	// Of 9, 5, 5 and 1: one is larger, one is smaller, two are equal.
	['one of two equal ones', 5, { rank: 2, count: 4, ties: 2, below: 1 }],
	// Two share rank 2, so that nobody is third.
	['the smallest', 1, { rank: 4, count: 4, ties: 1, below: 0 }],
])('%s', (_title, figure, standing) => {
	expect(toRanking([5, null, 9, 5, 1, null])(figure)).toEqual(standing);
});

test('a blank figure has no standing', () => {
	expect(toRanking([1, null])(null)).toBeNull();
});

test('0 is a figure, and ranks behind what is more', () => {
	expect(toRanking([0, 3, null])(0)).toEqual({ rank: 2, count: 2, ties: 1, below: 0 });
});

test('one alone is first of one, above nobody', () => {
	expect(toRanking([7])(7)).toEqual({ rank: 1, count: 1, ties: 1, below: 0 });
});
