// Whatever stands in site.json and project-links.csv: used as it is printed, or told, and nothing breaks.
import { expect, test } from 'vitest';
import { buildCorpus, type Source } from '#lib/corpus/build-corpus.ts';
import { noSiteNote, parseSiteNote } from '#lib/corpus/notes/site-note.ts';
import { parseProjectLinks } from '#lib/corpus/parse-project-links.ts';
import { hostileFormats } from './hostile-document.ts';
import { hostileNames, hostileTexts } from './hostile-texts.ts';

const odd = /[\u202e\ufffd]|\p{Cs}|\p{Co}|(?!\n)\p{Cc}/u;

test.each(hostileNames)('site.json that says %s', (name) => {
	const text = hostileTexts[name];
	const json = JSON.stringify({
		...{ title: text, publisher: text, contact: text, currency: text },
		budgets: Object.fromEntries([[text, { 2026: 5 }]]),
	});
	const { note, problems } = parseSiteNote(json);
	const shown = [note.title, note.publisher, note.contact, note.currency];
	const visible = text
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.replaceAll('𝒳', 'X')
		.trim();
	if (text.length > 1_000) {
		expect(shown).toEqual([null, null, null, null]);
		expect(problems.length).toBeGreaterThanOrEqual(4);
	} else if (odd.test(text)) {
		expect(new Set(shown).size).toBe(1);
		expect(String(shown[0])).not.toMatch(/\p{Cs}|(?!\n)\p{Cc}/u);
		expect(problems.length).toBeGreaterThanOrEqual(4);
	} else {
		expect(shown).toEqual([visible, visible, visible, visible]);
		expect(problems).toEqual([]);
	}
	const budgets = Object.values(note.budgets);
	expect(budgets.length === 1 || problems.length > 0).toBe(true);
	for (const years of budgets) expect(years).toEqual({ 2026: 5 });
	for (const { text } of problems) expect((text ?? '').length).toBeLessThanOrEqual(400);
	expect(({} as { 2026?: number })[2026]).toBeUndefined();
});

test.each(hostileNames)('site.json with a key and a year called %s', (name) => {
	const text = hostileTexts[name];
	const figures = Object.fromEntries([[text, 5]]);
	const json = JSON.stringify({ ...figures, population: figures, budgets: { 甲局: figures } });
	const { note, problems } = parseSiteNote(json);
	expect(note).toEqual({ ...noSiteNote, budgets: { 甲局: {} } });
	expect(problems).toHaveLength(3);
});

const broken: Record<string, string> = {
	nothing: '',
	'an array': '[]',
	'half an object': '{"title":',
	'a hundred thousand brackets': '['.repeat(100_000),
	'deep budgets': `{"budgets":${'{"a":'.repeat(50_000)}`,
	'a text that never ends': `{"title":"${'\\"'.repeat(50_000)}`,
	'budgets without end': `{"budgets":{"甲":{"2026":1e400}}}`,
	'many years': `{"population":{${Array.from({ length: 2_000 }, (_, i) => `"x${i}":1`).join(',')}}}`,
};

test.each(Object.keys(broken))('site.json of %s', (name) => {
	const start = performance.now();
	const { note, problems } = parseSiteNote(broken[name] ?? '');
	expect(performance.now() - start).toBeLessThan(2_000);
	expect([note.title, note.population]).toEqual([null, {}]);
	expect(problems.length).toBeGreaterThan(0);
});

const form = hostileFormats.txt({
	...{ projectName: '道路维修', unit: '市政处', annualGoal: '路面平整' },
	...{ indicator: '维修道路数', target: '≥5条' },
});

function sources(folder: string): Promise<Source[]> {
	const documents = [{ file: 'a.txt', bytes: form, sha256: 'a'.repeat(64) }];
	return buildCorpus([{ folder, note: null, documents }]);
}

const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`;

test.each(hostileNames)('project-links.csv that says %s', async (name) => {
	const text = hostileTexts[name];
	const cell = quotedCell(text);
	const lines = [`${cell},${cell},yes`, `${cell},a,${cell}`, text, `${cell},"`];
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { links, problems } = parseProjectLinks(bytes, await sources('f'));
	expect(links).toEqual([]);
	// Each line that says anything is told, by its number.
	expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
	for (const { text, message } of problems) {
		expect((text ?? '').length).toBeLessThanOrEqual(400);
		expect(message.length).toBeLessThanOrEqual(500);
	}
});

const files: Record<string, string> = {
	nothing: '',
	'blank lines': '\n'.repeat(100_000),
	'a line of 100 KB': 'a'.repeat(100_000),
	'quotes without end': '"'.repeat(100_001),
	'separators without end': ','.repeat(100_000) + 'x',
	'many lines': 'a,b,yes\n'.repeat(1_000),
	bytes: '\0\u0001\u0002'.repeat(10_000),
};

test.each(Object.keys(files))('project-links.csv of %s', async (name) => {
	const text = files[name] ?? '';
	const read = await sources('f');
	const start = performance.now();
	const { links, problems } = parseProjectLinks(new TextEncoder().encode(text), read);
	expect(performance.now() - start).toBeLessThan(3_000);
	expect(links).toEqual([]);
	expect(problems.length > 0).toBe(text.trim() !== '');
});
