import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readCells, readForms, type DocumentName, type ReadForms } from '#lib/forms/read-forms.ts';
import { documentProblem } from '#lib/model/form.ts';
import { DocumentCache } from '#lib/server/cache/document-cache.ts';
import { KeptFiles } from '#lib/server/cache/kept-files.ts';
import { makeZooDocument } from '../../zoo/make-zoo-document.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'jixiao-cache-'));
const silent = (line: string): void => expect.unreachable(line);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const one = bytesOf(
	'财政项目支出绩效目标申报表\n(2024年度)\n项目名称\t道路养护\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t里程\t≥10公里\n',
);
const named = (file: string, firstSequence = 1): DocumentName => ({
	file,
	stem: '2024/health',
	firstSequence,
});

function cacheOf(folder: string | null, { version = 'v1', say = silent } = {}) {
	const reads: string[] = [];
	const cache = new DocumentCache(new KeptFiles(folder, say), version);
	const read = cache.forms((bytes, name) => {
		reads.push(name.file);
		return readForms(bytes, name);
	});
	return { cache, read, reads };
}

test('what comes from the cache equals a fresh reading, under whatever name and number', async () => {
	const folder = newFolder();
	const { cache, read, reads } = cacheOf(folder);
	const documents = Array.from({ length: 16 }, (_, i) => makeZooDocument(70_000 + i));
	for (const { name, bytes } of documents) await read(bytes, named(name));
	expect(reads).toEqual(documents.map(({ name }) => name));
	let forms = 0;
	for (const { name, bytes } of documents) {
		const other = named(`other-${name}`, 98);
		const fresh = await readForms(bytes, other);
		forms += fresh.forms.length;
		const again = await read(bytes, other);
		expect(again).toStrictEqual(fresh);
		expect(JSON.stringify(again)).toBe(JSON.stringify(fresh));
		const cells = await readCells(bytes, other);
		await cache.cells(bytes, named(name), () => readCells(bytes, named(name)));
		const kept = await cache.cells(bytes, other, () => expect.unreachable('read again'));
		expect(kept).toStrictEqual(cells);
	}
	expect(forms).toBeGreaterThan(15);
	expect(reads).toHaveLength(documents.length);
}, 60_000);

test('another version of the reader reads anew, and the first keeps its entry', async () => {
	const folder = newFolder();
	await cacheOf(folder).read(one, named('a.txt'));
	const other = cacheOf(folder, { version: 'v2' });
	await other.read(one, named('a.txt'));
	expect(other.reads).toEqual(['a.txt']);
	const first = cacheOf(folder);
	await first.read(one, named('a.txt'));
	expect(first.reads).toEqual([]);
});

test.each([
	['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 5)],
	['empty', () => new Uint8Array()],
	['changed in one byte', (bytes: Uint8Array) => bytes.with(bytes.length - 9, 1)],
	['something else', () => bytesOf('<html>404</html>')],
])('a damaged entry (%s) is read anew and mended', async (_, damage) => {
	const folder = newFolder();
	const fresh = await cacheOf(folder).read(one, named('a.txt'));
	const [entry = ''] = entriesOf(folder);
	writeFileSync(entry, damage(new Uint8Array(readFileSync(entry))));
	const damaged = cacheOf(folder);
	expect(await damaged.read(one, named('a.txt'))).toStrictEqual(fresh);
	expect(damaged.reads).toEqual(['a.txt']);
	const mended = cacheOf(folder);
	expect(await mended.read(one, named('a.txt'))).toStrictEqual(fresh);
	expect(mended.reads).toEqual([]);
});

test('a document that took too long is tried again', async () => {
	const folder = newFolder();
	const problems = [documentProblem('time-limit', '读取超过 2 秒，已停止，未读取')];
	const late: ReadForms = { format: null, encoding: null, forms: [], unread: [], problems };
	const { cache, read } = cacheOf(folder);
	expect(await cache.forms(() => Promise.resolve(late))(one, named('a.txt'))).toEqual(late);
	expect((await read(one, named('a.txt'))).forms).toHaveLength(1);
});

test('a folder that cannot be used costs one line and no document', async () => {
	const file = join(newFolder(), 'file');
	writeFileSync(file, '');
	const lines: string[] = [];
	const { read, reads } = cacheOf(file, { say: (line) => void lines.push(line) });
	for (const name of ['a.txt', 'b.txt'])
		expect((await read(one, named(name))).forms).toHaveLength(1);
	expect(reads).toEqual(['a.txt', 'b.txt']);
	expect(lines).toEqual([expect.stringMatching(/^cache not used: .*file/)]);
});

test('without a folder nothing is kept', async () => {
	const { read, reads } = cacheOf(null);
	for (const name of ['a.txt', 'b.txt']) await read(one, named(name));
	expect(reads).toEqual(['a.txt', 'b.txt']);
});

test('processes that write the same entries at once leave whole ones', async () => {
	const folder = newFolder();
	const script = ['--import', 'tsx', join(import.meta.dirname, 'keep-documents.ts'), folder];
	const run = () => promisify(execFile)(process.execPath, script);
	const said = await Promise.all([run(), run()]);
	expect(said.map(({ stderr }) => stderr)).toEqual(['', '']);
	const entries = entriesOf(folder);
	expect(entries).toHaveLength(40);
	const third = await run();
	expect(third.stdout).toBe('0\n');
}, 60_000);

function entriesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
}
