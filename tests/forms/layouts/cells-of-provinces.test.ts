// One cell a line, in tables with the columns of several provinces.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function formOf(lines: readonly string[]): Promise<Form> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms } = await readForms(bytes, { file: 'cells.txt', stem: 'cells' });
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

const upper = [
	'项目支出绩效目标申报表',
	'（2023年度）',
	'项目名称',
	'街角公园改造',
	'主管部门',
	'临溪县园林局',
	'实施单位',
	'临溪县公园管理所',
	'年度目标',
	'改造街角公园，方便居民休憩。',
];
const names = ['改造公园数量', '绿化面积', '苗木成活率', '居民休憩条件'];
const targets = ['≥4个', '1200平方米', '98%', '明显改善'];
const level2 = ['数量指标', '', '质量指标', '社会效益指标'];

/** The table with a further column behind the targets, blank in some rows. */
function table(heading: string, cells: readonly string[]): string[] {
	const rows = names.flatMap((name, i) => [
		level2[i] ?? '',
		name,
		targets[i] ?? '',
		cells[i] ?? '',
	]);
	return ['一级指标', '二级指标', '三级指标', '指标值', heading, ...rows].filter(Boolean);
}

const shown = ({ indicators }: Form) =>
	indicators.map(({ name, targetText }) => [name, targetText]);
const expected = names.map((name, i) => [name, targets[i]]);

describe('a column behind the targets', () => {
	test.each([
		['绩效标准', ['计划标准', '历史标准', '计划标准', '行业标准']],
		['备注', ['', '', '', '']],
		['分值', ['10', '', '20', '30']],
	])('%s', async (heading, cells) => {
		const form = await formOf([...upper, ...table(heading, cells)]);
		expect(shown(form)).toEqual(expected);
	});

	test('a name without its target makes its group unread, with a problem', async () => {
		const lines = table('绩效标准', ['计划标准', '历史标准', '计划标准', '行业标准']);
		const form = await formOf([...upper, ...lines.filter((line) => line !== '98%')]);
		expect(shown(form)).toEqual(expected.filter(([name]) => name !== '苗木成活率'));
		expect(form.unread.map(({ text }) => text)).toContain('苗木成活率');
		expect(form.problems.some(({ text }) => text === '苗木成活率')).toBe(true);
	});
});

test.each(['区级财政部门', '项目等级', '下达单位', '立项文号：'])(
	'the unknown label %s is no part of the value above it',
	async (label) => {
		const at = upper.indexOf('主管部门');
		const form = await formOf([
			...upper.toSpliced(at, 0, label, '临溪县财政所'),
			...table('备注', ['', '', '', '']),
		]);
		expect(form.projectName).toBe('街角公园改造');
		expect(form.unread.map(({ text }) => text)).toEqual(expect.arrayContaining([label]));
	},
);

test('a sentence in a name does not end the table', async () => {
	const lines = [
		'项目支出绩效目标申报表',
		'项目名称 街角公园改造',
		'主管部门 临溪县园林局 实施单位 临溪县公园管理所',
		'年度资金总额 12',
		'年度目标',
		'改造街角公园，方便居民休憩。',
		'一级指标 二级指标 三级指标 指标值',
		'产出指标 数量指标 改造公园，更新座椅。 ≥4个',
		'质量指标 苗木成活率 98%',
		'一、项目概况',
		'项目由县园林局实施。',
	];
	const form = await formOf(lines);
	expect(shown(form)).toEqual([
		['改造公园，更新座椅。', '≥4个'],
		['苗木成活率', '98%'],
	]);
});

test('a sentence right below a level is a name, and one below a target ends the table', async () => {
	const lines = [...upper, ...table('备注', ['', '', '', ''])];
	const sentence = '居民休憩条件改善，长期保持。';
	const behind = ['全县已推广。', '另行公示'];
	const form = await formOf([
		...lines.map((line) => (line === '居民休憩条件' ? sentence : line)),
		...behind,
	]);
	expect(shown(form)).toEqual([...expected.slice(0, 3), [sentence, '明显改善']]);
});

