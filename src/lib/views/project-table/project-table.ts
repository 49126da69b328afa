import { ascending, descending } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import { overSelection, selectionParams } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Sort, SortColumn } from '#lib/selection/sort.ts';
import sql from './project-table.sql?raw';

export interface ProjectRow {
	form_id: string;
	project_name: string | null;
	nature: string | null;
	category: string | null;
	annual_total_fen: number | null;
	annual_fiscal_fen: number | null;
	total_fen: number | null;
	/** Of the selected types only, as all counts here. */
	indicator_count: number;
	measurable_count: number;
	problem_count: number;
	source_id: string;
	file: string;
	start_line: number;
}

/** The selected projects, largest 年度资金申请总额 first. */
export function loadProjectTable(engine: Engine, selection: Selection): Promise<ProjectRow[]> {
	return engine.query<ProjectRow>(overSelection(sql), selectionParams(selection));
}

const sortKey: Record<SortColumn, (row: ProjectRow) => string | number | null> = {
	project_name: (row) => row.project_name,
	nature: (row) => row.nature,
	annual_total: (row) => row.annual_total_fen,
	annual_fiscal: (row) => row.annual_fiscal_fen,
	total: (row) => row.total_fen,
	indicators: (row) => row.indicator_count,
	measurable: (row) =>
		row.indicator_count === 0 ? null : row.measurable_count / row.indicator_count,
	// Ids number the forms through the documents of a folder; lines begin anew in each document.
	line: (row) => row.form_id,
};

/** DuckDB cannot order Chinese without its ICU extension, so text is ordered here. */
const collator = new Intl.Collator('zh', { numeric: true });

/** Rows in the chosen order, equal ones as they came; blanks are last in both directions. */
export function sortProjects(
	rows: readonly ProjectRow[],
	sort: Sort | null,
): readonly ProjectRow[] {
	if (sort === null) return rows;
	const key = sortKey[sort.column];
	const order = sort.direction === 'asc' ? ascending : descending;
	return rows.toSorted((a, b) => {
		const [left, right] = [key(a), key(b)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		if (typeof left === 'number') return order(left, right);
		const compared = collator.compare(String(left), String(right));
		return sort.direction === 'asc' ? compared : -compared;
	});
}
