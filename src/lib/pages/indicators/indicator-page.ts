// Loads everything that the indicators page shows for a selection.
import type { Engine } from '#lib/engine/engine.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import type { IndicatorSelection } from '#lib/selection/indicator-selection.ts';
import { loadFacetCounts, type FacetCounts } from './indicator-facets/indicator-facets.ts';
import goalsSql from './indicator-goals.sql?raw';
import { loadSharedNames, type SharedNames } from './shared-names/indicator-names.ts';
import { loadIndicatorRows, type IndicatorRow } from './indicator-table/indicator-rows.ts';
import totalsSql from './indicator-totals.sql?raw';
import { loadUnitValues, type UnitValues } from './target-values/indicator-values.ts';

export interface IndicatorTotals {
	indicator_count: number;
	project_count: number;
}

/** A project whose goals contain the search text. */
export interface GoalMatch {
	form_id: string;
	project_name: string | null;
	overall_goal: string | null;
	annual_goal: string | null;
	/** The number of all such projects; only the first twenty are loaded. */
	goal_count: number;
}

/** All rows of one selection. */
export interface IndicatorPage {
	totals: IndicatorTotals;
	counts: FacetCounts;
	/** The first rows in the selection's order. */
	rows: IndicatorRow[];
	units: UnitValues[];
	shared: SharedNames;
	goals: GoalMatch[];
}

/** Asks all questions at once and resolves with the last answer, so that all rows belong together. */
export async function loadIndicatorPage(
	engine: Engine,
	selection: IndicatorSelection,
): Promise<IndicatorPage> {
	const [totals, counts, rows, units, shared, goals] = await Promise.all([
		engine.query<IndicatorTotals>(overIndicators(totalsSql, selection)),
		loadFacetCounts(engine, selection),
		loadIndicatorRows(engine, selection),
		loadUnitValues(engine, selection),
		loadSharedNames(engine, selection),
		selection.search === '' ? [] : engine.query<GoalMatch>(overIndicators(goalsSql, selection)),
	]);
	return { totals: totals[0] as IndicatorTotals, counts, rows, units, shared, goals };
}
