import type { Engine } from '#lib/engine/engine.ts';
import { overSelection } from '#lib/selection/predicate.ts';
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

export async function loadTotals(engine: Engine, selection: Selection): Promise<Totals> {
	const [row] = await engine.query<Totals>(overSelection(sql, selection));
	if (!row) throw new Error('missing row: totals');
	return row;
}
