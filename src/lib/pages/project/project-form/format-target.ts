import type { Target } from '#lib/model/target.ts';
import { formatComparator } from '#lib/words/format-target.ts';
import { formatValue } from '#lib/words/format.ts';

/**
 * The number of a target with its comparator and unit, `≥ 80%`, `10–15%`, `(=) 60 部` where none is
 * printed; '' where it has no number.
 */
export function formatMeasure({ comparator, implicit, value, upperValue, unit }: Target): string {
	if (value === null) return '';
	const bounds = upperValue === null ? '' : `–${formatValue(upperValue)}`;
	const mark = comparator === null ? '' : formatComparator(comparator);
	const number = `${formatValue(value)}${bounds}${unit === '%' ? '%' : ''}`;
	const word = unit === '%' ? '' : unit;
	return [implicit && mark ? `(${mark})` : mark, number, word].filter(Boolean).join(' ');
}

/** The months of a schedule, `10–12`, `11`; '' where it names none. */
export function formatMonths({ months }: Target): string {
	if (months === null) return '';
	const [first, last] = months;
	return first === last ? String(first) : `${first}–${last}`;
}
