import type { Engine } from '#lib/engine/engine.ts';
import { overSelection, selectionParams } from '#lib/selection/predicate.ts';
import type { Selection } from '#lib/selection/selection.ts';
import sql from './headline-figures.sql?raw';

export interface HeadlineFigures {
	project_count: number;
	/** Projects whose 年度资金申请总额 is blank: they are in no sum. */
	blank_total_count: number;
	/** Likewise for 当年财政拨款. */
	blank_fiscal_count: number;
	annual_total_fen: number;
	annual_fiscal_fen: number;
	indicator_count: number;
	measurable_count: number;
}

export async function loadHeadlineFigures(
	engine: Engine,
	selection: Selection,
): Promise<HeadlineFigures> {
	const [row] = await engine.query<HeadlineFigures>(overSelection(sql), selectionParams(selection));
	if (!row) throw new Error('missing row: headline-figures');
	return row;
}
