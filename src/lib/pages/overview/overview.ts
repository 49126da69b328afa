// A selection and an engine come in, the rows of every view of the overview go out.
import type { Engine } from '#lib/engine/engine.ts';
import type { Selection } from '#lib/selection/selection.ts';
import {
	loadProjects,
	placesStatement,
	projectsStatement,
	type ProjectRow,
} from '#lib/pages/shared/projects/projects.ts';
import { loadTargets, targetsStatement, type TargetRow } from './targets.ts';
import { loadTotals, totalsStatement, type Totals } from './totals.ts';

/** All of one selection. */
export interface OverviewRows {
	totals: Totals;
	targets: TargetRow[];
	/** The first ones by 年度资金申请总额, largest first. */
	projects: ProjectRow[];
}

/** The questions that all views together ask. */
export const overviewLoaders = [
	loadTotals,
	loadTargets,
	(engine: Engine, selection: Selection) => loadProjects(engine, { ...selection, sort: null }),
] as const;

/** Asks for all rows at once; resolves when the last answer is there, so no view runs ahead. */
export async function loadOverview(engine: Engine, selection: Selection): Promise<OverviewRows> {
	const [ofTotals, ofTargets, ofProjects] = overviewLoaders;
	const [totals, targets, projects] = await Promise.all([
		ofTotals(engine, selection),
		ofTargets(engine, selection),
		ofProjects(engine, selection),
	]);
	return { totals, targets, projects };
}

/** The SQL that asks for each part of the rows of a selection, as the engine is given it. */
export function overviewStatements(
	selection: Selection,
	{ projects }: OverviewRows,
): Record<keyof OverviewRows, string[]> {
	return {
		totals: [totalsStatement(selection)],
		targets: [targetsStatement(selection)],
		projects: [
			placesStatement({ ...selection, sort: null }),
			projectsStatement(projects.map(({ place }) => place)),
		],
	};
}
