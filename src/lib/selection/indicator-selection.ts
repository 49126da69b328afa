/** What indicators are filtered by, in the order in which it is shown; also how the link names it. */
export const indicatorFacets = [
	'level1',
	'level2',
	'kind',
	'comparator',
	'unit',
	'nature',
	'project',
	'problem',
	'repair',
] as const;
export type IndicatorFacet = (typeof indicatorFacets)[number];

/** What the list of indicators can be sorted by. */
export const indicatorSortColumns = ['source', 'project', 'level', 'value'] as const;

export interface IndicatorSort {
	column: (typeof indicatorSortColumns)[number];
	direction: 'asc' | 'desc';
}

/**
 * Which indicators the reader has chosen: of each facet any of its values, '' for a blank one; an empty
 * list means all. `problem` and `repair` are 'yes' or 'no', `project` is the form's id.
 */
export interface IndicatorSelection extends Record<IndicatorFacet, string[]> {
	/** Text that the name or the target holds; '' for any. As `toSearch` gives it. */
	search: string;
	/** Null is as the sources print them. */
	sort: IndicatorSort | null;
}

/** The values that each facet can take, in the order in which they are shown. */
export interface IndicatorFacetValues {
	values: Record<IndicatorFacet, string[]>;
	/** Facets with more values than are listed: an unlisted one may well be one. */
	open: IndicatorFacet[];
}

/** One list a facet, made by it. */
export function eachFacet<Value>(
	make: (facet: IndicatorFacet) => Value,
): Record<IndicatorFacet, Value> {
	return Object.fromEntries(indicatorFacets.map((facet) => [facet, make(facet)])) as Record<
		IndicatorFacet,
		Value
	>;
}

export const allIndicators: IndicatorSelection = {
	...eachFacet<string[]>(() => []),
	search: '',
	sort: null,
};

/** The order in which the rows come anyway; a selection says it by null. */
export const defaultIndicatorSort: IndicatorSort = { column: 'source', direction: 'asc' };

export function isIndicatorFiltered(selection: IndicatorSelection): boolean {
	return selection.search !== '' || indicatorFacets.some((facet) => selection[facet].length > 0);
}

/** The selection with one value of a facet switched; order stays the facet's. */
export function toggleIndicator(
	selection: IndicatorSelection,
	facet: IndicatorFacet,
	value: string,
	of: IndicatorFacetValues,
): IndicatorSelection {
	const chosen = new Set(selection[facet]);
	if (!chosen.delete(value)) chosen.add(value);
	return { ...selection, [facet]: inFacetOrder([...chosen], facet, of) };
}

/** The known values in the facet's order; behind them, of an open facet, the others in their own. */
export function inFacetOrder(
	values: readonly string[],
	facet: IndicatorFacet,
	{ values: known, open }: IndicatorFacetValues,
): string[] {
	const listed = known[facet].filter((value) => values.includes(value));
	if (!open.includes(facet)) return listed;
	const others = new Set(values.filter((value) => !known[facet].includes(value)));
	return [...listed, ...[...others].sort()];
}
