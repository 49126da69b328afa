import type { FacetCount } from './indicator-facets.ts';

/** A value of a facet as it stands beside its checkbox. */
export interface ShownValue {
	value: string;
	count: number;
	chosen: boolean;
}

/** So many values of a long facet are in sight; the others unfold. */
export const valuesInSight = 8;

/**
 * The values of a facet in its order, with the counts of the moment. Those that the order does not
 * know (of a facet with too many to list) follow, most first, and so does a chosen one of no count.
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
 * Which of the values are in sight and which unfold: of a long list the first few and, behind them,
 * what is chosen beyond; a rest of one or two is no reason to fold.
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
