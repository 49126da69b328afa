import { error } from '@sveltejs/kit';
import { loadAnswers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadCorpusFacets } from '#lib/server/facets.ts';
import { bodyView, loadOverview, overviewViews } from '#lib/pages/overview/views.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { defaultLanguage, languages } from '#lib/words/language.ts';

import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { department } = await loadCorpusFacets();
	const views = overviewViews.filter((view) => view !== bodyView || department.length > 1);
	return languages.flatMap((language) =>
		views.map(({ id: view }) =>
			language === defaultLanguage ? { view } : { lang: language, view },
		),
	);
};

/** One view of the overview, for a frame in somebody else's page. */
export const load: PageServerLoad = async ({ params }) => {
	if (!overviewViews.some(({ id }) => id === params.view)) error(404);
	const { engine } = await loadCorpus();
	return {
		view: params.view,
		rows: await loadOverview(engine, nothingSelected),
		facets: await loadCorpusFacets(),
		answers: (await loadAnswers()).index,
	};
};
