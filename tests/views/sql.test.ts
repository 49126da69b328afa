// Each view's statement on the engine that ships, and its rows against a reckoning in plain code.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Form } from '#lib/model/form.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { formatWan, formatYuan } from '#lib/theme/format.ts';
import { loadHeadlineFigures } from '#lib/views/headline-figures/headline-figures.ts';
import { loadIndicatorStructure } from '#lib/views/indicator-structure/indicator-structure.ts';
import { loadOverview } from '#lib/views/overview.ts';
import { loadProjectTable } from '#lib/views/project-table/project-table.ts';
import { loadSpendByProject } from '#lib/views/spend-by-project/spend-by-project.ts';
import { loadTargetDistribution } from '#lib/views/target-distribution/target-distribution.ts';
import { engineOf } from '../corpus/engine-of.ts';
import { handForm, handIndicator, handSource } from '../corpus/hand-made.ts';
import { dataFolder } from '../documents/document-cases.ts';
import { reckon } from './reckoning.ts';

const viewFolder = join(import.meta.dirname, '../../src/lib/views');
const statements = readdirSync(viewFolder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.sql'))
	.map((file) => ({
		view: basename(file, '.sql'),
		file,
		sql: readFileSync(join(viewFolder, file), 'utf8'),
	}));

const columns: Record<string, Record<string, string>> = {
	'headline-figures': {
		project_count: 'INTEGER',
		blank_total_count: 'INTEGER',
		blank_fiscal_count: 'INTEGER',
		annual_total_fen: 'DOUBLE',
		annual_fiscal_fen: 'DOUBLE',
		indicator_count: 'INTEGER',
		measurable_count: 'INTEGER',
	},
	'indicator-structure': {
		place: 'INTEGER',
		form_id: 'VARCHAR',
		project_name: 'VARCHAR',
		level2: 'VARCHAR',
		indicator_count: 'INTEGER',
		project_count: 'INTEGER',
	},
	'project-table': {
		form_id: 'VARCHAR',
		project_name: 'VARCHAR',
		nature: 'VARCHAR',
		category: 'VARCHAR',
		annual_total_fen: 'DOUBLE',
		annual_fiscal_fen: 'DOUBLE',
		total_fen: 'DOUBLE',
		indicator_count: 'INTEGER',
		measurable_count: 'INTEGER',
		problem_count: 'INTEGER',
		source_id: 'VARCHAR',
		file: 'VARCHAR',
		start_line: 'INTEGER',
	},
	'spend-by-project': {
		place: 'INTEGER',
		form_id: 'VARCHAR',
		project_name: 'VARCHAR',
		annual_total_fen: 'DOUBLE',
		cumulative_fen: 'DOUBLE',
		sum_fen: 'DOUBLE',
		project_count: 'INTEGER',
	},
	'target-distribution': {
		level2: 'VARCHAR',
		kind: 'VARCHAR',
		percent: 'DOUBLE',
		indicator_count: 'INTEGER',
	},
};

const sources = await buildCorpus(await readData(dataFolder));
const forms = JSON.parse(JSON.stringify(sources.flatMap((source) => source.forms))) as Form[];

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(sources);
}, 60_000);

test('every statement of the views has its columns written down here', () => {
	expect(statements.map(({ view }) => view).toSorted()).toEqual(Object.keys(columns).toSorted());
	for (const { view, file } of statements) expect(file).toBe(join(view, `${view}.sql`));
});

test.each(statements)('$view: columns and types', async ({ view, sql }) => {
	const described = await engine.query<{ column_name: string; column_type: string }>(
		`DESCRIBE ${overSelection(sql)}`,
		[null, null],
	);
	const types = described.map(({ column_name, column_type }) => [column_name, column_type]);
	expect(types).toEqual(Object.entries(columns[view] ?? {}));
	expect(types.flat()).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/BIGINT|HUGEINT|DECIMAL/)]),
	);
});

