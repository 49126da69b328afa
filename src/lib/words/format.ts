// Numbers and money as the page prints them. Money is held in fen and rounded once, here.
import type { MoneyUnit } from '#lib/model/money.ts';

/** Made once, when it is first used: to make one takes longer than to print hundreds of numbers. */
function formatter(options: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, 'format'> {
	let made: Intl.NumberFormat | undefined;
	return { format: (value) => (made ??= new Intl.NumberFormat('zh-CN', options)).format(value) };
}

const decimals = (digits: number) =>
	formatter({
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		// What rounds to nothing is printed 0.00, not -0.00.
		signDisplay: 'negative',
	});

const whole = decimals(0);
const one = decimals(1);
const two = decimals(2);
const shortest = formatter({ maximumFractionDigits: 6 });

/** From four decimals, as exact as two of 万元, to eight, a 元. */
const ofYi = [4, 5, 6, 7, 8].map((digits) => decimals(digits));

/** So many fen is one of the unit. */
export const fenIn: Record<MoneyUnit, number> = { yuan: 100, wan: 1_000_000, yi: 10_000_000_000 };

/** Of 亿元 a small amount has as many decimals as show three digits of it. */
function formatterOf(fen: number, unit: MoneyUnit): ReturnType<typeof decimals> {
	if (unit !== 'yi') return two;
	const more = fen === 0 ? 0 : 9 - String(Math.round(Math.abs(fen))).length;
	return ofYi[Math.min(Math.max(more, 0), ofYi.length - 1)] ?? two;
}

/** 分 -> a unit of money with thousands separators, without the unit's word: `2,434.85`. */
export function formatMoney(fen: number, unit: MoneyUnit): string {
	return formatterOf(fen, unit).format(fen / fenIn[unit]);
}

/**
 * 分 -> a unit of money as official sentences print it: `2434.85`; with separators where the number
 * is longer than one can read: `24,348,504.00`.
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

/** A share of 0 to 1 as a percentage with one decimal; a dash where there is nothing to share. */
export function formatShare(share: number | null): string {
	return share === null ? '—' : `${one.format(share * 100)}%`;
}

/** n of m as a share, 0 to 1; null of nothing. */
export function shareOf(part: number, all: number): number | null {
	return all === 0 ? null : part / all;
}

/** A target's number as short as it is: 0.5, 85, 4,240. */
export function formatValue(value: number): string {
	return shortest.format(value);
}
