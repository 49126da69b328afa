import { expect, test } from 'vitest';
import { countByMonth, isWholeYear, turnsAYear, type MonthSpan } from '#lib/figures/months.ts';

test('a row counts in each month of its span, one without a span in none', () => {
	const spans: (MonthSpan | null)[] = [[10, 12], [11, 11], null, [1, 12]];
	expect(countByMonth(spans, (span) => span)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 2]);
	const twice = [{ span: [2, 3] as const, count: 2 }];
	const counts = countByMonth(
		twice,
		({ span }) => span,
		({ count }) => count,
	);
	expect(counts.slice(0, 4)).toEqual([0, 2, 2, 0]);
});

test('January to December says no more than the year', () => {
	expect([isWholeYear([1, 12]), isWholeYear([1, 11]), isWholeYear([2, 12])]).toEqual([
		true,
		false,
		false,
	]);
});

test.each([
	['次/年', 1],
	['次/半年', 2],
	['次/季度', 4],
	['次/月', 12],
	['次/2月', 6],
	['次/周', 52],
	['次/2周', 26],
	['次/天', 365],
	['次/2年', 0.5],
	['次/学期', null],
	['次', null],
	[null, null],
])('%s comes %s times a year', (unit, turns) => {
	expect(turnsAYear(unit)).toBe(turns);
});
