import {
	loadFacetCounts,
	toFacetValues,
} from '#lib/pages/indicators/indicator-facets/indicator-facets.ts';
import { loadIndicatorPage } from '#lib/pages/indicators/indicator-page.ts';
import { allIndicators, eachFacet } from '#lib/selection/indicator-selection.ts';
import { loadIndicatorEngine } from '#lib/server/page-engines.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What the page shows before any script runs. */
export const load: PageServerLoad = async () => {
	const engine = await loadIndicatorEngine();
	const facets = toFacetValues(await loadFacetCounts(engine, allIndicators));
	const page = await loadIndicatorPage(engine, allIndicators);
	// Of very many projects or units those that are listed; the engine knows the others.
	const counts = eachFacet((facet) =>
		page.counts[facet].filter(({ value }) => facets.values[facet].includes(value)),
	);
	return { facets, page: { ...page, counts } };
};
