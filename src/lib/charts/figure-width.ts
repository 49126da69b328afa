import type { MoneyUnit } from '#lib/model/money.ts';

/** As wide as the amounts of most corpora are in each unit, in CSS pixels. */
export const amountWidth: Record<MoneyUnit, number> = { yuan: 112, wan: 66, yi: 66 };

/**
 * How wide a column of figures of 0.75rem is, a CSS length: as its longest text, and never less than
 * `least` pixels, so that it stays where it is while filters change.
 */
export function figureWidth(figures: readonly string[], least = 66): string {
	const longest = figures.reduce((length, figure) => Math.max(length, figure.length), 0);
	return `max(${least}px, ${longest * 0.5 + 0.75}rem)`;
}
