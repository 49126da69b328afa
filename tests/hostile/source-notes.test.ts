// Whatever stands in source.json, and whatever its folder and its documents are called.
import { expect, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { documentPath } from '#lib/corpus/document-path.ts';
import { projectPath } from '#lib/corpus/project-path.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import { parseSourceNote } from '#lib/corpus/notes/source-note.ts';
import { readArrow } from '#lib/server/read-arrow.ts';
import { hostileFormats } from './hostile-document.ts';
import { hostileNames, hostileTexts } from './hostile-texts.ts';

const sha256 = 'a'.repeat(64);
const plain = hostileFormats.txt({
	...{ projectName: '道路维修', unit: '市政处', annualGoal: '路面平整' },
	...{ indicator: '维修道路数', target: '≥5条' },
});

test.each(hostileNames)('a note that says %s', async (name) => {
	const text = hostileTexts[name];
	const note = JSON.stringify({ title: text, issuingBody: text, receivedAs: text });
	const documents = [{ file: 'a.txt', bytes: plain, sha256 }];
	const sources = await buildCorpus([{ folder: 'f', note, documents }]);
	const table = toArrow('source', toTables(sources).source);
	const [row] = [...readArrow('source', table)];
	const shown = [row?.['title']?.[0], row?.['issuing_body']?.[0], row?.['received_as']?.[0]];
	const said = sources[0]?.problems.filter(({ code }) => code === 'invalid-source') ?? [];
	if (text.length > 1_000) expect(shown).toEqual([null, null, null]);
	else expect(new Set(shown).size).toBe(1);
	expect(String(shown[0])).not.toMatch(/\p{Cs}|(?!\n)\p{Cc}/u);
	const isOdd = text.length > 1_000 || /[\u202e\ufffd]|\p{Cs}|\p{Co}|(?!\n)\p{Cc}/u.test(text);
	expect(said.length > 0).toBe(isOdd);
	if (!isOdd) {
		const visible = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
		expect(shown[0]).toBe(visible.replaceAll('𝒳', 'X').trim());
	}
});

test.each(hostileNames)('a folder and a document called %s', async (name) => {
	const called = hostileTexts[name].replace(/[/\0]/g, '').slice(0, 80);
	const note = `{"documents":{${JSON.stringify(called)}:{"sha256":"${sha256}"}}}`;
	const documents = [{ file: called, bytes: plain, sha256 }];
	const [source] = await buildCorpus([{ folder: called, note, documents }]);
	expect(source?.problems).toEqual([]);
	expect([source?.file, source?.forms.length]).toEqual([called, 1]);
	const [form] = source?.forms ?? [];
	for (const path of [projectPath(form?.id ?? ''), documentPath(called, called)]) {
		const { pathname, search, hash, host } = new URL(path, 'https://site.example/en/');
		expect([search, hash, host]).toEqual(['', '', 'site.example']);
		expect(pathname).toMatch(/^\/en\/(?:projects|data)\/[^/\\<>"'&?#:|*]+\/$/);
	}
});

const broken: Record<string, string> = {
	nothing: '',
	null: 'null',
	'an array': '[]',
	'a text': '"title"',
	'half an object': '{"title":',
	'two objects': '{}{}',
	'a hundred thousand brackets': '['.repeat(100_000),
	'a text that never ends': `{"title":"${'\\"'.repeat(50_000)}`,
	'deep objects': '{"a":'.repeat(50_000),
	'a prototype': '{"__proto__":{"title":"x"}}',
	'a constructor': '{"constructor":{"prototype":{"title":"x"}}}',
	'a title of lists': `{"title":${JSON.stringify(Array.from({ length: 9_999 }, (_, i) => i))}}`,
	'a year beyond numbers': '{"fiscalYear":1e400}',
	'a year beyond tables': '{"fiscalYear":99999999999}',
	'a year before all': '{"fiscalYear":-1}',
	'documents as a list': '{"documents":[1]}',
	'documents as a text': '{"documents":"a.txt"}',
	'a checksum of another length': '{"documents":{"a.txt":{"sha256":"aa"}}}',
	'a checksum as a number': '{"documents":{"a.txt":{"sha256":1}}}',
	'no checksum': '{"documents":{"a.txt":null}}',
	'a document called like a prototype': `{"documents":{"__proto__":{"sha256":"${sha256}"}}}`,
	'a document in another folder': `{"documents":{"../../etc/passwd":{"sha256":"${sha256}"}}}`,
};

test.each(Object.keys(broken))('a note of %s', async (name) => {
	const text = broken[name] ?? '';
	const start = performance.now();
	const { note, problems } = parseSourceNote(text);
	expect(performance.now() - start).toBeLessThan(1_000);
	expect(note.title).toBeNull();
	const documents = [{ file: 'a.txt', bytes: plain, sha256 }];
	const [source] = await buildCorpus([{ folder: 'f', note: text, documents }]);
	const said = source?.problems.filter(({ code }) => code === 'invalid-source') ?? [];
	expect(said.length).toBeGreaterThanOrEqual(problems.length);
	const isIgnored = ['a prototype', 'a constructor'].includes(name);
	expect(said.length > 0).toBe(!isIgnored);
	for (const { text } of said) expect((text ?? '').length).toBeLessThanOrEqual(400);
	expect(source?.forms).toHaveLength(1);
	expect(({} as { title?: string }).title).toBeUndefined();
});
