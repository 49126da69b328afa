import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	looseFiles,
	readData,
	readProjectLinks,
	readStandards,
	sha256,
} from '#lib/server/read-data.ts';

let data = '';

function write(path: string, content: string | Uint8Array) {
	mkdirSync(join(data, path, '..'), { recursive: true });
	writeFileSync(join(data, path), content);
}

beforeAll(() => {
	data = mkdtempSync(join(tmpdir(), 'read-data-'));
	write('library-2023/declaration.txt', 'abc');
	write('library-2023/more.bin', new Uint8Array([0, 255]));
	write('library-2023/source.json', '{"title": "图书馆"}');
	write('library-2023/.DS_Store', 'x');
	write('2024/library/declaration.txt', 'x');
	write('2024/city/parks/north/declaration.txt', 'x');
	write('archive-2023/declaration.txt', '');
	write('.git/declaration.txt', 'x');
	write('README.txt', 'x');
	write('.hidden', 'x');
	write('说明.docx', 'x');
	write('site.json', '{}');
	write('standards/2024.csv', 'x');
	mkdirSync(join(data, 'empty-2023'));
});

afterAll(() => rmSync(data, { recursive: true }));

const read = async () => (await readData(data)).toSorted((a, b) => (a.folder < b.folder ? -1 : 1));

test('folders of any depth with their documents, without dot files and loose files', async () => {
	const folders = await read();
	expect(
		folders.map(({ folder, documents }) => [folder, documents.map(({ file }) => file).toSorted()]),
	).toEqual([
		['2024/city/parks/north', ['declaration.txt']],
		['2024/library', ['declaration.txt']],
		['archive-2023', ['declaration.txt']],
		['empty-2023', []],
		['library-2023', ['declaration.txt', 'more.bin']],
	]);
});

test('loose files are named, apart from those that say something about the whole', async () => {
	expect(await looseFiles(data)).toEqual(['README.txt', '说明.docx']);
});

test('source.json is the note of its folder and not a document', async () => {
	expect((await read()).map(({ note }) => note)).toEqual([
		...[null, null, null, null],
		'{"title": "图书馆"}',
	]);
});

test('documents are the received bytes with their checksum', async () => {
	const documents = (await read())[4]?.documents ?? [];
	expect(documents.find(({ file }) => file === 'declaration.txt')).toMatchObject({
		bytes: Buffer.from('abc'),
		// FIPS 180-2, appendix B.1.
		sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
	});
	expect(documents.find(({ file }) => file === 'more.bin')?.bytes).toEqual(Buffer.from([0, 255]));
	expect(sha256(new Uint8Array())).toMatch(/^e3b0c44298fc1c14/);
});

test('a missing folder rejects with its path', async () => {
	await expect(readData(join(data, 'nowhere'))).rejects.toThrow('nowhere');
});

test('the list of settled projects lies beside the folders, or there is none', async () => {
	expect(await readProjectLinks(data)).toBeNull();
	write('project-links.csv', 'a,b,yes');
	expect(Buffer.from((await readProjectLinks(data)) ?? []).toString()).toBe('a,b,yes');
	expect(await read()).toHaveLength(5);
});

test('the tables of standards are named by their file, in order, or there are none', async () => {
	expect(await readStandards(join(data, 'library-2023'))).toEqual([]);
	write('standards/b.csv', 'b');
	write('standards/a.CSV', 'a');
	write('standards/note.txt', 'x');
	write('standards/.DS_Store', 'x');
	write('standards/more/c.csv', 'x');
	const files = await readStandards(data);
	const named = files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()]);
	expect(named.filter(([file]) => file !== '2024.csv')).toEqual([
		['a.CSV', 'a'],
		['b.csv', 'b'],
		['more', ''],
		['note.txt', ''],
	]);
	expect(await read()).toHaveLength(5);
});
