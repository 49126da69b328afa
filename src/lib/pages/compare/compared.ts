// Identifiers of forms come in, all that is compared of them goes out.
import { group } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import type { Comparator, TargetKind } from '#lib/model/target.ts';
import { mostCompared } from '#lib/selection/compare-selection.ts';
import formsSql from './compared-forms.sql?raw';
import indicatorsSql from './compared-indicators.sql?raw';

/** An indicator as it is printed and as its target is understood. */
export interface ComparedIndicator {
	form_id: string;
	/** Its place in the form, from 1. */
	ordinal: number;
	line: number;
	level2: string | null;
	name: string | null;
	target_text: string | null;
	kind: TargetKind | null;
	measurable: boolean;
	comparator: Comparator | null;
	value: number | null;
	upper_value: number | null;
	unit: string | null;
	basis: string | null;
	first_month: number | null;
	last_month: number | null;
	qualifier: string | null;
}

/** A form with what is compared of it; money in fen, dates as `YYYY-MM-DD`, null where it is blank. */
export interface ComparedProject {
	form_id: string;
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

/** The projects of these identifiers, at most four, in their order; an unknown one is left out. */
export async function loadCompared(
	engine: Engine,
	ids: readonly string[],
): Promise<ComparedProject[]> {
	if (ids.length > mostCompared) throw new RangeError(`too many projects: ${ids.length}`);
	const params = Array.from({ length: mostCompared }, (_, i) => ids[i] ?? null);
	const [forms, indicators] = await Promise.all([
		engine.query<Omit<ComparedProject, 'indicators'>>(formsSql, params),
		engine.query<ComparedIndicator>(indicatorsSql, params),
	]);
	const byForm = group(indicators, (indicator) => indicator.form_id);
	return ids.flatMap((id) =>
		forms
			.filter((form) => form.form_id === id)
			.map((form) => ({ ...form, indicators: byForm.get(id) ?? [] })),
	);
}
