import {
	indicatorFacets,
	type IndicatorFacet,
	type IndicatorSelection,
} from '#lib/selection/indicator-selection.ts';
import type { IndicatorFacetsWords } from './indicator-facets.words.ts';

/** Which indicators are shown, a part for each facet. */
export function chosenInWords(
	chosen: IndicatorSelection,
	words: IndicatorFacetsWords,
	nameOf: (facet: IndicatorFacet, value: string) => string,
): string[] {
	const parts = indicatorFacets.flatMap((facet) => {
		const names = chosen[facet].map((value) => nameOf(facet, value));
		return names.length === 0
			? []
			: `${words.facets[facet]}${words.colon}${names.join(words.comma)}`;
	});
	return chosen.search === '' ? parts : [...parts, words.searched(chosen.search)];
}
