import { expect, test } from 'vitest';
import { buildCorpus, type SourceFolder } from '#lib/corpus/build-corpus.ts';
import { sha256 } from '#lib/server/read-data.ts';
import { formText } from './hand-made.ts';

function folderOf(
	folder: string,
	documents: Record<string, string>,
	note: string | null = null,
): SourceFolder {
	return {
		folder,
		note,
		documents: Object.entries(documents).map(([file, text]) => {
			const bytes = new TextEncoder().encode(text);
			return { file, bytes, sha256: sha256(bytes) };
		}),
	};
}

const ids = async (folders: SourceFolder[]) =>
	(await buildCorpus(folders)).map(({ folder, file, forms }) => [
		folder,
		file,
		...forms.map(({ id, projectName }) => `${id} ${projectName}`),
	]);

test('folders and their documents are read in the order of their names, whatever order they are given in', async () => {
	const folders = [
		folderOf('library-2023', { 'b.txt': formText('丙'), 'a.txt': formText('甲') + formText('乙') }),
		folderOf('archive-2023', { 'z.txt': formText('丁') }),
	];
	expect(await ids(folders)).toEqual([
		['archive-2023', 'z.txt', 'archive-2023-01 丁'],
		['library-2023', 'a.txt', 'library-2023-01 甲', 'library-2023-02 乙'],
		['library-2023', 'b.txt', 'library-2023-03 丙'],
	]);
	expect(folders[0]?.documents.map(({ file }) => file)).toEqual(['b.txt', 'a.txt']);
});

test('a document without a form uses no number and stays as a source with its problem', async () => {
	const documents = { 'a.txt': '关于预算编制的通知\n', 'b.txt': formText('甲'), 'c.txt': '' };
	const sources = await buildCorpus([folderOf('library-2023', documents)]);
	expect(sources.map(({ forms }) => forms.map(({ id }) => id))).toEqual([
		[],
		['library-2023-01'],
		[],
	]);
	expect(sources.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
		['no-form', 'outside-form'],
		[],
		['empty-document'],
	]);
	expect(sources.map(({ encoding, bytes }) => [encoding, bytes])).toEqual([
		['utf-8', 28],
		['utf-8', new TextEncoder().encode(formText('甲')).length],
		[null, 0],
	]);
});

test('cells outside of forms are problems with their position', async () => {
	const text = `附件2\t共2个\n\n${formText('甲')}`;
	const [source] = await buildCorpus([folderOf('library-2023', { 'a.txt': text })]);
	expect(source?.problems).toEqual([
		{
			code: 'outside-form',
			message: '不在任何申报表内：“附件2”',
			line: 1,
			column: 1,
			address: null,
			text: '附件2',
		},
		{
			code: 'outside-form',
			message: '不在任何申报表内：“共2个”',
			line: 1,
			column: 2,
			address: null,
			text: '共2个',
		},
	]);
});

const changed = '0'.repeat(64);
const noteWith = (documents: Record<string, unknown>) =>
	JSON.stringify({ title: '图书馆申报表', documents });

test('a document with another checksum than when received is read, with a problem', async () => {
	const documents = { 'a.txt': formText('甲'), 'b.txt': formText('乙') };
	const note = noteWith({ 'b.txt': { sha256: changed } });
	const sources = await buildCorpus([folderOf('library-2023', documents, note)]);
	expect(sources.map(({ forms, note: { title } }) => [title, forms.length])).toEqual([
		['图书馆申报表', 1],
		['图书馆申报表', 1],
	]);
	expect(sources[0]?.problems).toEqual([]);
	expect(sources[1]?.problems).toMatchObject([
		{ code: 'invalid-source', text: sources[1]?.sha256 },
	]);
	expect(sources[1]?.problems[0]?.message).toContain(changed);
});

test('a matching checksum is not a problem', async () => {
	const bytes = new TextEncoder().encode(formText('甲'));
	const note = noteWith({ 'a.txt': { sha256: sha256(bytes) } });
	const [source] = await buildCorpus([folderOf('library-2023', { 'a.txt': formText('甲') }, note)]);
	expect(source?.problems).toEqual([]);
	expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a document that is in the note but not in the folder is a problem of the first document', async () => {
	const documents = { 'a.txt': formText('甲'), 'b.txt': formText('乙') };
	const note = noteWith({ 'lost.txt': { sha256: changed } });
	const sources = await buildCorpus([folderOf('library-2023', documents, note)]);
	expect(sources.map(({ problems }) => problems)).toEqual([
		[
			{
				code: 'invalid-source',
				message: 'source.json 所列的文件不在文件夹中：lost.txt',
				line: null,
				column: null,
				address: null,
				text: 'lost.txt',
			},
		],
		[],
	]);
});

test('problems of a note are reported once per folder, and a folder without a note has none', async () => {
	const documents = { 'a.txt': formText('甲'), 'b.txt': formText('乙') };
	const sources = await buildCorpus([
		folderOf('library-2023', documents, '{'),
		folderOf('archive-2023', documents),
	]);
	expect(sources.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
		[],
		[],
		['invalid-source'],
		[],
	]);
});

test('no folder, no source', async () => {
	expect(await buildCorpus([])).toEqual([]);
});
