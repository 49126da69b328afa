import { searchWords } from '#lib/corpus/search-form.ts';
import { defineCodec, type Known, type ListName, type SelectionOf } from './codec.ts';
import { choice } from './keys/choice.ts';
import { facet } from './keys/facet.ts';
import { sort, type SortBy } from './keys/sort.ts';
import { text } from './keys/text.ts';
import { valueRange } from './keys/value-range.ts';
import { holding } from './sql-text.ts';

/** What the list of indicators can be sorted by. */
export const indicatorSortColumns = ['source', 'project', 'level', 'value'] as const;
export type IndicatorSort = SortBy<(typeof indicatorSortColumns)[number]>;

export const indicatorSort = sort(
	'sort',
	indicatorSortColumns,
	{ column: 'source', direction: 'asc' },
	{ role: 'answer' },
);

/** The parts of the page, the first of which is open where a link says nothing. */
export const indicatorViews = ['list', 'values', 'names'] as const;
export type IndicatorView = (typeof indicatorViews)[number];

/** What a reader can choose of the indicators. Conditions are those of a row of `indicator_row`. */
export const indicatorKeys = {
	/** 年度; '' where it is not known. Counts may be of several years, money never. */
	year: facet('year', 'year'),
	/** 主管部门 and 实施单位, as on the overview. */
	department: facet('department', 'department'),
	carrier: facet('carrier', 'carrier'),
	level1: facet('level1', 'level1'),
	level2: facet('level2', 'level2'),
	kind: facet('kind', 'kind'),
	/** 可衡量: 'yes' or 'no' (docs/decisions/0003). */
	measurable: facet('measurable', 'measurable'),
	comparator: facet('comparator', 'comparator'),
	unit: facet('unit', 'unit'),
	/** Bounds of the number, whatever its unit. */
	value: valueRange('value', { value: 'value', upperValue: 'upper_value', basis: 'basis' }),
	nature: facet('nature', 'nature'),
	/** Ids of forms. */
	project: facet('project', 'form_id'),
	/** Whether its line has a problem: 'yes' or 'no'. */
	problem: facet('problem', 'has_problem'),
	/** Whether its type was repaired: 'yes' or 'no'. */
	repair: facet('repair', 'is_repaired'),
	/** 读取: 'sure' or 'doubtful'. */
	reading: facet('reading', 'reading'),
	/** Text that the name or the target holds. */
	search: text('q', (search) => holding('text_search', searchWords(search))),
	/** Null is as the sources print them. */
	sort: indicatorSort,
	/** The part of the page that is open. */
	view: choice('view', indicatorViews, 'list'),
};

export type IndicatorSelection = SelectionOf<typeof indicatorKeys>;
export type IndicatorFacet = ListName<typeof indicatorKeys>;

/** The values that each facet can take, in the order in which they are shown. */
export interface IndicatorFacetValues extends Known<IndicatorFacet> {
	values: Record<IndicatorFacet, string[]>;
	open: IndicatorFacet[];
}

export const indicatorCodec = defineCodec(indicatorKeys, (of: IndicatorFacetValues) => of);
export const allIndicators = indicatorCodec.nothing;
export const indicatorFacets = indicatorCodec.lists;

/** A record of what `make` returns for each facet. */
export function eachFacet<Value>(
	make: (facet: IndicatorFacet) => Value,
): Record<IndicatorFacet, Value> {
	return Object.fromEntries(indicatorFacets.map((facet) => [facet, make(facet)])) as Record<
		IndicatorFacet,
		Value
	>;
}
