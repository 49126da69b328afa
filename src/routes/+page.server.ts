import type { TableFile } from '#lib/corpus/manifest.ts';
import { loadAnswers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { engineFiles } from '#lib/server/engine-files.ts';
import { loadFacets } from '#lib/server/facets.ts';
import { loadSourceSummaries } from '#lib/server/source-summaries.ts';
import { loadOverview } from '#lib/queries/overview.ts';
import { loadProblems } from '#lib/queries/problems.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import type { PageServerLoad } from './$types';

/** What the page shows before any script runs, and where the scripts find the rest. */
export const load: PageServerLoad = async () => {
	const { engine, manifest } = await loadCorpus();
	const rows = await loadOverview(engine, nothingSelected);
	return {
		rows,
		facets: await loadFacets(engine),
		sources: await loadSourceSummaries(engine),
		problems: Object.fromEntries(
			await Promise.all(
				rows.projects
					.filter(({ problem_count }) => problem_count > 0)
					.map(async ({ form_id }) => [form_id, await loadProblems(engine, form_id)] as const),
			),
		),
		answers: (await loadAnswers()).index,
		tables: manifest.browseTables.map(described),
		laterTables: manifest.tables.map(described),
		engineFiles: await describeEngine(),
	};
};

function described({ name, file, bytes, inflatedBytes }: TableFile) {
	return { name, file, bytes, inflatedBytes };
}

async function describeEngine() {
	const { eh, mvp } = await engineFiles();
	const describe = ({ name, gzipBytes, inflatedBytes }: typeof eh) => ({
		file: name,
		bytes: gzipBytes.length,
		inflatedBytes,
	});
	return { eh: describe(eh), mvp: describe(mvp) };
}
