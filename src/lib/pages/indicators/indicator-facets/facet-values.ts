import type { FacetCount } from './indicator-facets.ts';

/** A facet value beside its checkbox. */
export interface ShownValue {
	value: string;
	count: number;
	chosen: boolean;
}

/** The number of values of a long facet that show before it is unfolded. */
export const valuesInSight = 8;

/**
 * The values of a facet in its order, with their present counts. Values beyond the order (of a facet
 * with too many to list) follow, most first, and so does a chosen value without a count.
 */
export function toShownValues(
	order: readonly string[],
	counts: readonly FacetCount[],
	chosen: readonly string[],
): ShownValue[] {
	const count = new Map(counts.map((one) => [one.value, one.count]));
	const known = new Set(order);
	const others = counts.map(({ value }) => value).filter((value) => !known.has(value));
	const missing = chosen.filter((value) => !known.has(value) && !count.has(value));
	return [...order, ...others, ...missing].map((value) => ({
		value,
		count: count.get(value) ?? 0,
		chosen: chosen.includes(value),
	}));
}

/**
 * Splits the values into those that show and those that unfold. A long list shows the first few and
 * any chosen ones. A rest of one or two is not folded.
 */
export function splitInSight(values: readonly ShownValue[]): {
	sight: ShownValue[];
	rest: ShownValue[];
} {
	if (values.length <= valuesInSight + 2) return { sight: [...values], rest: [] };
	const [first, beyond] = [values.slice(0, valuesInSight), values.slice(valuesInSight)];
	return {
		sight: [...first, ...beyond.filter(({ chosen }) => chosen)],
		rest: beyond.filter(({ chosen }) => !chosen),
	};
}
