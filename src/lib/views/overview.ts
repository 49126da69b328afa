import type { Engine } from '#lib/engine/engine.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { loadHeadlineFigures, type HeadlineFigures } from './headline-figures/headline-figures.ts';
import {
	loadIndicatorStructure,
	type StructureRow,
} from './indicator-structure/indicator-structure.ts';
import { loadProjectTable, type ProjectRow } from './project-table/project-table.ts';
import { loadSpendByProject, type SpendRow } from './spend-by-project/spend-by-project.ts';
import {
	loadTargetDistribution,
	type TargetRow,
} from './target-distribution/target-distribution.ts';

/** The rows of every view of the overview, all of one selection. */
export interface OverviewRows {
	headline: HeadlineFigures;
	spend: SpendRow[];
	structure: StructureRow[];
	targets: TargetRow[];
	projects: ProjectRow[];
}

/** Asks for all five views at once; resolves when the last answer is there, so no view runs ahead. */
export async function loadOverview(engine: Engine, selection: Selection): Promise<OverviewRows> {
	const [headline, spend, structure, targets, projects] = await Promise.all([
		loadHeadlineFigures(engine, selection),
		loadSpendByProject(engine, selection),
		loadIndicatorStructure(engine, selection),
		loadTargetDistribution(engine, selection),
		loadProjectTable(engine, selection),
	]);
	return { headline, spend, structure, targets, projects };
}
