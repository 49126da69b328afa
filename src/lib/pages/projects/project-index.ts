import { sum } from 'd3-array';
import { projectPageLimit } from '#lib/corpus/project-path.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadProjects, projectsAtOnce } from '#lib/pages/shared/projects/projects.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import type { IndexedProject } from './project-index/project-index.ts';

/** The number listed if there are too many projects for pages. Nobody reads a longer list to its end. */
const listedOfMany = 300;

/** The projects of the index, largest first: all of them, or the largest of very many. */
export async function loadIndex(
	engine: Engine,
	count: number,
	limit = projectPageLimit,
): Promise<IndexedProject[]> {
	const listed = count > limit ? Math.min(listedOfMany, limit) : count;
	const projects: IndexedProject[] = [];
	for (let from = 0; from < listed; from += projectsAtOnce) {
		const rows = await loadProjects(engine, nothingSelected, from);
		projects.push(
			...rows.map(({ form_id, project_name, nature, annual_total_fen, ...row }) => ({
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
	return projects.slice(0, listed);
}
