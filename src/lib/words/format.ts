// Formats numbers and money. Money is in fen until it is rounded once, here.
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

/** Four decimals of 亿元 are as exact as 万元 without any, eight as exact as 元. */
const ofYi = [4, 5, 6, 7, 8].map((digits) => decimals(digits));

/** How many fen make one of each unit. */
export const fenIn: Record<MoneyUnit, number> = { yuan: 100, wan: 1_000_000, yi: 10_000_000_000 };

/** Small amounts in 亿元 get more decimals, so that three digits show. */
function formatterOf(fen: number, unit: MoneyUnit): ReturnType<typeof decimals> {
	if (unit !== 'yi') return two;
	const more = fen === 0 ? 0 : 9 - String(Math.round(Math.abs(fen))).length;
	return ofYi[Math.min(Math.max(more, 0), ofYi.length - 1)] ?? two;
}

/** 分 -> a unit of money with thousands separators, without the unit's word: `2,434.85`. */
export function formatMoney(fen: number, unit: MoneyUnit): string {
	return formatterOf(fen, unit).format(fen / fenIn[unit]);
}

/** A difference in 分, a rise with its sign unless it rounds to nothing; `none` where it is not known. */
export function formatDifference(fen: number | null, unit: MoneyUnit, none = ''): string {
	if (fen === null) return none;
	const text = formatMoney(fen, unit);
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
