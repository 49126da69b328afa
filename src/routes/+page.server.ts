import { loadAnswers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { engineFiles } from '#lib/server/engine-files.ts';
import { loadFacets } from '#lib/server/facets.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { loadOverview } from '#lib/views/overview.ts';
import type { PageServerLoad } from './$types';

/** What the page shows before any script runs, and where the scripts find the rest. */
export const load: PageServerLoad = async () => {
	const { engine, sources, manifest } = await loadCorpus();
	const { index } = await loadAnswers();
	return {
		rows: await loadOverview(engine, nothingSelected),
		facets: await loadFacets(engine),
		sources: sources.map(({ folder, file, note, forms, problems }) => ({
			folder,
			file,
			title: note.title,
			formCount: forms.length,
			problems: problems.map(({ message, line, column }) => ({ message, line, column })),
		})),
		seeds: index,
		tables: manifest.tables.map(({ name, file, bytes }) => ({ name, file, bytes })),
		engineFiles: await describeEngine(),
	};
};

async function describeEngine() {
	const { eh, mvp } = await engineFiles();
	const describe = ({ name, gzipBytes, inflatedBytes }: typeof eh) => ({
		file: name,
		wasmBytes: gzipBytes.length,
		inflatedBytes,
	});
	return { eh: describe(eh), mvp: describe(mvp) };
}
