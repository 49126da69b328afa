// Ids of forms -> everything that is compared of them.
import { group } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import { toTarget, type TargetColumns } from '#lib/figures/target-columns.ts';
import type { Indicator, Reading } from '#lib/model/form.ts';
import type { Level2 } from '#lib/model/taxonomy.ts';
import { mostCompared } from '#lib/selection/compare-selection.ts';
import formsSql from './compared-forms.sql?raw';
import indicatorsSql from './compared-indicators.sql?raw';

/** An indicator as it is printed and as its target was understood. */
export type ComparedIndicator = Pick<
	Indicator,
	'line' | 'level2' | 'name' | 'targetText' | 'target' | 'reading'
>;

interface IndicatorRow extends TargetColumns {
	form_id: string;
	line: number;
	reading: Reading;
	level2: Level2 | null;
	name: string | null;
	target_text: string | null;
}

/** What is compared of a form: money in fen, dates as `YYYY-MM-DD`, null where it is blank. */
export interface ComparedProject {
	form_id: string;
	reading: Reading;
	project_name: string | null;
	fiscal_year: number | null;
	nature: string | null;
	category: string | null;
	department: string | null;
	unit: string | null;
	start_date: string | null;
	end_date: string | null;
	total_fen: number | null;
	fiscal_fen: number | null;
	other_total_fen: number | null;
	annual_total_fen: number | null;
	annual_fiscal_fen: number | null;
	annual_carryover_fen: number | null;
	annual_other_fen: number | null;
	/** In the form's order. */
	indicators: ComparedIndicator[];
}

/** The projects with these ids, four at most, in their order; unknown ids are left out. */
export async function loadCompared(
	engine: Engine,
	ids: readonly string[],
): Promise<ComparedProject[]> {
	if (ids.length > mostCompared) throw new RangeError(`too many projects: ${ids.length}`);
	const params = Array.from({ length: mostCompared }, (_, i) => ids[i] ?? null);
	const [forms, indicators] = await Promise.all([
		engine.query<Omit<ComparedProject, 'indicators'>>(formsSql, params),
		engine.query<IndicatorRow>(indicatorsSql, params),
	]);
	const byForm = group(indicators, (indicator) => indicator.form_id);
	return ids.flatMap((id) =>
		forms
			.filter((form) => form.form_id === id)
			.map((form) => ({ ...form, indicators: (byForm.get(id) ?? []).map(toIndicator) })),
	);
}

function toIndicator({
	line,
	reading,
	level2,
	name,
	target_text,
	...columns
}: IndicatorRow): ComparedIndicator {
	return { line, reading, level2, name, targetText: target_text, target: toTarget(columns) };
}
