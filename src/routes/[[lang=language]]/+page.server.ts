import { sum } from 'd3-array';
import { loadYardsticks } from '#lib/server/site-note.ts';
import { loadAnswers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadCorpusFacets } from '#lib/server/facets.ts';
import { loadSourceSummaries } from '#lib/pages/overview/source-summaries.ts';
import { loadOverview } from '#lib/pages/overview/views.ts';
import { loadProblemsOf } from '#lib/pages/overview/project-table/problems.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import type { PageServerLoad } from './$types';

const namedSources = 4;
const saidSources = 20;

/** What the page shows before any script runs, and where its answers are. */
export const load: PageServerLoad = async () => {
	const { engine } = await loadCorpus();
	const rows = await loadOverview(engine, nothingSelected);
	const sources = await loadSourceSummaries(engine);
	return {
		rows,
		facets: await loadCorpusFacets(),
		sourceCount: sources.length,
		formCount: sum(sources, ({ formCount }) => formCount),
		// Few are named in the heading; of many only those are named of which there is something to say.
		sources:
			sources.length <= namedSources
				? sources
				: sources
						.filter(({ problemCount, outsideCount }) => problemCount + outsideCount > 0)
						.slice(0, saidSources),
		problems: await loadProblemsOf(engine, rows.projects),
		answers: (await loadAnswers()).index,
		...(await loadYardsticks()),
	};
};
