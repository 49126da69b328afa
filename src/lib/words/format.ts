// Formats numbers and money. Money is in fen until it is rounded once, here.
import { group } from 'd3-array';
import type { MoneyUnit } from '#lib/model/money.ts';

/** Created on first use: creating a formatter takes longer than formatting hundreds of numbers. */
function formatter(options: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, 'format'> {
	let made: Intl.NumberFormat | undefined;
	return { format: (value) => (made ??= new Intl.NumberFormat('zh-CN', options)).format(value) };
}

function decimals(digits: number): Pick<Intl.NumberFormat, 'format'> {
	const fixed = formatter({ minimumFractionDigits: digits, maximumFractionDigits: digits });
	// A negative number that rounds to zero is 0.00, not -0.00. Chromium 90 cannot be told that by an option.
	return { format: (value) => fixed.format(value).replace(/^-(?=[0.]+$)/, '') };
}

const whole = decimals(0);
const one = decimals(1);
const two = decimals(2);
const shortest = formatter({ maximumFractionDigits: 6 });

/** Of the whole: shares have one decimal of a percent. */
const tenths = 1000;

/** How many fen make one of each unit. */
export const fenIn: Record<MoneyUnit, number> = { yuan: 100, wan: 1_000_000, yi: 10_000_000_000 };

/** Decimals of 亿元: as exact as 万元 without any. The same for all, so that a column can be read. */
const four = decimals(4);

/**
 * 分 -> a unit of money with thousands separators, without the unit's word: `2,434.85`. What would round
 * to nothing is `<0.01`, in 亿元 `<0.0001`.
 */
export function formatMoney(fen: number, unit: MoneyUnit): string {
	const text = rounded(fen, unit);
	return fen > 0 && !/[1-9]/.test(text) ? `<${text.replace(/0$/, '1')}` : text;
}

function rounded(fen: number, unit: MoneyUnit): string {
	return (unit === 'yi' ? four : two).format(fen / fenIn[unit]);
}

/** A difference in 分, a rise with its sign unless it rounds to nothing; `none` where it is not known. */
export function formatDifference(fen: number | null, unit: MoneyUnit, none = ''): string {
	if (fen === null) return none;
	const text = rounded(fen, unit);
	return fen > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * 分 -> a unit of money as official sentences print it: `2434.85`. Longer numbers keep their
 * separators: `24,348,504.00`.
 */
export function formatMoneyPlain(fen: number, unit: MoneyUnit): string {
	const text = formatMoney(fen, unit);
	return /^-?\d,\d{3}(\.|$)/.test(text) ? text.replace(',', '') : text;
}

/** 分 -> 元 with two decimals: `24,348,504.00`. */
export function formatYuan(fen: number | null): string {
	return fen === null ? '未填写' : formatMoney(fen, 'yuan');
}

export function formatCount(count: number): string {
	return whole.format(count);
}

/** A share of 0 to 1 as a percentage with one decimal; null is a dash. */
export function formatShare(share: number | null): string {
	return share === null ? '—' : `${one.format(share * 100)}%`;
}

/** A part as a share of the whole, 0 to 1; null if the whole is 0. */
export function shareOf(part: number, all: number): number | null {
	return all === 0 ? null : part / all;
}

/** A target's number without trailing zeros: 0.5, 85, 4,240. */
export function formatValue(value: number): string {
	return shortest.format(value);
}

/**
 * Each part's share of the whole, 0 to 1, rounded to a tenth of a percent so that the printed shares add
 * up: the largest remainders are rounded up. Parts that do not add up to the whole are rounded each by
 * itself. null where the part is, and for all of a whole of 0.
 */
export function sharesOf(parts: readonly (number | null)[], all: number): (number | null)[] {
	if (all === 0) return parts.map(() => null);
	const exact = parts.map((part) => ((part ?? 0) / all) * tenths);
	const isWhole = Math.abs(exact.reduce((sum, share) => sum + share, 0) - tenths) < 1e-6;
	// A share that is a tenth but for the last bit is not rounded down.
	const floors = exact.map((share) => (isWhole ? Math.floor(share + 1e-9) : Math.round(share)));
	const missing = isWhole ? tenths - floors.reduce((sum, share) => sum + share, 0) : 0;
	const raised = toRaise(
		parts.map((part, i) => ({ part, remainder: (exact[i] ?? 0) - (floors[i] ?? 0) })),
		missing,
	);
	return parts.map((part, i) =>
		part === null ? null : ((floors[i] ?? 0) + (raised.has(i) ? 1 : 0)) / tenths,
	);
}

/** The indexes of so many parts, the largest remainders first. Equal parts stay equal where that is possible. */
function toRaise(
	parts: readonly { part: number | null; remainder: number }[],
	count: number,
): ReadonlySet<number> {
	const order = parts
		.map(({ part, remainder }, i) => ({ part, remainder, i }))
		.sort((a, b) => b.remainder - a.remainder);
	const raised = new Set<number>();
	for (const equal of group(order, ({ part }) => part).values()) {
		if (equal.length > count - raised.size) continue;
		for (const { i } of equal) raised.add(i);
	}
	for (const { i } of order) if (raised.size < count) raised.add(i);
	return raised;
}
