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

/** What a press of a column's heading asks for: the other direction, or texts from the first, numbers from the largest. */
export function pressed(sort: Sort | null, column: SortColumn): Sort | null {
	const before = sort ?? defaultSort;
	const flipped = before.direction === 'desc' ? 'asc' : 'desc';
	const isText = column === 'project_name' || column === 'nature' || column === 'line';
	const direction = before.column === column ? flipped : isText ? 'asc' : 'desc';
	return withoutDefault({ column, direction });
}

/** Null where the order is the one that the rows have anyway, so that no link says it. */
export function withoutDefault(sort: Sort): Sort | null {
	const { column, direction } = defaultSort;
	return sort.column === column && sort.direction === direction ? null : sort;
}
