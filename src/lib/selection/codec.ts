// URL <-> Selection. Defaults leave the URL empty; what is unknown is ignored with a notice.
import { moneyUnits } from '#lib/model/money.ts';
import { formatAmountRange, parseAmountRange } from './amount-range.ts';
import { facetNames, nothingSelected, toSearch, type Facets, type Selection } from './selection.ts';
import { sortColumns, withoutDefault, type Sort, type SortColumn } from './sort.ts';

/** Marks the codec, so that a later one can still read the links made today. */
export const codecVersion = '1';

/** A part of the link that was ignored, as it is shown to the reader. */
export interface Notice {
	part: string;
	reason:
		| 'unknown-parameter'
		| 'unknown-value'
		| 'unknown-version'
		| 'invalid-search'
		| 'invalid-amount'
		| 'invalid-sort'
		| 'invalid-unit'
		| 'invalid-project'
		| 'unknown-project'
		| 'surplus-project';
}

export interface ParsedSelection {
	selection: Selection;
	notices: Notice[];
}

/** Query parameters -> Selection; values come out in the facets' order, without doubles. */
export function parseSelection(params: URLSearchParams, facets: Facets): ParsedSelection {
	const notices: Notice[] = [];
	const selection: Selection = { ...nothingSelected };
	const ignore = (key: string, value: string, reason: Notice['reason']) =>
		notices.push({ part: `${key}=${value}`, reason });

	for (const key of new Set(params.keys())) {
		const values = [...new Set(params.getAll(key))];
		const facet = facetNames.find((known) => known === key);
		if (facet) {
			selection[facet] = facets[facet].filter((known) => values.includes(known));
			for (const value of values) {
				if (!facets[facet].includes(value)) ignore(key, value, 'unknown-value');
			}
		} else if (key === 'q') {
			selection.search = toSearch(values[0] ?? '');
			const ignored = selection.search === values[0] ? values.slice(1) : values;
			for (const value of ignored) ignore(key, value, 'invalid-search');
		} else if (key === 'amount') {
			selection.amount = parseAmountRange(values[0] ?? '');
			const ignored = selection.amount ? values.slice(1) : values;
			for (const value of ignored) ignore(key, value, 'invalid-amount');
		} else if (key === 'sort') {
			const sort = parseSort(values[0] ?? '');
			selection.sort = sort && withoutDefault(sort);
			const ignored = sort ? values.slice(1) : values;
			for (const value of ignored) ignore(key, value, 'invalid-sort');
		} else if (key === 'unit') {
			const unit = moneyUnits.find((known) => known === values[0]);
			if (unit) selection.unit = unit;
			for (const value of unit ? values.slice(1) : values) ignore(key, value, 'invalid-unit');
		} else if (key === 'v') {
			const ignored = values.filter((value) => value !== codecVersion);
			for (const value of ignored) ignore(key, value, 'unknown-version');
		} else {
			for (const value of values) ignore(key, value, 'unknown-parameter');
		}
	}
	return { selection, notices };
}

/** Selection -> query parameters, in a fixed order; nothing selected gives none. */
export function formatSelection(selection: Selection): URLSearchParams {
	const { search, amount, sort, unit } = selection;
	const params = new URLSearchParams();
	for (const facet of facetNames) {
		for (const value of selection[facet]) params.append(facet, value);
	}
	if (search !== '') params.append('q', search);
	if (amount) params.append('amount', formatAmountRange(amount));
	if (sort) params.append('sort', `${sort.column}.${sort.direction}`);
	if (unit !== nothingSelected.unit) params.append('unit', unit);
	if (params.size > 0) params.append('v', codecVersion);
	return params;
}

function parseSort(text: string): Sort | null {
	const [column = '', direction = '', ...more] = text.split('.');
	const known = (sortColumns as readonly string[]).includes(column);
	if (!known || more.length > 0 || (direction !== 'asc' && direction !== 'desc')) return null;
	return { column: column as SortColumn, direction };
}

/** One text for what is selected, whatever its order: equal for equal selections. */
export function selectionKey(selection: Selection): string {
	return formatSelection({ ...selection, sort: null, unit: nothingSelected.unit }).toString();
}
