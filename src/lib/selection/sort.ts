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
