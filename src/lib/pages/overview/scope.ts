import {
	bodiesInWords,
	partsInName,
	type ScopeWords,
} from '#lib/pages/shared/bodies/scope.words.ts';
import type { Facets, Selection } from '#lib/selection/selection.ts';

/**
 * Which year, departments and units the figures are of, before the sentence that says them; '' where
 * they are of the whole corpus.
 */
export function scopeOf(selection: Selection, facets: Facets, words: ScopeWords): string {
	const parts = partsOf(selection, facets, words);
	return parts.length === 0 ? '' : words.scope(parts);
}

/** The same for the name of a file. */
export function scopeInName(selection: Selection, facets: Facets, words: ScopeWords): string {
	return partsInName(partsOf(selection, facets, words));
}

/** The same for a picture, which always says its year. */
export function scopeInPicture(selection: Selection, facets: Facets, words: ScopeWords): string[] {
	return partsOf(selection, facets, words, 0);
}

/** The year is said where there are more than these. */
function partsOf(
	{ year, department, carrier }: Selection,
	facets: Facets,
	words: ScopeWords,
	years = 1,
): string[] {
	const bodies = [
		...department.map((name) => name || words.noDepartment),
		...carrier.map((name) => name || words.noCarrier),
	];
	const shown = year ?? facets.year[0] ?? '';
	return [
		...(facets.year.length > years ? [shown === '' ? words.noYear : words.year(shown)] : []),
		...bodiesInWords(bodies, words),
	];
}

/** The address with a query, where there is one to say. */
export function withQuery(address: string | undefined, query: URLSearchParams): string | undefined {
	return address && query.size > 0 ? `${address}?${query}` : address;
}
