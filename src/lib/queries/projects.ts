import { ascending, descending } from 'd3-array';
import { chineseOrder } from '#lib/corpus/chinese-order.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Sort, SortColumn } from '#lib/selection/sort.ts';
import sql from './projects.sql?raw';

export interface ProjectRow {
	form_id: string;
	/** Its place among all forms as the documents hold them, from 0. */
	document_order: number;
	project_name: string | null;
	nature: string | null;
	annual_total_fen: number | null;
	annual_fiscal_fen: number | null;
	total_fen: number | null;
	/** Of the selected types only, as all counts of indicators here. */
	indicator_count: number;
	measurable_count: number;
	problem_count: number;
	source_id: string;
	file: string;
	start_line: number;
	/** By the code of a type: its indicators. */
	[byType: `${string}_count`]: number;
}

/** How many projects come at once: with the page, and whenever a reader scrolls on. */
export const projectsAtOnce = 60;

/** How many of the largest projects have a bar or a row of their own in a chart; all come at once. */
export const largestShown = 30;

/** The projects from this place (0 the first) on, in the selection's order. */
export function loadProjects(
	engine: Engine,
	selection: Selection,
	from = 0,
): Promise<ProjectRow[]> {
	const order = orderOf(selection.sort);
	// Which they are is found by two narrow columns; the others are read for those few alone.
	const ordered = `${sql}WHERE place IN (
	SELECT place FROM selected_project ORDER BY ${order} LIMIT ${projectsAtOnce} OFFSET ${from}
)
ORDER BY ${order}`;
	return engine.query<ProjectRow>(overSelection(ordered, selection));
}

interface Key {
	/** Over `selected_project`. */
	sql: string;
	of: (row: ProjectRow) => string | number | null;
}

const keys: Record<SortColumn, Key> = {
	project_name: { sql: 'name_order', of: (row) => row.project_name },
	nature: { sql: 'nature_order', of: (row) => row.nature },
	annual_total: { sql: 'annual_total_fen', of: (row) => row.annual_total_fen },
	annual_fiscal: { sql: 'annual_fiscal_fen', of: (row) => row.annual_fiscal_fen },
	total: { sql: 'total_fen', of: (row) => row.total_fen },
	indicators: { sql: 'indicator_count', of: (row) => row.indicator_count },
	measurable: {
		sql: 'CASE WHEN indicator_count > 0 THEN CAST(measurable_count AS DOUBLE) / indicator_count ELSE NULL END',
		of: (row) => (row.indicator_count === 0 ? null : row.measurable_count / row.indicator_count),
	},
	line: { sql: 'document_order', of: (row) => row.document_order },
};

function orderOf(sort: Sort | null): string {
	if (sort === null) return 'place';
	return `${keys[sort.column].sql} ${sort.direction.toUpperCase()} NULLS LAST, place`;
}

/** All rows in the chosen order, equal ones as they came; blanks are last in both directions. */
export function sortProjects(
	rows: readonly ProjectRow[],
	sort: Sort | null,
): readonly ProjectRow[] {
	if (sort === null) return rows;
	const key = keys[sort.column].of;
	const order = sort.direction === 'asc' ? ascending : descending;
	return rows.toSorted((a, b) => {
		const [left, right] = [key(a), key(b)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		if (typeof left === 'number') return order(left, right);
		const compared = chineseOrder(String(left), String(right));
		return sort.direction === 'asc' ? compared : -compared;
	});
}
