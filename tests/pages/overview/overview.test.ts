// What the page asks of the shipped corpus, against a reckoning in plain code and the printed text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Form } from '#lib/model/form.ts';
import { loadOverview } from '#lib/pages/overview/views.ts';
import { countIndicators } from '#lib/pages/overview/rows/targets.ts';
import { loadProblems } from '#lib/pages/overview/project-table/problems.ts';
import { loadProjects } from '#lib/pages/shared/projects/projects.ts';
import { loadTotals, type NatureTotals } from '#lib/pages/overview/rows/totals.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { formatMoney, formatYuan } from '#lib/words/format.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { dataFolder } from '../../documents/document-cases.ts';
import { reckon } from '../shared/reckoning.ts';

const sources = await buildCorpus(await readData(dataFolder));
const forms = JSON.parse(JSON.stringify(sources.flatMap((source) => source.forms))) as Form[];

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(sources);
}, 60_000);

const nothingFits = { nature: ['阶段性项目'], level2: ['成本指标'] };
const selections: [title: string, chosen: Partial<Selection>, projects: number | null][] = [
	['nothing selected', {}, 22],
	['one nature', { nature: ['阶段性项目'] }, null],
	['both natures', { nature: ['经常性项目', '阶段性项目'] }, 22],
	['one type', { level2: ['成本指标'] }, 2],
	['a nature and a type', { nature: ['经常性项目'], level2: ['时效指标'] }, null],
	['two types, one of which every form has', { level2: ['成本指标', '服务对象满意度指标'] }, 22],
	['a selection that nothing fits', nothingFits, 0],
	['a blank type, which no form of the corpus has', { level2: [''] }, 0],
	['a blank nature, which no form of the corpus has', { nature: [''] }, 0],
	['a search', { search: '法律' }, null],
	['a search and a nature', { search: '业务经费', nature: ['经常性项目'] }, null],
	['a search and a type: 公共法律服务 alone has both', { search: '法律', level2: ['成本指标'] }, 1],
	[
		'a search, a nature and two types',
		{ search: '经费', nature: ['经常性项目'], level2: ['质量指标', '成本指标'] },
		null,
	],
	['a search that nothing holds', { search: '核潜艇' }, 0],
	['a search for a quote', { search: `'` }, 0],
	['a search for %, which is no pattern', { search: '%' }, 0],
	['a search for _, which is no pattern', { search: '_' }, 0],
	['a search for a backslash', { search: '\\' }, 0],
];

const selectionOf = (chosen: Partial<Selection>): Selection => ({ ...nothingSelected, ...chosen });

test.each(selections)(
	'%s: the rows are those of the forms’ JSON',
	async (_title, chosen, count) => {
		const rows = await loadOverview(engine, selectionOf(chosen));
		expect(rows).toEqual(reckon(forms, selectionOf(chosen)));
		if (count === null) {
			expect(rows.totals.project_count).toBeGreaterThan(0);
			expect(rows.totals.project_count).toBeLessThan(22);
		} else expect(rows.totals.project_count).toBe(count);
	},
);

test('the order of the table is no part of the overview', async () => {
	const sorted = selectionOf({ sort: { column: 'line', direction: 'desc' } });
	expect(await loadOverview(engine, sorted)).toEqual(reckon(forms, nothingSelected));
});

// Counted by hand in the document: 成本指标 stands in form 4 (人民调解平均办案成本, ≤850.00(元)) and in
// form 8 (法律服务机构数, >80.00(家)).
test('成本指标: two projects, 3,972,500.00 yuan, two measurable targets', async () => {
	const rows = await loadOverview(engine, selectionOf({ level2: ['成本指标'] }));
	expect(rows.totals).toMatchObject({
		project_count: 2,
		doubtful_count: 0,
		blank_total_count: 0,
		blank_fiscal_count: 0,
		annual_total_fen: 3_972_500_00,
		annual_fiscal_fen: 3_972_500_00,
		cost_projects: 2,
		quantity_projects: 0,
	});
	expect(countIndicators(rows.targets)).toEqual({ all: 2, measurable: 2 });
	expect(rows.projects.map((row) => [row.project_name, row.annual_total_fen])).toEqual([
		['人民调解业务经费', 3_781_000_00],
		['公共法律服务业务经费', 191_500_00],
	]);
	expect(rows.targets).toEqual([
		{
			level2: '成本指标',
			kind: 'quantity',
			asked: '',
			percent: null,
			first_month: null,
			last_month: null,
			indicator_count: 2,
		},
	]);
});

