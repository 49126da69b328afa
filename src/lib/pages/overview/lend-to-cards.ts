import { setCards, type CardContext } from '#lib/charts/card/card-context.ts';
import { wordsFor } from '#lib/frame/site-context.ts';
import { scopeWords } from '#lib/pages/shared/bodies/scope.words.ts';
import type { Facets, Selection } from '#lib/selection/selection.ts';
import { sharedWords } from '#lib/words/words.ts';
import { filterBarWords } from './filter-bar/filter-bar.words.ts';
import { filtersInWords } from './filters-in-words.ts';
import { scopeInName, scopeInPicture } from './scope.ts';

/** Lends the cards of the overview what is shown. To be called while a component is made. */
export function lendToCards(
	selection: () => Selection,
	facets: () => Facets,
	statements?: CardContext['statements'],
): void {
	const words = wordsFor(scopeWords);
	const ofFilters = { bar: wordsFor(filterBarWords), shared: wordsFor(sharedWords) };
	setCards({
		selection,
		scope: () => scopeInName(selection(), facets(), words),
		basis: () => [
			...scopeInPicture(selection(), facets(), words),
			...filtersInWords(selection(), ofFilters),
		],
		...(statements && { statements }),
	});
}
