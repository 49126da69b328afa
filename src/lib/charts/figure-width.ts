import type { MoneyUnit } from '#lib/model/money.ts';

/** The width of most amounts in each unit, in CSS pixels. */
export const amountWidth: Record<MoneyUnit, number> = { yuan: 112, wan: 66, yi: 66 };

/**
 * The width of a column of figures of 0.75rem, a CSS length: that of the longest, but at least `least`
 * pixels, so that filters do not move the columns.
 */
export function figureWidth(figures: readonly string[], least = 66): string {
	const longest = figures.reduce((length, figure) => Math.max(length, figure.length), 0);
	return `max(${least}px, ${longest * 0.5 + 0.75}rem)`;
}
