// Which months of the year targets fall on.

export const monthCount = 12;

/** First and last calendar month, 1 to 12. */
export type MonthSpan = readonly [first: number, last: number];

/** A span that says no more than the year. */
export function isWholeYear([first, last]: MonthSpan): boolean {
	return first === 1 && last === monthCount;
}

/** How much falls on each month, January first: each row counts in every month of its span. */
export function countByMonth<Row>(
	rows: readonly Row[],
	spanOf: (row: Row) => MonthSpan | null,
	countOf: (row: Row) => number = () => 1,
): number[] {
	const counts = Array.from({ length: monthCount }, () => 0);
	for (const row of rows) {
		const [first, last] = spanOf(row) ?? [1, 0];
		for (let month = first; month <= last; month++) {
			counts[month - 1] = (counts[month - 1] ?? 0) + countOf(row);
		}
	}
	return counts;
}

const turns: Record<string, number> = {
	...{ 年: 1, 年度: 1, 半年: 2, 季度: 4, 季: 4 },
	...{ 月: 12, 周: 52, 天: 365 },
};

/**
 * How often the period of a frequency comes in a year, by its unit: 次/季度 4, 次/2月 6, 次/天 365. Null
 * for periods that are no fixed part of a year (学期) and for units without one.
 */
export function turnsAYear(unit: string | null): number | null {
	const [, count = '', period = ''] = /\/(\d*)(.+)$/u.exec(unit ?? '') ?? [];
	const inAYear = turns[period];
	return inAYear === undefined ? null : inAYear / Number(count || 1);
}
