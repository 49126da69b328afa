import { group, max, min, rollups } from 'd3-array';
import { toAxis, type ValueAxis } from '#lib/charts/value-axis.ts';
import type { NameMember, SharedName } from './indicator-names.ts';
import { formatMeasure } from '#lib/figures/format-target.ts';
import { formatValue } from '#lib/words/format.ts';

/** Projects that promise the same under one name. */
export interface SamePromise {
	/** As understood (`≥ 85%`), else as printed; '' for a blank one. */
	text: string;
	members: NameMember[];
}

/** A promise with one number, at its coordinate on the axis, 0 to 1. */
export interface PlottedPromise extends SamePromise {
	value: number;
	coordinate: number;
}

/** A name that several projects of a year use, its targets side by side. */
export interface NameComparison {
	name: string;
	year: string;
	project_count: number;
	/** The targets that are shown, the largest projects' first, where they are not all; else null. */
	shown: number | null;
	/** All promises, the most frequent first. */
	promises: SamePromise[];
	/** Those in the unit that most of them have; null where none has a number. */
	scale: {
		unit: string;
		axis: ValueAxis;
		dots: PlottedPromise[];
		/** Null if all promise the same, or if the promises have no common order. */
		ends: { laxest: PlottedPromise; strictest: PlottedPromise } | null;
	} | null;
}

/** The targets of one name on one axis, and in groups of equal ones. */
export function toComparison({
	name,
	year,
	project_count,
	indicator_count,
	members,
}: SharedName): NameComparison {
	return {
		name,
		year,
		project_count,
		shown: members.length < indicator_count ? members.length : null,
		promises: toPromises(members),
		scale: toScale(members),
	};
}

/** The meaning of a target, independent of its spelling. Prose stays as printed. */
function promiseText(member: NameMember): string {
	const { value, kind, target_text, comparator, unit } = member;
	if (value === null || kind === 'composite') return target_text ?? '';
	const measure = { value, comparator: comparator || null, unit, upperValue: null, basis: null };
	return formatMeasure({ ...measure, implicit: false }, formatValue);
}

function toPromises(members: readonly NameMember[]): SamePromise[] {
	return rollups(members, (some) => some, promiseText)
		.map(([text, some]) => ({ text, members: some }))
		.sort((a, b) => b.members.length - a.members.length);
}

function toScale(members: readonly NameMember[]): NameComparison['scale'] {
	const numbers = members.filter(({ value, kind }) => value !== null && kind !== 'composite');
	const [largest] = [...group(numbers, ({ unit }) => unit)].sort(
		([, a], [, b]) => b.length - a.length,
	);
	if (!largest) return null;
	const [unit, comparable] = largest;
	const values = comparable.map(({ value }) => Number(value));
	const [least, most] = [min(values) ?? 0, max(values) ?? 0];
	const log = unit !== '%' && least > 0 && most / least >= 100;
	const axis = toAxis({ min: least, max: most, unit, log });
	const dots = toPromises(comparable)
		.map((promise) => ({ ...promise, value: Number(promise.members[0]?.value) }))
		.map((promise) => ({ ...promise, coordinate: axis.coordinate(promise.value) }))
		.sort((a, b) => a.value - b.value);
	return { unit, axis, dots, ends: endsOf(dots, comparable) };
}

/**
 * The laxest and the strictest of the promises. A lower limit (`≤`, a time, a cost) is stricter; of
 * all else, a higher value is. If one name has limits in both directions, there is no order.
 */
function endsOf(
	dots: readonly PlottedPromise[],
	members: readonly NameMember[],
): { laxest: PlottedPromise; strictest: PlottedPromise } | null {
	const [lowest, highest] = [dots[0], dots.at(-1)];
	if (!lowest || !highest || lowest.value === highest.value) return null;
	const upper = members.filter(isUpperLimit).length;
	const lower = members.filter(
		({ comparator }) => comparator === '>=' || comparator === '>',
	).length;
	if (upper > 0 && lower > 0) return null;
	return upper > 0
		? { laxest: highest, strictest: lowest }
		: { laxest: lowest, strictest: highest };
}

function isUpperLimit({ comparator, kind, level2 }: NameMember): boolean {
	if (comparator === '<=' || comparator === '<') return true;
	return comparator !== '>=' && comparator !== '>' && (kind === 'duration' || /成本/.test(level2));
}
