import type { Facets, Selection } from '#lib/selection/selection.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { defineWords } from '#lib/words/language.ts';

export const scopeWords = defineWords(
	{
		...bodyWords.zh,
		and: '、',
		many: (count: number) => `${count}个部门和单位`,
		scope: (parts: string[]) => `${parts.join('，')}：`,
	},
	{
		...bodyWords.en,
		and: ', ',
		many: (count) => `${count} departments and units`,
		scope: ([first = '', ...others]) =>
			`${[first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ')}. `,
	},
);

/** More names than these are counted. */
const named = 3;

type ScopeWords = (typeof scopeWords)['zh'];

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
	return partsOf(selection, facets, words)
		.join('-')
		.replace(/[^\p{L}\p{N}、]+/gu, '-');
}

function partsOf(
	{ year, department, carrier }: Selection,
	facets: Facets,
	words: ScopeWords,
): string[] {
	const bodies = [
		...department.map((name) => name || words.noDepartment),
		...carrier.map((name) => name || words.noCarrier),
	];
	const shown = year ?? facets.year[0] ?? '';
	return [
		...(facets.year.length > 1 ? [shown === '' ? words.noYear : words.year(shown)] : []),
		...(bodies.length > named ? [words.many(bodies.length)] : []),
		...(bodies.length > 0 && bodies.length <= named ? [bodies.join(words.and)] : []),
	];
}
