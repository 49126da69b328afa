import type { Engine } from '#lib/engine/engine.ts';
import { overSelection, selectionParams } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import sql from './spend-by-project.sql?raw';

/** One of the thirty largest projects by 年度资金申请总额; a blank amount comes last. */
export interface SpendRow {
	place: number;
	form_id: string;
	project_name: string | null;
	annual_total_fen: number | null;
	/** Sum of this project and all larger ones. */
	cumulative_fen: number;
	/** Sum over all selected projects, also those that are not among the thirty. */
	sum_fen: number;
	project_count: number;
}

export function loadSpendByProject(engine: Engine, selection: Selection): Promise<SpendRow[]> {
	return engine.query<SpendRow>(overSelection(sql), selectionParams(selection));
}

/** The part of the whole that the projects down to this one make up, 0 to 1; null of nothing. */
export function cumulativeShare({ cumulative_fen, sum_fen }: SpendRow): number | null {
	return sum_fen === 0 ? null : cumulative_fen / sum_fen;
}