// Form 19 prints 130000.00 in all and 120000.00 of this year's appropriation, form 20 70511.00 and
// 86883.00; every other form the same amount twice, and 0 of both other sources.
test('sources of money: 10,000 yuan that no source explains, 16,372 more than the total', async () => {
	const { totals } = await loadOverview(engine, nothingSelected);
	const money = ({ nature, annual_total_fen, unsaid_fen, excess_fen }: NatureTotals) =>
		[nature, annual_total_fen, unsaid_fen, excess_fen] as const;
	expect(totals.natures.map(money)).toEqual([
		['经常性项目', 23_475_911_00, 10_000_00, 0],
		['阶段性项目', 872_593_00, 0, 16_372_00],
	]);
	expect(totals.annual_total_fen).toBe(24_348_504_00);
	expect(totals.annual_fiscal_fen + totals.unsaid_fen - totals.excess_fen).toBe(24_348_504_00);
	expect([totals.annual_carryover_fen, totals.annual_other_fen]).toEqual([0, 0]);
});

test('nothing fits: zeros in the totals, no other row', async () => {
	const { totals, targets, projects } = await loadOverview(engine, selectionOf(nothingFits));
	const { natures, ...figures } = totals;
	expect(new Set(Object.values(figures))).toEqual(new Set([0]));
	expect([natures, targets, projects]).toEqual([[], [], []]);
});

test('the problems of a form: one target of form 22 is blank, form 1 was read whole', async () => {
	expect(await loadProblems(engine, 'minhang-justice-2023-22')).toEqual([
		{ message: '指标值为空', line: 594, column: 6 },
	]);
	expect(await loadProblems(engine, 'minhang-justice-2023-01')).toEqual([]);
});

/** The amount printed behind a label, form by form, in fen; null where the next cell is blank. */
function printedFen(label: string): (bigint | null)[] {
	const text = readFileSync(join(dataFolder, 'minhang-justice-2023/declaration.txt'), 'utf8');
	const rows = text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
	return rows.flatMap((cells) => {
		const at = cells.findIndex((cell) => cell.replace(': ', '：').replace(/^其中：/, '') === label);
		if (at < 0) return [];
		const next = cells.slice(at + 1).find((cell) => cell !== '') ?? '';
		const [, yuan, cents] = /^([\d,]+)(?:\.(\d\d))?$/.exec(next) ?? [];
		return [yuan === undefined ? null : BigInt(yuan.replaceAll(',', '') + (cents ?? '00'))];
	});
}

const add = (amounts: (bigint | null)[]) =>
	Number(amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n));

test('money, from the printed cells to the 万元 on the page', async () => {
	const totals = printedFen('年度资金申请总额');
	const grants = printedFen('当年财政拨款');
	const projects = printedFen('项目资金总额');
	expect([totals, grants, projects].map((amounts) => amounts.length)).toEqual([22, 22, 22]);

	const headline = await loadTotals(engine, nothingSelected);
	expect([headline.annual_total_fen, headline.annual_fiscal_fen]).toEqual([
		add(totals),
		add(grants),
	]);
	expect(formatMoney(headline.annual_total_fen, 'wan')).toBe('2,434.85');
	expect(formatMoney(headline.annual_fiscal_fen, 'wan')).toBe('2,435.49');

	const rows = (await loadProjects(engine, nothingSelected)).toSorted((a, b) =>
		a.form_id < b.form_id ? -1 : 1,
	);
	const number = (fen: bigint | null) => (fen === null ? null : Number(fen));
	expect(rows.map((row) => row.annual_total_fen)).toEqual(totals.map(number));
	expect(rows.map((row) => row.annual_fiscal_fen)).toEqual(grants.map(number));
	expect(rows.map((row) => row.total_fen)).toEqual(projects.map(number));
	expect(formatYuan(rows[0]?.annual_total_fen ?? null)).toBe('3,588,054.00');
});

test('form 8: its blank project total stays blank, beside the 191,500.00 of its year', async () => {
	const rows = await loadProjects(engine, nothingSelected);
	const row = rows.find(({ form_id }) => form_id === 'minhang-justice-2023-08');
	expect(printedFen('项目资金总额').map((fen) => fen === null)).toEqual(
		Array.from({ length: 22 }, (_, i) => i === 7),
	);
	expect(row?.total_fen).toBeNull();
	expect(formatYuan(row?.total_fen ?? null)).toBe('未填写');
	expect(formatMoney(row?.annual_total_fen ?? 0, 'wan')).toBe('19.15');
	expect(rows.filter(({ total_fen }) => total_fen === null)).toEqual([row]);
});

test('who is asked how satisfied they are, counted by hand from the printed names', async () => {
	const { targets } = await loadOverview(engine, nothingSelected);
	const counts = new Map<string, number>();
	for (const { asked, indicator_count } of targets) {
		counts.set(asked, (counts.get(asked) ?? 0) + indicator_count);
	}
	expect(Object.fromEntries(counts)).toEqual({
		// 主管单位 twice, 主管部门, 预算单位对第三方服务 twice.
		superior: 5,
		// 工作人员 three times.
		staff: 3,
		// 系统使用单位 six times.
		user: 6,
		// 受益群众, 群众, 群众对法治活动.
		public: 3,
		// 服务对象 three times, 当事人回访 twice, 教育帮扶对象.
		served: 6,
		// 会员, 党员, 人民法院.
		other: 3,
		'': 281 - 26,
	});
});
