// URL <-> IndicatorSelection, by the rules of url.ts: defaults leave the URL empty, what is unknown is
// ignored with a notice.
import {
	allIndicators,
	defaultIndicatorSort,
	indicatorFacets,
	indicatorSortColumns,
	inFacetOrder,
	type IndicatorFacet,
	type IndicatorFacetValues,
	type IndicatorSelection,
	type IndicatorSort,
} from './indicator-selection.ts';
import { toSearch } from './selection.ts';
import type { Notice } from './url.ts';

/** Marks the codec of this page, so that a later one can still read the links made today. */
export const indicatorCodecVersion = '1';

export interface ParsedIndicatorSelection {
	selection: IndicatorSelection;
	notices: Notice[];
}

/** Of an open facet, whose values are not all known: longer ones are no value of it. */
const valueLimit = 200;

/** Query parameters -> IndicatorSelection; values come out in the facets' order, without doubles. */
export function parseIndicatorSelection(
	params: URLSearchParams,
	of: IndicatorFacetValues,
): ParsedIndicatorSelection {
	const notices: Notice[] = [];
	const selection: IndicatorSelection = { ...allIndicators };
	for (const key of new Set(params.keys())) {
		const values = [...new Set(params.getAll(key))];
		const ignore = (ignored: readonly string[], reason: Notice['reason']) =>
			notices.push(...ignored.map((value) => ({ part: `${key}=${value}`, reason })));
		if (isFacet(key)) {
			const possible = values.filter((value) => isPossible(value, key, of));
			selection[key] = inFacetOrder(possible, key, of);
			ignore(
				values.filter((value) => !possible.includes(value)),
				'unknown-value',
			);
		} else if (key === 'q') {
			selection.search = toSearch(values[0] ?? '');
			ignore(selection.search === values[0] ? values.slice(1) : values, 'invalid-search');
		} else if (key === 'sort') {
			const sort = parseSort(values[0] ?? '');
			selection.sort = sort && withoutDefaultSort(sort);
			ignore(sort ? values.slice(1) : values, 'invalid-sort');
		} else if (key === 'v') {
			ignore(
				values.filter((value) => value !== indicatorCodecVersion),
				'unknown-version',
			);
		} else {
			ignore(values, 'unknown-parameter');
		}
	}
	return { selection, notices };
}

/** IndicatorSelection -> query parameters, in a fixed order; all indicators give none. */
export function formatIndicatorSelection(selection: IndicatorSelection): URLSearchParams {
	const params = new URLSearchParams();
	for (const facet of indicatorFacets) {
		for (const value of selection[facet]) params.append(facet, value);
	}
	if (selection.search !== '') params.append('q', selection.search);
	const { sort } = selection;
	if (sort) params.append('sort', `${sort.column}.${sort.direction}`);
	if (params.size > 0) params.append('v', indicatorCodecVersion);
	return params;
}

/** One text for which indicators are selected, whatever their order. */
export function indicatorSelectionKey(selection: IndicatorSelection): string {
	return formatIndicatorSelection({ ...selection, sort: null }).toString();
}

/** Null where the order is the one that the rows have anyway, so that no link says it. */
export function withoutDefaultSort(sort: IndicatorSort): IndicatorSort | null {
	const { column, direction } = defaultIndicatorSort;
	return sort.column === column && sort.direction === direction ? null : sort;
}

function isFacet(key: string): key is IndicatorFacet {
	return (indicatorFacets as readonly string[]).includes(key);
}

function isPossible(
	value: string,
	facet: IndicatorFacet,
	{ values, open }: IndicatorFacetValues,
): boolean {
	if (values[facet].includes(value)) return true;
	return open.includes(facet) && value.length <= valueLimit && !/\p{Cc}/u.test(value);
}

function parseSort(text: string): IndicatorSort | null {
	const [column = '', direction = '', ...more] = text.split('.');
	const known = (indicatorSortColumns as readonly string[]).includes(column);
	if (!known || more.length > 0 || (direction !== 'asc' && direction !== 'desc')) return null;
	return { column: column as IndicatorSort['column'], direction };
}
