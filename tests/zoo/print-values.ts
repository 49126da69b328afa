// Amounts, days and targets -> the texts that forms print, and what those texts say.
import type { Random } from '../fuzz/random.ts';
import type { Content, ContentTarget } from './contents.ts';
import { weighed } from './chance.ts';
import type { Value } from './draft.ts';

export type MoneyUnit = '元' | '万元';

/** Fen as an amount in a unit. */
export function printAmount(fen: number, unit: MoneyUnit, style: 'plain' | 'grouped'): string {
	const number = unit === '元' ? fen / 100 : fen / 1_000_000;
	if (style === 'plain') return String(number);
	const [whole = '', fraction = ''] = number.toFixed(unit === '元' ? 2 : 6).split('.');
	const decimals = fraction.replace(/0{1,4}$/, '').padEnd(2, '0');
	return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}

export type DayStyle = 'iso' | 'slashes' | 'Chinese' | 'dots';

export function printDay(iso: string, style: DayStyle): string {
	const [year = '', month = '', day = ''] = iso.split('-');
	if (style === 'slashes') return `${year}/${Number(month)}/${Number(day)}`;
	if (style === 'Chinese') return `${year}年${Number(month)}月${Number(day)}日`;
	return style === 'dots' ? `${year}.${month}.${day}` : iso;
}

/** A nature as its form prints it: alone, or as the ticked one of two. */
export function printChoice(random: Random, { nature }: Content): { text: string; style: string } {
	const other = nature === '延续项目' ? '新增项目' : '延续项目';
	const style = weighed(random, {
		alone: 6,
		'ticked box': 1,
		'filled box': 1,
		'tick behind': 1,
		'tick in brackets': 1,
	});
	const text = {
		alone: nature,
		'ticked box': `☐${other} ☑${nature}`,
		'filled box': `■${nature} □${other}`,
		'tick behind': `${other}□ ${nature}√`,
		'tick in brackets': `${other}（ ） ${nature}（√）`,
	}[style];
	return { text, style };
}

const signs = { '=': '=', '>=': '≥', '<=': '≤', '>': '＞', '<': '＜' } as const;
type Sign = keyof typeof signs;

export type TargetStyle =
	'sign' | 'bracketed' | 'decimals' | 'words' | 'ascii' | 'wide' | 'blank between';

export const targetStyles: Record<TargetStyle, number> = {
	sign: 8,
	bracketed: 2,
	decimals: 2,
	words: 2,
	ascii: 1,
	wide: 1,
	'blank between': 1,
};

/** A target in one cell. An exact number has mostly no sign. */
export function printTarget(target: ContentTarget, style: TargetStyle, isBare: boolean): string {
	const { comparator, value, unit } = target;
	if (comparator === null) return value;
	const sign = comparator === '=' && isBare ? '' : signs[comparator as Sign];
	const decimal = value.includes('.') ? value : `${value}.00`;
	const before = { '>=': '不低于', '<=': '不超过', '=': '', '>': '大于', '<': '小于' }[
		comparator as Sign
	];
	return {
		sign: sign + value + unit,
		bracketed: `${sign}${value}（${unit}）`,
		decimals: `${sign}${decimal}(${unit})`,
		words: before + value + unit,
		ascii: sign.replace('≥', '>=').replace('≤', '<=') + value + unit,
		wide: sign.replace('≥', '≧').replace('≤', '≦').replace('=', '＝') + value + unit,
		'blank between': `${sign} ${value} ${unit}`.trim(),
	}[style];
}

/** A target in the columns of sign, value and unit. */
export function splitTarget({ comparator, value, unit }: ContentTarget): [string, string, string] {
	return comparator === null ? ['定性', value, ''] : [signs[comparator as Sign], value, unit];
}

/** What the contract says of a target whose sign, number and unit are printed. */
export function saidOf({
	kind,
	comparator,
	value,
	unit,
}: ContentTarget): Record<string, readonly Value[]> {
	if (comparator === null) return { kind: [kind] };
	const [, wan, word = ''] = /^(万?)(.*)$/.exec(unit) ?? [];
	return {
		comparator: [comparator],
		value: [Number((Number(value) * (wan ? 10_000 : 1)).toFixed(4))],
		unit: [word],
	};
}
