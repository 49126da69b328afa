// Numbers and money as the page prints them. Money is held in fen and rounded once, here.
import type { MoneyUnit } from '#lib/model/money.ts';

/** Made once, when it is first used: to make one takes longer than to print hundreds of numbers. */
function formatter(options: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, 'format'> {
	let made: Intl.NumberFormat | undefined;
	return { format: (value) => (made ??= new Intl.NumberFormat('zh-CN', options)).format(value) };
}

const decimals = (digits: number, useGrouping = true) =>
	formatter({
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		useGrouping,
		// What rounds to nothing is printed 0.00, not -0.00.
		signDisplay: 'negative',
	});

const whole = decimals(0);
const one = decimals(1);
const two = decimals(2);
const twoPlain = decimals(2, false);
const shortest = formatter({ maximumFractionDigits: 6 });

const four = decimals(4);
const fourPlain = decimals(4, false);

/** How each unit is printed: 亿元 has as many digits more as keep it as exact as 万元. */
const ofUnit: Record<
	MoneyUnit,
	{ fen: number; grouped: ReturnType<typeof decimals>; plain: ReturnType<typeof decimals> }
> = {
	yuan: { fen: 100, grouped: two, plain: twoPlain },
	wan: { fen: 1_000_000, grouped: two, plain: twoPlain },
	yi: { fen: 10_000_000_000, grouped: four, plain: fourPlain },
};

/** So many fen is one of the unit. */
export function fenIn(unit: MoneyUnit): number {
	return ofUnit[unit].fen;
}

/** 分 -> a unit of money with thousands separators, without the unit's word: `2,434.85`. */
export function formatMoney(fen: number, unit: MoneyUnit): string {
	return ofUnit[unit].grouped.format(fen / ofUnit[unit].fen);
}

/** 分 -> a unit of money as official sentences print it, without separators: `2434.85`. */
export function formatMoneyPlain(fen: number, unit: MoneyUnit): string {
	return ofUnit[unit].plain.format(fen / ofUnit[unit].fen);
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
