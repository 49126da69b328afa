import { sum } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import { loadYears } from '#lib/pages/shared/load-years.ts';
import {
	loadProjects,
	projectsAtOnce,
	type ProjectRow,
} from '#lib/pages/shared/projects/projects.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import type { IndexedProject } from './project-index/project-index.ts';

/** Up to so many projects are all listed. */
export const listedWhole = 2_000;

/** The number listed if there are too many projects for that. Nobody reads a longer list to its end. */
const listedOfMany = 300;

/**
 * The projects of the index, the latest year first and the largest of each first: all of them, or the
 * first of very many.
 */
export async function loadIndex(
	engine: Engine,
	count: number,
	limit = listedWhole,
): Promise<IndexedProject[]> {
	const listed = count > limit ? Math.min(listedOfMany, limit) : count;
	const years = await loadYears(engine);
	const projects: IndexedProject[] = [];
	for (const year of years) {
		const rows = await loadOfYear(engine, year, listed - projects.length);
		projects.push(
			...rows.map(({ form_id, project_name, nature, annual_total_fen, ...row }) => ({
				year: years.length > 1 ? year : null,
				formId: form_id,
				name: project_name,
				nature,
				annualFen: annual_total_fen,
				isDoubtful: row.doubt_count > 0,
				indicatorCount: sum(row.counts),
				measurableCount: sum(row.measurables),
			})),
		);
	}
	return projects;
}

async function loadOfYear(engine: Engine, year: string, most: number) {
	const rows: ProjectRow[] = [];
	for (let isMore = true; isMore && rows.length < most;) {
		const next = await loadProjects(engine, { ...nothingSelected, year }, rows.length);
		rows.push(...next);
		isMore = next.length === projectsAtOnce;
	}
	return rows.slice(0, most);
}