const duckOnly: [name: string, pattern: RegExp][] = [
	['a list function', /\b(list|array)_\w+\s*\(/i],
	['unnest', /\bunnest\b/i],
	['a cast by ::', /::/],
	['QUALIFY', /\bQUALIFY\b/i],
	['GROUP BY ALL or ORDER BY ALL', /\bBY\s+ALL\b/i],
	['FILTER (', /\bFILTER\s*\(/i],
	['EXCLUDE, EXCEPT or REPLACE of columns', /\*\s*(EXCLUDE|EXCEPT|REPLACE)\b|\bCOLUMNS\s*\(/i],
	['a struct or map literal', /[{}]|\bstruct_\w+|\bMAP\b/i],
	['a list literal or a lambda', /[[\]]|->/],
	['a selection by position', /\bBY\s+\d/i],
	['string_split, regexp_ or strftime', /\b(string_split|regexp_\w+|strftime)\b/i],
	[
		'PIVOT, SAMPLE, ASOF or FROM first',
		/\b(PIVOT|UNPIVOT|SAMPLE|ASOF)\b|^\s*FROM\b(?![^]*\bSELECT\b)/i,
	],
	['try_cast', /\bTRY_CAST\b/i],
	['a parameter of its own', /\$\d|\?/],
];

test.each(
	statements.flatMap(({ view, sql }) => duckOnly.map((rule) => [view, ...rule, sql] as const)),
)('%s uses no dialect: %s', (_view, _name, pattern, sql) => {
	expect(sql).not.toMatch(pattern);
});

test.each(statements)('$view reads the selection and no table beside it', ({ sql }) => {
	const read = [...sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)].map(([, name]) => name ?? '');
	const own = [...sql.matchAll(/(\w+)\s+AS\s*\(\s*SELECT/gi)].map(([, name]) => name ?? '');
	expect(read.length).toBeGreaterThan(0);
	const known = ['selected_form', 'selected_indicator', ...own];
	expect(read.filter((name) => !known.includes(name))).toEqual([]);
});

const nothingFits = { nature: ['阶段性项目'], level2: ['成本指标'] };
const selections: [title: string, chosen: Partial<Selection>][] = [
	['nothing selected', {}],
	['one nature', { nature: ['阶段性项目'] }],
	['both natures', { nature: ['经常性项目', '阶段性项目'] }],
	['one type', { level2: ['成本指标'] }],
	['a nature and a type', { nature: ['经常性项目'], level2: ['时效指标'] }],
	['two types', { level2: ['成本指标', '服务对象满意度指标'] }],
	['a selection that nothing fits', nothingFits],
	['a blank type, which no form of the corpus has', { level2: [''] }],
];

const selectionOf = (chosen: Partial<Selection>): Selection => ({ ...nothingSelected, ...chosen });

test.each(selections)(
	'%s: every view’s rows are those of the forms’ JSON',
	async (_title, chosen) => {
		const selection = selectionOf(chosen);
		const expected = reckon(forms, selection);
		expect(await loadHeadlineFigures(engine, selection)).toEqual(expected.headline);
		expect(await loadSpendByProject(engine, selection)).toEqual(expected.spend);
		expect(await loadIndicatorStructure(engine, selection)).toEqual(expected.structure);
		expect(await loadTargetDistribution(engine, selection)).toEqual(expected.targets);
		expect(await loadProjectTable(engine, selection)).toEqual(expected.projects);
		expect(await loadOverview(engine, selection)).toEqual(expected);
	},
);

// Counted by hand in the document: 成本指标 stands in form 4 (人民调解平均办案成本, ≤850.00(元)) and in
// form 8 (法律服务机构数, >80.00(家)).
test('成本指标: two projects, 3,972,500.00 yuan, two measurable targets', async () => {
	const rows = await loadOverview(engine, selectionOf({ level2: ['成本指标'] }));
	expect(rows.headline).toEqual({
		project_count: 2,
		blank_total_count: 0,
		blank_fiscal_count: 0,
		annual_total_fen: 3_972_500_00,
		annual_fiscal_fen: 3_972_500_00,
		indicator_count: 2,
		measurable_count: 2,
	});
	expect(rows.spend.map((row) => [row.project_name, row.cumulative_fen])).toEqual([
		['人民调解业务经费', 3_781_000_00],
		['公共法律服务业务经费', 3_972_500_00],
	]);
	expect(rows.targets).toEqual([
		{ level2: '成本指标', kind: 'quantity', percent: null, indicator_count: 2 },
	]);
});

test('nothing fits: zeros in the figures, no row in any other view', async () => {
	expect(await loadOverview(engine, selectionOf(nothingFits))).toEqual({
		headline: {
			project_count: 0,
			blank_total_count: 0,
			blank_fiscal_count: 0,
			annual_total_fen: 0,
			annual_fiscal_fen: 0,
			indicator_count: 0,
			measurable_count: 0,
		},
		spend: [],
		structure: [],
		targets: [],
		projects: [],
	});
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

	const headline = await loadHeadlineFigures(engine, nothingSelected);
	expect([headline.annual_total_fen, headline.annual_fiscal_fen]).toEqual([
		add(totals),
		add(grants),
	]);
	expect(formatWan(headline.annual_total_fen)).toBe('2,434.85');
	expect(formatWan(headline.annual_fiscal_fen)).toBe('2,435.49');

	const rows = (await loadProjectTable(engine, nothingSelected)).toSorted((a, b) =>
		a.form_id < b.form_id ? -1 : 1,
	);
	const number = (fen: bigint | null) => (fen === null ? null : Number(fen));
	expect(rows.map((row) => row.annual_total_fen)).toEqual(totals.map(number));
	expect(rows.map((row) => row.annual_fiscal_fen)).toEqual(grants.map(number));
	expect(rows.map((row) => row.total_fen)).toEqual(projects.map(number));
	expect(formatYuan(rows[0]?.annual_total_fen ?? null)).toBe('3,588,054.00');
});

test('form 8: its blank project total stays blank, beside the 191,500.00 of its year', async () => {
	const rows = await loadProjectTable(engine, nothingSelected);
	const row = rows.find(({ form_id }) => form_id === 'minhang-justice-2023-08');
	expect(printedFen('项目资金总额').map((fen) => fen === null)).toEqual(
		Array.from({ length: 22 }, (_, i) => i === 7),
	);
	expect(row?.total_fen).toBeNull();
	expect(formatWan(row?.total_fen ?? null)).toBe('未填写');
	expect(formatWan(row?.annual_total_fen ?? null)).toBe('19.15');
	expect(rows.filter(({ total_fen }) => total_fen === null)).toEqual([row]);
});

test('32 projects, blanks among them: thirty rows, sums over all, blanks last', async () => {
	// 1 to 31 fen, the first with no indicator, one project with no amount at all.
	const many = Array.from({ length: 32 }, (_, i) =>
		handForm({
			id: `hand-${String(i + 1).padStart(2, '0')}`,
			source: { ...handForm().source, startLine: i + 1, endLine: i + 1 },
			funding: { annualTotal: i === 31 ? null : (i + 1) / 100 },
			indicators: i === 0 ? [] : [handIndicator({ level2: i % 2 ? '数量指标' : null })],
		}),
	);
	const large = await engineOf([handSource(many)]);
	const rows = await loadOverview(large, nothingSelected);
	expect(rows).toEqual(reckon(many, nothingSelected));
	expect(rows.headline).toMatchObject({ project_count: 32, blank_total_count: 1 });
	expect(rows.spend).toHaveLength(30);
	// 1 + 2 + … + 31 = 496; the thirty largest leave out the one of 1 fen.
	expect(rows.spend[29]).toMatchObject({ form_id: 'hand-02', cumulative_fen: 495, sum_fen: 496 });
	expect(rows.structure.filter(({ place }) => place === 0)).toMatchObject([
		{ level2: '', indicator_count: 15, project_count: 15 },
		{ level2: '数量指标', indicator_count: 16, project_count: 16 },
	]);
	expect(rows.projects).toHaveLength(32);
	expect(rows.projects.at(-1)).toMatchObject({ form_id: 'hand-32', annual_total_fen: null });
}, 60_000);

test('projects without any amount: sums of 0, in the order of their ids', async () => {
	const blank = ['hand-02', 'hand-01'].map((id) => handForm({ id }));
	const rows = await loadOverview(await engineOf([handSource(blank)]), nothingSelected);
	expect(rows.headline).toMatchObject({ annual_total_fen: 0, blank_total_count: 2 });
	expect(rows.spend).toMatchObject([
		{ form_id: 'hand-01', annual_total_fen: null, cumulative_fen: 0, sum_fen: 0 },
		{ form_id: 'hand-02', annual_total_fen: null, cumulative_fen: 0, sum_fen: 0 },
	]);
	expect(rows.structure.map(({ form_id, level2 }) => [form_id, level2])).toEqual([
		['hand-01', null],
		['hand-02', null],
	]);
}, 60_000);
