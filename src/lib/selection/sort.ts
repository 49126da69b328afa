/** The columns of the project table that can be sorted by, as the link names them. */
export const sortColumns = [
	'project_name',
	'nature',
	'annual_total',
	'annual_fiscal',
	'total',
	'indicators',
	'measurable',
	'line',
] as const;

export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
	column: SortColumn;
	direction: 'asc' | 'desc';
}

/** The order in which the views' rows come; a selection says it by null. */
export const defaultSort: Sort = { column: 'annual_total', direction: 'desc' };

/** Null where the order is the one that the rows have anyway, so that no link says it. */
export function withoutDefault(sort: Sort): Sort | null {
	const { column, direction } = defaultSort;
	return sort.column === column && sort.direction === direction ? null : sort;
}
