import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toColumns, toRows } from '#lib/answers/rows-as-columns.ts';

test('rows become columns and rows again, with their keys in order', () => {
	const rows = [
		{ b: 1, a: [1, 2], c: undefined },
		{ b: null, a: [], c: 'x' },
	];
	const columns = toColumns(rows);
	expect(columns).toEqual({ b: [1, null], a: [[1, 2], []], c: [undefined, 'x'] });
	const back = toRows(columns as Record<string, unknown[]>);
	expect(back).toStrictEqual(rows);
	expect(Object.keys(back[0] ?? {})).toEqual(['b', 'a', 'c']);
});

test.each([
	['no rows', []],
	['one row', [{ a: 1 }]],
	['rows without columns', [{}, {}]],
	['rows of other columns', [{ a: 1 }, { b: 1 }]],
	['rows of more columns', [{ a: 1 }, { a: 1, b: 1 }]],
	['rows in another order', [{ a: 1, b: 2 }, { b: 2, a: 1 }]], // prettier-ignore
	['numbers', [1, 2]],
	['lists', [[1], [2]]],
	['dates', [new Date(), new Date()]],
	['a gap', [{ a: 1 }, null]],
	['an object', { a: 1 }],
	['nothing', null],
])('%s travel as they are', (_name, value) => {
	expect(toColumns(value)).toBe(false);
});

test('whatever is taken apart comes back whole', () => {
	const row = fc.record(
		{ a: fc.anything(), b: fc.anything(), 'c d': fc.anything() },
		{ noNullPrototype: true },
	);
	fc.assert(
		fc.property(fc.array(row, { minLength: 2 }), (rows) => {
			const columns = toColumns(rows);
			expect(columns === false ? rows : toRows(columns)).toStrictEqual(rows);
		}),
	);
});
