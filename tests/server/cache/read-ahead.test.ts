import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { buildCorpus, type SourceFolder } from '#lib/corpus/build-corpus.ts';
import { readCells } from '#lib/forms/read-forms.ts';
import { openCache } from '#lib/server/cache/document-cache.ts';
import { readAhead } from '#lib/server/cache/read-ahead.ts';
import { sha256 } from '#lib/server/read-data.ts';
import { makeZooDocument } from '../../zoo/make-zoo-document.ts';

afterEach(() => vi.unstubAllEnvs());

/** Two folders with some documents, one of them twice. */
function makeFolders(): SourceFolder[] {
	const documents = Array.from({ length: 10 }, (_, i) => {
		const { name, bytes } = makeZooDocument(71_000 + i);
		return { file: name, bytes, sha256: sha256(bytes) };
	});
	const again = documents.slice(0, 1).map((one) => ({ ...one, file: `again-${one.file}` }));
	return [
		{ folder: '2025/health', note: null, documents: documents.slice(0, 6) },
		{ folder: '2026/health', note: null, documents: [...documents.slice(6), ...again] },
	];
}

test('read ahead by several readers, or from the cache, a corpus is the same', async () => {
	vi.stubEnv('CACHE_DIR', '');
	const folders = makeFolders();
	const plain = await buildCorpus(folders);
	expect(plain.flatMap(({ forms }) => forms).length).toBeGreaterThan(10);
	expect(await buildCorpus(folders, await readAhead(folders, 60))).toStrictEqual(plain);
}, 120_000);

test('the reader keeps the cells for the pages of the documents', async () => {
	vi.stubEnv('CACHE_DIR', mkdtempSync(join(tmpdir(), 'jixiao-ahead-')));
	const folders = makeFolders().slice(0, 1);
	await readAhead(folders, 60);
	for (const { file, bytes } of folders[0]?.documents ?? []) {
		const name = { file, stem: '2025/health' };
		const cells = await openCache().cells(bytes, name, () => expect.unreachable('read again'));
		expect(cells).toStrictEqual(await readCells(bytes, name));
	}
}, 120_000);
