import type { Comparator, Target } from '#lib/model/target.ts';

/** What a language brings to the printed form of a target. */
export interface TargetWords {
	number: (value: number) => string;
	months: (first: number, last: number) => string;
}

/** The parts of a target that are printed. */
export type PrintedTarget = Measure & Pick<Target, 'months'>;
type Measure = Pick<Target, 'comparator' | 'implicit' | 'value' | 'upperValue' | 'unit' | 'basis'>;

/**
 * A target as it was understood: `≥ 85%`, `10–15%`, `同比增长 ≥ 5%`, `= 4,240 人次`, the months of a
 * schedule; '' where it has neither a number nor a month. A comparator that is not printed in the form
 * stands in brackets: `(=) 60 部`.
 */
export function formatTarget(target: PrintedTarget, words: TargetWords): string {
	const { value, months } = target;
	if (value === null) return months === null ? '' : words.months(...months);
	return formatMeasure(target, words.number);
}

/** The number of a target alone, which is the same in every language; '' where it has none. */
export function formatMeasure(target: Measure, format: TargetWords['number']): string {
	const { comparator, implicit, value, upperValue, unit, basis } = target;
	if (value === null) return '';
	const sign = formatComparator(comparator);
	const number = `${format(value)}${upperValue === null ? '' : `–${format(upperValue)}`}`;
	return [
		basis,
		implicit && sign !== '' ? `(${sign})` : sign,
		unit === '%' ? `${number}%` : number,
		unit === '%' ? '' : unit,
	]
		.filter(Boolean)
		.join(' ');
}

const signs: Record<Comparator, string> = {
	'=': '=',
	'>=': '≥',
	'<=': '≤',
	'>': '>',
	'<': '<',
	'~': '≈',
	'..': '',
};

/** The sign of a comparator; '' for none and for a range, which its two numbers show. */
export function formatComparator(comparator: Comparator | null): string {
	return comparator === null ? '' : signs[comparator];
}
