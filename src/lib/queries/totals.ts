import { sum } from 'd3-array';
import { indicatorTypes, type IndicatorType } from '#lib/corpus/browse-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overSelection, selectedTypes } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import sql from './totals.sql?raw';

/** What all selected projects are together. */
export interface Totals {
	project_count: number;
	/** Projects whose 年度资金申请总额 is blank: they are in no sum. */
	blank_total_count: number;
	/** Likewise for 当年财政拨款. */
	blank_fiscal_count: number;
	annual_total_fen: number;
	annual_fiscal_fen: number;
	/** By the code of a type: the projects that have one. */
	[byType: `${string}_projects`]: number;
}

/** The selected projects that have one set of types. */
interface GroupRow extends Omit<Totals, `${string}_projects`> {
	/** The bits of the types. */
	types: number;
}

export async function loadTotals(engine: Engine, selection: Selection): Promise<Totals> {
	const rows = await engine.query<GroupRow>(overSelection(sql, selection));
	const selected = selectedTypes(selection);
	const projectsOf = (type: IndicatorType) =>
		selected.includes(type)
			? sum(rows, (row) => (row.types & type.bit ? row.project_count : 0))
			: 0;
	return {
		project_count: sum(rows, (row) => row.project_count),
		blank_total_count: sum(rows, (row) => row.blank_total_count),
		blank_fiscal_count: sum(rows, (row) => row.blank_fiscal_count),
		annual_total_fen: sum(rows, (row) => row.annual_total_fen),
		annual_fiscal_fen: sum(rows, (row) => row.annual_fiscal_fen),
		...Object.fromEntries(
			indicatorTypes.map((type) => [`${type.code}_projects` as const, projectsOf(type)]),
		),
	};
}
