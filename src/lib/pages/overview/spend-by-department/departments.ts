import type { IndicatorType } from '#lib/corpus/browse-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overSelection, selectedTypes } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';

/** The selected projects of one 主管部门. */
export interface DepartmentRow {
	/** '' for a blank one. */
	department: string;
	project_count: number;
	/** Blank amounts are in no sum. */
	annual_total_fen: number;
	/** Of the selected types. */
	indicator_count: number;
	measurable_count: number;
	/** Findings at level 高. */
	high_count: number;
	/** How many departments are selected; only the first hundred are loaded. */
	department_count: number;
}

/** More than anybody compares. */
const departmentsShown = 100;

/** The selected departments, the largest 年度资金申请总额 first; none where there is only one. */
export async function loadDepartments(
	engine: Engine,
	selection: Selection,
): Promise<DepartmentRow[]> {
	const rows = await engine.query<DepartmentRow>(departmentsStatement(selection));
	return rows.length > 1 ? rows : [];
}

export function departmentsStatement(selection: Selection): string {
	const types = selectedTypes(selection);
	const sumOf = (column: (type: IndicatorType) => string) =>
		`CAST(sum(${types.map(column).join(' + ') || '0'}) AS INTEGER)`;
	return overSelection(
		`SELECT
	coalesce(department, '') AS department,
	CAST(count(*) AS INTEGER) AS project_count,
	CAST(coalesce(sum(annual_total_fen), 0) AS DOUBLE) AS annual_total_fen,
	${sumOf(({ code }) => `${code}_count`)} AS indicator_count,
	${sumOf(({ code }) => `${code}_measurable`)} AS measurable_count,
	CAST(sum(high_findings) AS INTEGER) AS high_count,
	CAST(count(*) OVER () AS INTEGER) AS department_count
FROM selected_project
GROUP BY coalesce(department, '')
ORDER BY coalesce(sum(annual_total_fen), 0) DESC, coalesce(department, '')
LIMIT ${departmentsShown}`,
		selection,
	);
}
