import type { Comparator, Target } from '#lib/model/target.ts';
import { formatValue } from '#lib/theme/format.ts';

/** How a comparator is printed; a range has its mark between its bounds. */
const marks: Record<Comparator, string> = {
	'=': '=',
	'>=': '≥',
	'<=': '≤',
	'>': '>',
	'<': '<',
	'~': '≈',
	'..': '',
};

/** The number of a target with its comparator and unit, `≥ 80 %`, `10–15 %`; '' where it has none. */
export function formatMeasure({ comparator, value, upperValue, unit }: Target): string {
	if (value === null) return '';
	const bounds = upperValue === null ? '' : `–${formatValue(upperValue)}`;
	const mark = comparator === null ? '' : marks[comparator];
	return [mark, `${formatValue(value)}${bounds}`, unit ?? ''].filter(Boolean).join(' ');
}

/** The months of a schedule, `10–12`, `11`; '' where it names none. */
export function formatMonths({ months }: Target): string {
	if (months === null) return '';
	const [first, last] = months;
	return first === last ? String(first) : `${first}–${last}`;
}
