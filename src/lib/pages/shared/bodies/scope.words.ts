import { bodyWords } from '#lib/words/body.words.ts';
import { defineWords } from '#lib/words/language.ts';

/** Which year and whose projects figures are of, before the sentence that says them. */
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

export type ScopeWords = (typeof scopeWords)['zh'];

/** More names than these are counted. */
const named = 3;

/** Departments and units in words; none if none is chosen. */
export function bodiesInWords(names: readonly string[], words: ScopeWords): string[] {
	if (names.length === 0) return [];
	return [names.length > named ? words.many(names.length) : names.join(words.and)];
}

/** Parts of a scope for the name of a file. */
export function partsInName(parts: readonly string[]): string {
	return parts.join('-').replace(/[^\p{L}\p{N}、]+/gu, '-');
}
