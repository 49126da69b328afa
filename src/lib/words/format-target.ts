import type { Comparator } from '#lib/model/target.ts';
import { formatValue } from './format.ts';

const signs: Record<Comparator, string> = {
	'=': '=',
	'>=': '≥',
	'<=': '≤',
	'>': '>',
	'<': '<',
	'~': '≈',
	'..': '',
};

/** The columns of an understood target, as the tables have them; a blank unit is ''. */
export interface UnderstoodTarget {
	comparator: Comparator | '';
	value: number | null;
	upper_value: number | null;
	unit: string;
	basis: string | null;
	first_month: number | null;
	last_month: number | null;
}

/**
 * A target as it was understood, in signs that no language changes: `≥ 85 %`, `10–15 %`,
 * `同比增长 ≥ 5 %`, `10–12 月`; '' where nothing of it is a number or a month.
 */
export function formatUnderstood(target: UnderstoodTarget): string {
	const { comparator, value, upper_value, unit, basis, first_month, last_month } = target;
	if (value === null) return first_month === null ? '' : monthsText(first_month, last_month);
	const range = upper_value === null ? '' : `–${formatValue(upper_value)}`;
	return [basis ?? '', formatComparator(comparator), `${formatValue(value)}${range}`, unit]
		.filter((part) => part !== '')
		.join(' ');
}

function monthsText(first: number, last: number | null): string {
	return last === null || last === first ? `${first} 月` : `${first}–${last} 月`;
}

/** The sign of a comparator; '' for none and for a range, which its two values say. */
export function formatComparator(comparator: Comparator | ''): string {
	return comparator === '' ? '' : signs[comparator];
}
