import { descending, group, sum } from 'd3-array';
import { indicatorTypes, type IndicatorType } from '#lib/corpus/browse-tables.ts';
import { chineseOrder } from '#lib/corpus/chinese-order.ts';
import type { DoubtedField } from '#lib/corpus/findings/doubted-fields.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overSelection, selectedTypes } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import sql from './totals.sql?raw';

/**
 * Counts and sums of some projects; a blank amount is in no sum. `nature_doubted` and its like are the
 * projects with a finding that doubts this field.
 */
interface Sums extends Record<`${DoubtedField}_doubted`, number> {
	project_count: number;
	/** Projects whose reading is in doubt. */
	doubtful_count: number;
	/** Projects whose 年度资金申请总额 is blank. */
	blank_total_count: number;
	/** Likewise for 当年财政拨款. */
	blank_fiscal_count: number;
	annual_total_fen: number;
	annual_fiscal_fen: number;
	annual_carryover_fen: number;
	annual_other_fen: number;
	/** By how much totals are more than their three sources, summed over the projects where they are. */
	unsaid_fen: number;
	/** Likewise by how much the sources are more than the total. */
	excess_fen: number;
}

/** The selected projects of one 项目性质. */
export interface NatureTotals extends Sums {
	/** '' for a blank one. */
	nature: string;
}

/** What all selected projects are together. */
export interface Totals extends Sums {
	/** The same by 项目性质, the largest 年度资金申请总额 first. */
	natures: NatureTotals[];
	/** By the code of a type: the projects that have one. */
	[byType: `${string}_projects`]: number;
}

/** The selected projects that have one nature and one set of types. */
interface GroupRow extends NatureTotals {
	/** The bits of the types. */
	types: number;
}

export async function loadTotals(engine: Engine, selection: Selection): Promise<Totals> {
	const rows = await engine.query<GroupRow>(totalsStatement(selection));
	const selected = selectedTypes(selection);
	const projectsOf = (type: IndicatorType) =>
		selected.includes(type)
			? sum(rows, (row) => (row.types & type.bit ? row.project_count : 0))
			: 0;
	return {
		...sumsOf(rows),
		natures: naturesOf(rows),
		...Object.fromEntries(
			indicatorTypes.map((type) => [`${type.code}_projects` as const, projectsOf(type)]),
		),
	};
}

/** The sums of the selected projects by nature and set of types. */
export function totalsStatement(selection: Selection): string {
	return overSelection(sql, selection);
}

function naturesOf(rows: readonly GroupRow[]): NatureTotals[] {
	return Array.from(
		group(rows, ({ nature }) => nature),
		([nature, ofNature]) => ({ nature, ...sumsOf(ofNature) }),
	).sort(
		(a, b) =>
			descending(a.annual_total_fen, b.annual_total_fen) || chineseOrder(a.nature, b.nature),
	);
}

function sumsOf(rows: readonly Sums[]): Sums {
	return {
		project_count: sum(rows, (row) => row.project_count),
		doubtful_count: sum(rows, (row) => row.doubtful_count),
		blank_total_count: sum(rows, (row) => row.blank_total_count),
		blank_fiscal_count: sum(rows, (row) => row.blank_fiscal_count),
		annual_total_fen: sum(rows, (row) => row.annual_total_fen),
		annual_fiscal_fen: sum(rows, (row) => row.annual_fiscal_fen),
		annual_carryover_fen: sum(rows, (row) => row.annual_carryover_fen),
		annual_other_fen: sum(rows, (row) => row.annual_other_fen),
		unsaid_fen: sum(rows, (row) => row.unsaid_fen),
		excess_fen: sum(rows, (row) => row.excess_fen),
		nature_doubted: sum(rows, (row) => row.nature_doubted),
		sum_doubted: sum(rows, (row) => row.sum_doubted),
		type_doubted: sum(rows, (row) => row.type_doubted),
		target_doubted: sum(rows, (row) => row.target_doubted),
	};
}
