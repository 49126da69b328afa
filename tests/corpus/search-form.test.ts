import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	isFound,
	placesOf,
	searchColumn,
	searchForm,
	searchWords,
} from '#lib/corpus/search-form.ts';
import { toSearch } from '#lib/selection/keys/text.ts';

test.each([
	['特 约调解员补贴', '特约调解'],
	['特约调解员补贴', '特 约调解'],
	['结案率（含上年）', '结案率(含'],
	['达标率100%', '100％'],
	['政务APP推广', 'app'],
	['政务ａｐｐ推广', 'APP'],
	['〔2023〕12号', '[2023]'],
	['办公\u200b用\u00ad品', '办公用品'],
	['投诉及时处置率', '投诉 处置'],
	['投诉及时处置率', '处置　投诉'],
	['①巡查', '1巡查'],
])('%j is found by %j', (text, search) => {
	expect(isFound(text, search)).toBe(true);
});

test.each([
	['投诉率', '投诉 处置'],
	['办公用品', '办公室'],
])('%j is not found by %j', (text, search) => {
	expect(isFound(text, search)).toBe(false);
});

test('what is typed of any width, case and spacing finds the text, and its places are marked', () => {
	const char = fc.constantFrom(...'法律a(％100ＡＢ） 【x】ﬁ㎡ \u200b');
	const text = fc.string({ unit: char, minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
			const part = [...whole]
				.slice(from % whole.length, (from % whole.length) + (length % 5) + 1)
				.join('');
			for (const typed of [part, part.normalize('NFKC'), part.toUpperCase(), part.toLowerCase()]) {
				const search = toSearch(typed);
				expect(isFound(whole, search)).toBe(true);
				const places = placesOf(whole, search);
				expect(places.length > 0).toBe(search !== '');
				let at = 0;
				for (const [start, end] of places) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(at).toBeLessThanOrEqual(whole.length);
			}
		}),
	);
});

test('a search is either empty or has a word, whatever is typed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			const search = toSearch(typed);
			expect(searchWords(search).length > 0).toBe(search !== '');
		}),
		{ numRuns: 2_000 },
	);
});

test('a word is not found across two texts of a column', () => {
	expect(searchColumn('投诉', '处置').includes(searchForm('投诉处置'))).toBe(false);
	expect(searchColumn(null, '处置')).toBe('\n处置');
});
