import {
	indicatorFacets,
	type IndicatorFacet,
	type IndicatorSelection,
} from '#lib/selection/indicator-selection.ts';
import { formatValue } from '#lib/words/format.ts';
import type { IndicatorFacetsWords } from './indicator-facets.words.ts';

/** The bounds of the number, with the unit where one alone is chosen: `指标值 ≥80 且 <90%`. */
export function valueInWords(
	{ value, unit }: Pick<IndicatorSelection, 'value' | 'unit'>,
	words: IndicatorFacetsWords,
): string {
	const parts = [
		...(value?.from ? [`${value.from.isOpen ? '>' : '≥'}${formatValue(value.from.at)}`] : []),
		...(value?.to ? [`${value.to.isOpen ? '<' : '≤'}${formatValue(value.to.at)}`] : []),
	];
	return words.valued(parts.join(words.and), unit.length === 1 ? (unit[0] ?? '') : '');
}

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
	return [
		...parts,
		...(chosen.value === null ? [] : [valueInWords(chosen, words)]),
		...(chosen.search === '' ? [] : [words.searched(chosen.search)]),
	];
}
