import type { IndicatorType } from '#lib/corpus/browse-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overSelection, selectedTypes } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';

/** 主管部门, or the 实施单位 below them. */
export type BodyKind = 'department' | 'carrier';

/** The selected projects of one department or unit. */
export interface BodyRow {
	/** '' for a blank one. */
	name: string;
	project_count: number;
	/** Blank amounts are in no sum. */
	annual_total_fen: number;
	/** Of the selected types. */
	indicator_count: number;
	measurable_count: number;
	/** Findings at level 高. */
	high_count: number;
	/** How many departments or units are selected; only the first hundred are loaded. */
	body_count: number;
}

/** More than anybody compares. */
const bodiesShown = 100;

const columns: Record<BodyKind, string> = { department: 'department', carrier: 'unit' };

/** What a selection divides into: one department into its units, any others into departments. */
export function kindOfBodies({ department }: Selection): BodyKind {
	return department.length === 1 ? 'carrier' : 'department';
}

/**
 * The selected departments, or the units of the only one, the largest 年度资金申请总额 first. None
 * where there is only one.
 */
export async function loadBodies(engine: Engine, selection: Selection): Promise<BodyRow[]> {
	const rows = await engine.query<BodyRow>(bodiesStatement(selection));
	return rows.length > 1 ? rows : [];
}

export function bodiesStatement(selection: Selection): string {
	const name = `coalesce(${columns[kindOfBodies(selection)]}, '')`;
	const types = selectedTypes(selection);
	const sumOf = (column: (type: IndicatorType) => string) =>
		`CAST(sum(${types.map(column).join(' + ') || '0'}) AS INTEGER)`;
	return overSelection(
		`SELECT
	${name} AS name,
	CAST(count(*) AS INTEGER) AS project_count,
	CAST(coalesce(sum(annual_total_fen), 0) AS DOUBLE) AS annual_total_fen,
	${sumOf(({ code }) => `${code}_count`)} AS indicator_count,
	${sumOf(({ code }) => `${code}_measurable`)} AS measurable_count,
	CAST(sum(high_findings) AS INTEGER) AS high_count,
	CAST(count(*) OVER () AS INTEGER) AS body_count
FROM selected_project
GROUP BY ${name}
ORDER BY coalesce(sum(annual_total_fen), 0) DESC, ${name}
LIMIT ${bodiesShown}`,
		selection,
	);
}