const head = ['一级指标', '二级指标', '三级指标', '指标值'];
const rowsOf = (labels: readonly string[]) =>
	[
		...[labels[0], labels[1], '改造公园数量', '≥4个'],
		...[labels[2], labels[3], '居民满意度', '≥90%'],
	] as string[];
const levels = (form: Form) =>
	form.indicators.map(({ level1, level2, name, targetText }) => [level1, level2, name, targetText]);
const sure = [
	['产出指标', '数量指标', '改造公园数量', '≥4个'],
	['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
];

describe('a cell a line', () => {
	test.each([
		['产出', '数量指标', '满意度', '服务对象满意度指标'],
		['产出指标', '数量', '满意度指标', '服务对象满意度'],
		['产出', '数量', '满意度', '服务对象满意度'],
		['产出指标', '数量指标', '满意度指标', '满意度指标'],
	])('labels of levels without their 指标, or twice the same: %s %s %s %s', async (...labels) => {
		expect(levels(await formOf([...upper, ...head, ...rowsOf(labels)]))).toEqual(sure);
	});

	const full = ['产出指标', '数量指标', '满意度指标', '服务对象满意度指标'];
	/** With these lines between the names and the goal. */
	const formWith = (lines: readonly string[]) =>
		formOf([...upper.slice(0, 8), ...lines, ...upper.slice(8), ...head, ...rowsOf(full)]);

	test.each([
		['指标类型'],
		['绩效', '指标', '一级指标'],
		['绩', '效', '指', '标', '一级指标'],
		['年度绩效指标', '指标类型'],
	])('headings that are no certain ones are no part of the goal: %s', async (...first) => {
		const form = await formOf([...upper, ...first, ...head.slice(1), ...rowsOf(full)]);
		expect(form.annualGoal).toBe('改造街角公园，方便居民休憩。');
		expect(levels(form)).toEqual(sure);
	});

	test.each([
		['扫一扫在手机打开当前页', '[打印] [关闭]'],
		['备注：', '（预算执行率权重为10%）'],
		['备注：（预算执行率权重为10%）'],
	])('texts below the last target are no indicators: %s', async (...lines) => {
		const form = await formOf([...upper, ...head, ...rowsOf(full), ...lines]);
		expect(levels(form)).toEqual(sure);
	});

	test('a heading that nobody knows is no indicator', async () => {
		const form = await formOf([...upper, ...head.slice(0, 3), '此栏所填', ...rowsOf(full)]);
		expect(levels(form)).toEqual(sure);
		expect(form.unread.map(({ text }) => text)).toContain('此栏所填');
	});

	test('two amounts behind one label may be of either period', async () => {
		const money = [
			'项目资金（元）',
			'资金来源',
			'实施期',
			'年度',
			'资金总额',
			'36',
			'12',
			'其他资金',
			'0',
			'0',
		];
		const form = await formWith(money);
		expect(Object.values(form.funding).filter((amount) => amount !== null)).toEqual([]);
		expect(form.unread.map(({ text }) => text)).toEqual(expect.arrayContaining(['36', '12', '0']));
	});

	test.each(['本级支出项目', '部门预算项目'])(
		'a value is no part of the label behind it: %s',
		async (value) => {
			const money = ['项目类别', value, '项目资金（元）', '项目资金总额', '2370'];
			const form = await formWith(money);
			expect(form).toMatchObject({ category: value, funding: { total: 2370 } });
		},
	);

	test.each(['投入目标', '资金用途', '立项情况'])(
		'a label that nobody knows is no part of the value before it: %s',
		async (label) => {
			const form = await formWith([
				'项目类别',
				'本级支出项目',
				label,
				'项目资金（元）',
				'项目资金总额',
				'2370',
			]);
			expect(form.category).toBe('本级支出项目');
			expect([...form.unread, ...form.problems].map(({ text }) => text)).toContain(label);
		},
	);

	test('an amount is no year of the label behind it', async () => {
		const money = ['项目资金（元）', '项目资金总额', '2370', '年度资金总额', '790'];
		const form = await formWith(money);
		expect(form.funding).toMatchObject({ total: 2370, annualTotal: 790 });
	});
});
