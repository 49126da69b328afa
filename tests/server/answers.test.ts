// The shipped answers, compared with the engine that made them.
import { beforeAll, expect, test } from 'vitest';
import { answerCache } from '#lib/answers/answer-cache.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadOverview, type OverviewRows } from '#lib/pages/overview/views.ts';
import { nothingSelected, overviewCodec, type Selection } from '#lib/selection/selection.ts';
import { loadAnswers, type Answers } from '#lib/server/answers.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { sha256 } from '#lib/server/read-data.ts';

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
const levels = ['高', '中', '低', '提示'];
const groups = [
	'资金',
	'基本信息',
	'文本',
	'目标与指标匹配',
	'指标结构',
	'指标值',
	'满意度',
	'横向比较',
];
const selections: Selection[] = [
	...natures.map((nature) => ({ ...nothingSelected, nature: [nature] })),
	...types.map((level2) => ({ ...nothingSelected, level2: [level2] })),
	...types.map((lacking) => ({ ...nothingSelected, lacking: [lacking] })),
	...levels.map((severity) => ({ ...nothingSelected, severity: [severity] })),
	...groups.map((group) => ({ ...nothingSelected, ruleGroup: [group] })),
];

let answers: Answers;
let engine: Engine;
beforeAll(async () => {
	answers = await loadAnswers();
	({ engine } = await loadCorpus());
}, 60_000);

const read = (file: string) => JSON.parse(answers.files.get(file) ?? 'null') as OverviewRows;

test('the index holds all single values of facets', () => {
	expect(Object.keys(answers.index)).toEqual(selections.map(overviewCodec.key));
	expect(new Set(Object.values(answers.index))).toEqual(new Set(answers.files.keys()));
});

test('a file has a name from its content', () => {
	// Selections of the same projects share a file.
	expect(answers.files.size).toBe(new Set(Object.values(answers.index)).size);
	for (const [file, json] of answers.files) {
		expect(file).toBe(`answers-${sha256(Buffer.from(json)).slice(0, 12)}.json`);
	}
});

test.each(selections.map((selection) => [overviewCodec.key(selection), selection] as const))(
	'%j: the file equals the answer of the engine',
	async (key, selection) => {
		expect(read(answers.index[key] ?? '')).toEqual(await loadOverview(engine, selection));
	},
);

test('the page is answered from a file and does not start the engine', async () => {
	const shipped = answerCache<Selection, OverviewRows>({
		key: overviewCodec.key,
		files: answers.index,
		loadFile: async (file) => read(file),
		ask: () => Promise.reject(new Error('the engine was started')),
		isWarm: () => false,
	});
	const selection = { ...nothingSelected, level2: ['成本指标'] };
	const sorted = { ...selection, sort: { column: 'line', direction: 'asc' } as const };
	expect((await shipped(selection)).totals.project_count).toBe(2);
	expect(await shipped(sorted)).toEqual(await shipped(selection));
	for (const other of [{ nature: ['经常性项目'] }, { search: '法律' }]) {
		await expect(shipped({ ...selection, ...other })).rejects.toThrow('the engine was started');
	}
});
