// More projects than come at once, made by hand: blocks, orders, sums, and groups against projects.
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { Form } from '#lib/model/form.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import { loadOverview } from '#lib/pages/overview/views.ts';
import {
	loadAllProjects,
	loadProjects,
	projectsAtOnce,
	sortProjects,
} from '#lib/pages/shared/projects/projects.ts';
import { nothingSelected, sortColumns, type Selection } from '#lib/selection/selection.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handIndicator, handSource } from '../../corpus/hand-made.ts';
import { reckon, reckonProjects } from './reckoning.ts';

const natures = ['经常性项目', '阶段性项目', null, '一次性项目'];
const places = ['图书馆', '矫正', '法制', '司法', '党建', '人民调解', 'Alpha'];
const kinds = ['quantity', 'qualitative', 'schedule', null] as const;

/** One of 150 projects: odd fen, blanks, equal amounts, equal names, no to six indicators. */
function projectOf(folder: string, i: number): Form {
	const yuan = (step: number) => (i % 11 === step ? null : ((i * 7919 * step) % 50_021) / 100);
	const indicators = Array.from({ length: i % 7 }, (_, k) =>
		handIndicator({
			level2: [...level2s, null][(i * 5 + k * k) % 13] ?? null,
			target: {
				kind: kinds[(i + k) % 4] ?? null,
				value: 80 + ((i + k) % 5),
				unit: i % 2 ? '%' : null,
				upperValue: i % 9 === 0 ? 200 : null,
				// Also where no schedule is: those count for nothing.
				months: (i + k) % 3 === 0 ? null : [1 + ((i + k) % 6), 6 + ((i * k) % 7)],
			},
		}),
	);
	return handForm({
		id: `${folder}-${String(i + 1).padStart(2, '0')}`,
		source: { ...handForm().source, startLine: 1000 - i, endLine: 1000 - i },
		projectName: `${places[i % 7]}项目${i % 30}期`,
		nature: natures[(i >> 1) % 4] ?? null,
		funding: {
			// 25 of them the same, one beyond 32 bits of fen, one negative.
			annualTotal: i === 3 ? 99_999_999.99 : i === 4 ? -0.07 : i % 6 === 0 ? 12.34 : yuan(1),
			annualFiscal: yuan(2),
			annualCarryover: yuan(5),
			annualOther: i % 4 === 0 ? yuan(7) : null,
			total: yuan(3),
		},
		indicators,
		unread: Array.from({ length: i % 3 }, () => ({
			line: 7,
			column: 2,
			address: null,
			text: '另附',
		})),
	});
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
// By name the folder of 10 comes before that of 2.
const sources = [
	handSource(
		range(110).map((i) => projectOf('district-10', i)),
		{ folder: 'district-10' },
	),
	handSource(
		range(40).map((i) => projectOf('district-2', i + 3)),
		{ folder: 'district-2' },
	),
];
const forms = sources.flatMap((source) => source.forms);

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(sources);
}, 60_000);

const selectionOf = (chosen: Partial<Selection>): Selection => ({ ...nothingSelected, ...chosen });
const selections: [title: string, chosen: Partial<Selection>][] = [
	['nothing selected', {}],
	['a blank nature', { nature: [''] }],
	['a blank nature and a type', { nature: [''], level2: ['质量指标'] }],
	['no type printed', { level2: [''] }],
	['five types', { level2: ['数量指标', '经济成本指标', '生态效益指标', '可持续影响指标', ''] }],
	['every type', { level2: [...level2s, ''] }],
	['a search', { search: '馆项目1' }],
	['a search in Latin letters of another case', { search: 'alpha' }],
	['a search and a blank nature', { search: '法', nature: ['', '一次性项目'] }],
	['a lower bound', { amount: { from: 5_000_000, to: null } }],
	['an upper bound and a type', { amount: { from: null, to: 5_000_000 }, level2: ['质量指标'] }],
	['a level of findings', { severity: ['高'] }],
	['two levels and a type', { severity: ['中', '提示'], level2: ['质量指标'] }],
	['none of a type', { lacking: ['成本指标'] }],
	[
		'none of two types, of a type and a nature',
		{ lacking: ['成本指标', '时效指标'], level2: ['质量指标'], nature: ['经常性项目'] },
	],
	['groups of rules', { ruleGroup: ['资金', '满意度'], severity: ['高'] }],
	['a range of one amount', { amount: { from: 1234, to: 1234 } }],
	[
		'a search, a nature and types',
		{ search: '项目2', nature: ['阶段性项目'], level2: ['', '时效指标'] },
	],
];

