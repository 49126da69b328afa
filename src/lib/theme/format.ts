// Numbers and money as the page prints them. Money is held in fen and rounded once, here.

const decimals = (digits: number, useGrouping = true) =>
	new Intl.NumberFormat('zh-CN', {
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
// Made once: to make one takes longer than to print hundreds of numbers.
const shortest = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });

/** 分 -> 万元 with two decimals and thousands separators, without the unit: `2,434.85`. */
export function formatWan(fen: number | null): string {
	return fen === null ? '未填写' : two.format(fen / 1_000_000);
}

/** 分 -> 万元 as official sentences print it, without separators: `2434.85`. */
export function formatWanPlain(fen: number): string {
	return twoPlain.format(fen / 1_000_000);
}

/** 分 -> 元 with two decimals: `24,348,504.00`. */
export function formatYuan(fen: number | null): string {
	return fen === null ? '未填写' : two.format(fen / 100);
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
