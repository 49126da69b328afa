// One cell a line: which lines are one label, which are several, and which must not be read.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function formOf(lines: readonly string[]): Promise<Form> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms } = await readForms(bytes, { file: 'lines.txt', stem: 'lines' });
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

const head = [
	'项目支出绩效目标申报表',
	'（2024年度）',
	'项目名称',
	'河岸步道修缮',
	'主管部门',
	'临溪县园林局',
	'实施单位',
	'临溪县公园管理所',
];
const goal = ['年度目标', '修缮步道，方便居民通行。'];
const headings = ['一级指标', '二级指标', '三级指标', '指标值'];
const body = [
	...['产出指标', '数量指标', '修缮步道长度', '≥3公里', '新增座椅数量', '20张'],
	...['效益指标', '社会效益指标', '居民通行条件', '明显改善'],
];
const rows = [
	['修缮步道长度', '≥3公里'],
	['新增座椅数量', '20张'],
	['居民通行条件', '明显改善'],
];
const shown = ({ indicators }: Form) =>
	indicators.map(({ name, targetText }) => [name, targetText]);

/** The rows with one more cell behind each target. */
function withColumn(heading: string, cell: string): string[] {
	const targets = new Set(rows.map(([, target]) => target));
	const wide = body.flatMap((text) => (targets.has(text) ? [text, cell] : [text]));
	return [...headings, heading, ...wide];
}

describe('headings behind one another are several columns', () => {
	test.each(['评分细则', '评价依据', '指标解释', '数据来源', '是否核心指标', '备注', '备注*'])(
		'%s behind the targets',
		async (heading) => {
			const form = await formOf([...head, ...goal, ...withColumn(heading, '计划标准')]);
			expect(shown(form)).toEqual(rows);
		},
	);

	test('with stars and the type of an indicator ahead', async () => {
		const [, ...others] = withColumn('备注', '计划标准');
		const starred = ['指标类型*', ...others.map((text, i) => (i < 4 ? `${text}*` : text))];
		const form = await formOf([...head, ...goal, ...starred]);
		expect(shown(form)).toEqual(rows);
	});

	test('a heading that ends in 说明 does not end the table', async () => {
		const spaced = [...headings.slice(0, 3), '指标值及说明', ...body].flatMap((text) => [text, '']);
		const form = await formOf([...head, ...goal, ...spaced]);
		expect(shown(form)).toEqual(rows);
	});
});

describe('a cell with an error value keeps its place', () => {
	test.each(['#VALUE!', '#REF!', '#N/A'])('%s as a target', async (error) => {
		const lines = withColumn('备注', '计划标准').map((text) => (text === '≥3公里' ? error : text));
		const form = await formOf([...head, ...goal, ...lines]);
		expect(shown(form)).toEqual([['修缮步道长度', null], ...rows.slice(1)]);
		expect(form.unread.map(({ text }) => text)).toContain(error);
	});

	test('the amount behind it is not that of its label', async () => {
		const money = ['项目资金（元）', '年度资金总额', '#REF!', '5000', '其他资金', '0'];
		const form = await formOf([...head, ...money, ...goal, ...headings, ...body]);
		expect(form.funding.annualTotal).toBeNull();
		expect(form.unread.map(({ text }) => text)).toEqual(expect.arrayContaining(['5000']));
	});
});

test.each(['满意度', '满意度指标'])('%s before a broken label of level 2', async (level1) => {
	const broken = [level1, '服务对象', '满意度指标', '居民满意度', '≥90%'];
	const form = await formOf([...head, ...goal, ...headings, ...body, ...broken]);
	expect(shown(form)).toEqual([...rows, ['居民满意度', '≥90%']]);
});

describe('headings of two columns of amounts', () => {
	test.each([
		['中期', '当年'],
		['实施期', '年度'],
	])('%s and %s are no label with the next one', async (long, year) => {
		const money = ['项目资金（万元）', '资金来源', long, year, '资金总额', '2763', '921'];
		const form = await formOf([...head, ...money, ...goal, ...headings, ...body]);
		expect([form.funding.total, form.funding.annualTotal]).toEqual([null, null]);
		expect(form.unread.map(({ text }) => text)).toEqual(expect.arrayContaining(['2763', '921']));
		expect(form.reading).toBe('doubtful');
	});
});

test.each(['*', '★'])('a heading of money with %s before it names the unit', async (star) => {
	const money = [`${star}项目资金（万元）`, '年度资金总额', '708.00'];
	const form = await formOf([...head, ...money, ...goal, ...headings, ...body]);
	expect(form.unit).toBe('临溪县公园管理所');
	expect(form.funding.annualTotal).toBe(7_080_000);
});

test.each(['*项目责任人', '单位职能概述', '申报的可行性', '项目立项背景'])(
	'%s is no part of the value above it',
	async (label) => {
		const form = await formOf([...head, label, '甲乙', ...goal, ...headings, ...body]);
		expect(form.unit).toBe('临溪县公园管理所');
	},
);

test('项目完成指标 is a label of level 1, no heading of results', async () => {
	const lines = [...headings, ...body].map((text) => (text === '产出指标' ? '项目完成指标' : text));
	const form = await formOf([...head, ...goal, ...lines]);
	expect(form.indicators[0]?.level1).toBe('产出指标');
});

test('what stands behind ticked options is no option', async () => {
	const row = ['项目性质', '☐新增项目 ☑延续项目', '一级项目名称', '410100'];
	const table = [
		'项目支出绩效目标申报表\t（2024年度）',
		'项目名称\t河岸步道修缮\t实施单位\t临溪县公园管理所',
		row.join('\t'),
		headings.join('\t'),
		'产出指标\t数量指标\t修缮步道长度\t≥3公里',
	];
	const form = await formOf(table);
	expect(form.nature).toBe('延续项目');
	expect(form.unread.map(({ text }) => text)).toEqual(
		expect.arrayContaining(['一级项目名称', '410100']),
	);
});

describe('a goal of another time above that of the year', () => {
	const goals = ['修缮全部步道，方便居民通行。', '2024年修缮步道三公里。'];

	test.each(['五年规划目标', '远景目标', '规划期绩效目标'])(
		'%s gets its own text',
		async (label) => {
			const lines = ['项目绩效目标', label, '年度总体目标', ...goals];
			const form = await formOf([...head, ...lines, ...headings, ...body]);
			expect(form.annualGoal ?? goals[1]).toBe(goals[1]);
			expect(form.unread.map(({ text }) => text)).toEqual(expect.arrayContaining([goals[0]]));
		},
	);

	test('多年期目标 is the goal of the project', async () => {
		const lines = ['项目绩效目标', '多年期绩效目标', '年度总体目标', ...goals];
		const form = await formOf([...head, ...lines, ...headings, ...body]);
		expect([form.overallGoal, form.annualGoal]).toEqual(goals);
	});
});

test('a target with blanks in it ends no table', async () => {
	const spaced = body.map((text) => (text === '≥3公里' ? '≥ 95 %' : text)).flatMap((t) => [t, '']);
	const form = await formOf([...head, ...goal, ...headings, ...spaced.slice(0, 8)]);
	expect(shown(form)[0]).toEqual(['修缮步道长度', '≥ 95 %']);
});