test.each(selections)('%s: the rows are those of the forms’ JSON', async (_title, chosen) => {
	const rows = await loadOverview(engine, selectionOf(chosen));
	expect(rows).toEqual(reckon(forms, selectionOf(chosen)));
});

test.each(selections)(
	'%s: all projects at once are those of the blocks',
	async (_title, chosen) => {
		const selection = selectionOf(chosen);
		const all = await loadAllProjects(engine, selection);
		expect(all).toEqual((await allBlocks(selection)).flat());
	},
);

test.each(selections.filter(([, chosen]) => chosen.search === undefined))(
	'%s: a search that every name holds changes nothing',
	async (_title, chosen) => {
		// Without a search the sums come from groups made at build time, with one from the projects.
		const all = await loadOverview(engine, selectionOf(chosen));
		expect(await loadOverview(engine, selectionOf({ ...chosen, search: '项目' }))).toEqual(all);
		expect(all.totals.project_count).toBeGreaterThan(0);
	},
);

test('a project without indicators is one without a filter by type, and none with one', async () => {
	const without = forms.filter((form) => form.indicators.length === 0).length;
	expect(without).toBe(22);
	const count = async (chosen: Partial<Selection>) =>
		(await loadOverview(engine, selectionOf(chosen))).totals.project_count;
	expect(await count({})).toBe(150);
	expect(await count({ level2: [...level2s, ''] })).toBe(150 - without);
});

/** Block by block, and one beyond the last. */
async function allBlocks(selection: Selection) {
	const blocks = [];
	for (const from of [0, 1, 2, 3, 4, 5].map((block) => block * projectsAtOnce)) {
		blocks.push(await loadProjects(engine, selection, from));
	}
	return blocks;
}

const orders = sortColumns.flatMap((column) =>
	(['asc', 'desc'] as const).map((direction) => ({ column, direction })),
);

test.each([null, ...orders])('%j: the engine’s blocks are the order of the page', async (sort) => {
	const blocks = await allBlocks(selectionOf({ sort }));
	expect(blocks.map((block) => block.length)).toEqual([30, 30, 30, 30, 30, 0]);
	const expected = sortProjects(reckonProjects(forms, nothingSelected), sort);
	expect(blocks.flat()).toEqual(expected);
	expect(await loadAllProjects(engine, selectionOf({ sort }))).toEqual(expected);
});

test.each(orders)(
	'$column $direction: of a filter by type, which changes the counts',
	async (sort) => {
		const chosen = { search: '项目', level2: ['数量指标', '质量指标', '时效指标', ''], sort };
		const expected = sortProjects(reckonProjects(forms, selectionOf(chosen)), sort);
		expect(expected.length).toBeGreaterThan(projectsAtOnce);
		expect((await allBlocks(selectionOf(chosen))).flat()).toEqual(expected);
	},
);

test.each(['asc', 'desc'] as const)('blanks are last, %s', async (direction) => {
	for (const [column, key] of [
		['annual_total', 'annual_total_fen'],
		['total', 'total_fen'],
		['nature', 'nature'],
	] as const) {
		const rows = (await allBlocks(selectionOf({ sort: { column, direction } }))).flat();
		const blanks = rows.filter((row) => row[key] === null).length;
		expect(blanks, column).toBeGreaterThan(5);
		expect(
			rows.slice(-blanks).every((row) => row[key] === null),
			column,
		).toBe(true);
	}
});

test('the documents’ order is that of their folders’ names, not of the numbers in them', async () => {
	const rows = (
		await allBlocks(selectionOf({ sort: { column: 'line', direction: 'asc' } }))
	).flat();
	expect(rows.map(({ form_id }) => form_id)).toEqual(forms.map(({ id }) => id));
	expect([rows[109]?.source_id, rows[110]?.source_id]).toEqual(['district-10', 'district-2']);
});
