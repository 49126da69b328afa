// The files of the dataset, made from documents and made from tables.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { browseTableNames } from '#lib/corpus/browse-tables.ts';
import { nodeEngine } from '#lib/server/duckdb-node.ts';
import { loadOverview } from '#lib/pages/overview/views.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import type { Corpus } from '#lib/server/corpus.ts';
import { sha256 } from '#lib/server/read-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));

/** A corpus as in a new process. */
async function loadAnew(): Promise<Corpus> {
	vi.resetModules();
	const { loadCorpus } = await import('#lib/server/corpus.ts');
	return loadCorpus();
}

let corpus: Corpus;
let again: Corpus;
beforeAll(async () => {
	corpus = await loadAnew();
	for (const { name, file } of corpus.manifest.tables) {
		writeFileSync(join(folder, `${name}.arrow`), gunzipSync(corpus.files.get(file) ?? ''));
	}
	vi.stubEnv('TABLES_DIR', folder);
	vi.stubEnv('DATA_DIR', join(folder, 'nowhere'));
	again = await loadAnew();
}, 120_000);

afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	rmSync(folder, { recursive: true });
});

test('the tables of the dataset with their rows', () => {
	expect(corpus.manifest.tables.map(({ name, rows }) => [name, rows])).toEqual([
		['source', 1],
		['form', 22],
		['indicator', 281],
		['finding', corpus.findings?.length],
		['problem', 1],
	]);
});

test('the tables that the pages query, with one row per project', () => {
	const { browseTables } = corpus.manifest;
	expect(browseTables.map(({ name }) => name)).toEqual(browseTableNames);
	expect(browseTables.find(({ name }) => name === 'project')?.rows).toBe(22);
	for (const { rows } of browseTables) expect(rows).toBeGreaterThan(0);
});

test('the manifest names each file by its checksum and lists its rows and bytes', () => {
	const { manifest, files } = corpus;
	const all = [...manifest.tables, ...manifest.browseTables];
	expect([...files.keys()].toSorted()).toEqual(all.map(({ file }) => file).toSorted());
	for (const { name, file, rows, bytes, inflatedBytes, sha256: sum } of all) {
		const content = files.get(file) ?? new Uint8Array();
		expect([bytes, sum]).toEqual([content.length, sha256(content)]);
		const inflated = new Uint8Array(gunzipSync(content));
		expect(file).toBe(`${name}-${sha256(inflated).slice(0, 12)}.arrow.gz`);
		expect([inflated.length, tableFromIPC(inflated).numRows]).toEqual([inflatedBytes, rows]);
	}
});

test('complete forms exist if documents were read, but not with tables only', () => {
	expect(corpus.sources?.flatMap(({ forms }) => forms)).toHaveLength(22);
	expect(again.sources).toBeNull();
});

test('an engine with only the files of the browse tables answers like that of the build', async () => {
	const tables = corpus.manifest.browseTables.map(({ name, file }) => ({
		name,
		bytes: new Uint8Array(gunzipSync(corpus.files.get(file) ?? '')),
	}));
	const browser = await nodeEngine(tables);
	for (const search of ['', '法律']) {
		const selection = { ...nothingSelected, search };
		expect(await loadOverview(browser, selection)).toEqual(
			await loadOverview(corpus.engine, selection),
		);
	}
}, 60_000);

test('with TABLES_DIR no document is read, and all files are the same', async () => {
	expect(again.manifest).toEqual(corpus.manifest);
	for (const [file, bytes] of corpus.files) {
		expect(Buffer.from(again.files.get(file) ?? '').equals(bytes), file).toBe(true);
	}
	expect(await loadOverview(again.engine, nothingSelected)).toEqual(
		await loadOverview(corpus.engine, nothingSelected),
	);
});
