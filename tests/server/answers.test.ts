// The answers that are shipped, against the engine that they were made with.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cachedEngine, paramsKey, type Seed } from '#lib/engine/cached-engine.ts';
import type { Engine, Param } from '#lib/engine/engine.ts';
import { overSelection, selectionParams } from '#lib/selection/predicate.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { loadAnswers, type Answers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { sha256 } from '#lib/server/read-data.ts';
import { loadOverview } from '#lib/views/overview.ts';

const views = join(import.meta.dirname, '../../src/lib/views');
const statements = readdirSync(views, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.sql'))
	.map((file) => overSelection(readFileSync(join(views, file), 'utf8')));

// The facets of the first corpus, as printed in the document.
const natures = ['经常性项目', '阶段性项目'];
const types = [
	'数量指标',
	'质量指标',
	'时效指标',
	'成本指标',
	'社会效益指标',
	'可持续影响指标',
	'服务对象满意度指标',
];
const params: Param[][] = [
	[null, null],
	...natures.map((nature) => [nature, null]),
	...types.map((level2) => [null, level2]),
];

let answers: Answers;
let engine: Engine;
beforeAll(async () => {
	answers = await loadAnswers();
	({ engine } = await loadCorpus());
}, 60_000);

function seedFor(key: string): Seed {
	const json = answers.files.get(answers.index[key] ?? '');
	return JSON.parse(json ?? 'null') as Seed;
}

test('the index holds nothing selected and every single value of a facet', () => {
	expect(Object.keys(answers.index)).toEqual(params.map(paramsKey));
	expect([...answers.files.keys()].toSorted()).toEqual(Object.values(answers.index).toSorted());
});

test('a file is named after what is in it', () => {
	expect(answers.files.size).toBe(10);
	for (const [file, json] of answers.files) {
		expect(file).toBe(`answers-${sha256(Buffer.from(json)).slice(0, 12)}.json`);
	}
});

test.each(params.map((of) => [paramsKey(of), of] as const))(
	'%s: the views’ statements and no others, each with the engine’s rows',
	async (key, of) => {
		const seed = seedFor(key);
		expect(Object.keys(seed).toSorted()).toEqual(statements.toSorted());
		for (const [sql, rows] of Object.entries(seed)) {
			expect(rows).toEqual(await engine.query(sql, of));
		}
	},
);

test('the page is answered from a seed, and never starts the engine for it', async () => {
	const shipped = cachedEngine({
		seeds: answers.index,
		loadSeed: async (file) => JSON.parse(answers.files.get(file) ?? 'null') as Seed,
		engine: () => Promise.reject(new Error('the engine was started')),
	});
	const selection = { ...nothingSelected, level2: ['成本指标'] };
	expect(selectionParams(selection)).toEqual([null, '成本指标']);
	expect(await loadOverview(shipped, selection)).toEqual(await loadOverview(engine, selection));
	await expect(loadOverview(shipped, { ...selection, nature: ['经常性项目'] })).rejects.toThrow(
		'the engine was started',
	);
});

test('the manifest names each table’s file by its checksum, with its rows and bytes', async () => {
	const { manifest, files, sources } = await loadCorpus();
	expect(manifest.tables.map(({ name, rows }) => [name, rows])).toEqual([
		['source', 1],
		['form', 22],
		['indicator', 281],
		['problem', 1],
	]);
	expect([...files.keys()]).toEqual(manifest.tables.map(({ file }) => file));
	for (const { name, file, bytes, sha256: sum } of manifest.tables) {
		const content = files.get(file) ?? new Uint8Array();
		expect([bytes, sum]).toEqual([content.length, sha256(content)]);
		expect(file).toBe(`${name}-${sum.slice(0, 12)}.arrow`);
	}
	expect(sources.map(({ problems }) => problems)).toEqual([[]]);
});
