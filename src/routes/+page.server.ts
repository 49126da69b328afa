import type { Source } from '#lib/corpus/build-corpus.ts';
import { problemsOf } from '#lib/corpus/problems-of.ts';
import type { Problem } from '#lib/model/form.ts';
import { loadAnswers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { engineFiles } from '#lib/server/engine-files.ts';
import { loadFacets } from '#lib/server/facets.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { loadOverview } from '#lib/views/overview.ts';
import type { PageServerLoad } from './$types';

/** Of one document or form; all of them are in the table `problem`. */
const shownProblems = 20;

/** What the page shows before any script runs, and where the scripts find the rest. */
export const load: PageServerLoad = async () => {
	const { engine, sources, manifest } = await loadCorpus();
	const { index } = await loadAnswers();
	return {
		rows: await loadOverview(engine, nothingSelected),
		facets: await loadFacets(engine),
		sources: sources.map(describeSource),
		problems: Object.fromEntries(
			sources.flatMap(({ forms }) =>
				forms.flatMap((form) => {
					const problems = problemsOf(form);
					return problems.length > 0
						? [[form.id, problems.slice(0, shownProblems).map(printed)]]
						: [];
				}),
			),
		),
		seeds: index,
		tables: manifest.tables.map(({ name, file, bytes }) => ({ name, file, bytes })),
		engineFiles: await describeEngine(),
	};
};

function describeSource({ folder, file, note, forms, problems }: Source) {
	const [outside, broken] = [true, false].map((isOutside) =>
		problems.filter(({ code }) => (code === 'outside-form') === isOutside),
	) as [Problem[], Problem[]];
	return {
		folder,
		file,
		title: note.title,
		formCount: forms.length,
		problemCount: broken.length,
		problems: broken.slice(0, shownProblems).map(printed),
		outsideCount: outside.length,
		outside: outside.slice(0, shownProblems).map(printed),
	};
}

function printed({ message, line, column }: Problem) {
	return { message: message.slice(0, 200), line, column };
}

async function describeEngine() {
	const { eh, mvp } = await engineFiles();
	const describe = ({ name, gzipBytes, inflatedBytes }: typeof eh) => ({
		file: name,
		wasmBytes: gzipBytes.length,
		inflatedBytes,
	});
	return { eh: describe(eh), mvp: describe(mvp) };
}
