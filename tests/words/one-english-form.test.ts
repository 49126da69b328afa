// The same Chinese word has the same English word on every page.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsInSource } from './words-in-source.ts';

const pairs = wordsInSource(join(import.meta.dirname, '../../src'));

/** Chinese texts that mean different things, with the reason. */
const meanings: Record<string, string> = {
	'`${$0} 个`': 'a measure word, which English replaces by the noun that is counted',
	'`${$0}月`': 'a number above the narrow columns of a calendar, a name above wide ones',
	'`第 ${$0} 行`': 'one line, or a span of lines',
	定性描述: 'a kind of target as a label, or within a sentence',
	日程: 'a kind of target as a label, or within a sentence',
	无: 'none of something, or nothing that was not understood',
	类型: 'the data type of a column, or the kind of a target',
};

/** Chinese has neither capital letters nor a plural, so these may differ. */
const plain = (english: string) => english.toLowerCase().replace(/s$/, '');

function formsOf(): Map<string, Map<string, string[]>> {
	const forms = new Map<string, Map<string, string[]>>();
	for (const { zh, en, at } of pairs) {
		const english = forms.get(zh) ?? new Map<string, string[]>();
		english.set(plain(en), [...(english.get(plain(en)) ?? []), at]);
		forms.set(zh, english);
	}
	return forms;
}

test('the words of modules and of components are found, in both languages', () => {
	expect(pairs.length).toBeGreaterThan(500);
	const texts = pairs.map(({ zh, en }) => `${zh} | ${en}`);
	expect(texts).toContain('正在载入… | Loading…');
	expect(texts).toContain('`${$0} 元` | `${$0} yuan`');
	expect(pairs.some(({ at }) => at.endsWith('.svelte download'))).toBe(false);
	expect(pairs.some(({ at }) => at.startsWith('lib/controls/DownloadMenu.svelte '))).toBe(true);
});

test('no Chinese text has two English forms', () => {
	const differing = [...formsOf()].filter(([zh, english]) => english.size > 1 && !meanings[zh]);
	expect(differing.map(([zh, english]) => [zh, Object.fromEntries(english)])).toEqual([]);
});

test.each(Object.keys(meanings))('%s still has different meanings', (zh) => {
	expect(formsOf().get(zh)?.size).toBeGreaterThan(1);
});
