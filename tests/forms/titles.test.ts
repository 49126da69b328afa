// Titles are understood by their parts, and a title alone makes no form.
import { describe, expect, test } from 'vitest';
import { foreignTitle, isTitle, titleYears } from '#lib/forms/words/titles.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { observeCells, printedCells } from './observe-cells.ts';
import { print, readBytes, toBytes } from './printed-form.ts';

const combine = (...lists: string[][]): string[] =>
	lists.reduce((all, list) => all.flatMap((head) => list.map((tail) => head + tail)), ['']);

const bodies = [
	'',
	'青浦镇',
	'某局2026年',
	'2026年度市直部门',
	'附件3：',
	'表12 ',
	'二、',
	'第四部分 ',
];
const money = [
	'财政项目支出',
	'预算项目',
	'项目支出',
	'专项资金',
	'政策',
	'部门预算',
	'省级转移支付',
];
const processes = [
	'',
	'申报',
	'批复',
	'审批',
	'公开',
	'评审',
	'明细',
	'设定',
	'一览',
	'备案',
	'情况',
];
const tails = ['', '（一）', '(2026年度)', '3', '（含专项）', '（参考样式）', '公开', '（续）'];

test('every title of the grammar is one', () => {
	const titles = [
		...combine(bodies, money, ['绩效目标'], processes, ['表'], ['', '（一）']),
		...combine(['', '某局2026年'], money, ['绩效目标'], ['申报', ''], ['表', '书'], tails),
		...combine(['', '某校'], ['项目支出', '专项资金'], ['目标'], ['申报', '批复'], ['表'], tails),
		'项目支出绩效目标',
		'项目绩效申报表',
		'绩效项目申报表',
	];
	expect(titles.filter((title) => !isTitle(toLabel(title)))).toEqual([]);
});

test('what only mentions a title is none', () => {
	const others = [
		'根据项目支出绩效目标申报表',
		'详见附件：项目支出绩效目标表',
		'编制项目绩效目标申报表',
		'绩效目标',
		'目标申报表',
		'年度目标表',
		'项目绩效目标',
		'年度绩效目标',
		'项目支出绩效目标申报表……………12',
		'本年度编报绩效目标的项目1个，见绩效目标表',
	];
	expect(others.filter((label) => isTitle(toLabel(label)))).toEqual([]);
});

test('a title that says what was reached is that of an evaluation', () => {
	const kinds = ['绩效自评表', '绩效目标自评表', '绩效运行监控表', '绩效目标执行监控表'];
	const titles = combine(
		['', '2026年度', '某局'],
		['项目支出', '部门预算项目'],
		[...kinds, '绩效目标完成情况表', '绩效评价表', '自评表', '绩效跟踪监控情况表'],
		['', '（2026年度）'],
	);
	expect(titles.filter((title) => foreignTitle(toLabel(title)) !== 'self-evaluation')).toEqual([]);
	expect(titles.filter((title) => isTitle(toLabel(title)))).toEqual([]);
	expect(foreignTitle('部门(单位)整体支出绩效目标表')).toBe('whole-department');
	expect(isTitle('事前绩效评估绩效目标申报表')).toBe(true);
});

test('the year stands before, behind or in brackets', () => {
	expect(titleYears('某局2026年项目支出绩效目标表').before).toBe(2026);
	expect(titleYears('项目支出绩效目标表2026年度').year).toBe(2026);
	expect(titleYears('项目支出绩效目标表(一)(2026年度)').year).toBe(2026);
	expect(titleYears('2024年至2026年项目支出绩效目标表')).toEqual({ year: null, before: null });
});

describe('a title alone is no form', () => {
	test.each<[string, string[], string[]]>([
		['a line of contents', ['目录', '十、项目支出绩效目标申报表	27'], []],
		['a page in brackets', ['项目支出绩效目标申报表（27）', '第一部分 概况'], []],
		['a heading with the attachment', ['附件3：2023年项目支出绩效目标申报表', ''], []],
		[
			'a heading of the page',
			['某局2023年图书购置支出绩效目标表', '某局 发布时间：2023-01-10'],
			[],
		],
		['an empty statement', [], ['', '项目支出绩效目标申报表', '本单位2023年无此项支出。']],
		[
			'a form that nobody filled in',
			[],
			['', '项目支出绩效目标表', '项目名称		主管部门	', '一级指标	二级指标	三级指标	指标值'],
		],
	])('%s', async (_, before, after) => {
		const text = print({ before, after });
		const { read, accounted } = await observeCells(toBytes(text));
		expect(read.forms.map(({ projectName }) => projectName)).toEqual(['图书购置']);
		expect(accounted).toEqual(printedCells(text));
	});
});

test('the heading right above a form says its year', async () => {
	const text = print({
		before: ['附件1：2023年项目支出绩效目标申报表', ''],
		title: ['项目支出绩效目标申报表'],
	});
	const { forms } = await readBytes(toBytes(text));
	expect(forms.map(({ fiscalYear }) => fiscalYear)).toEqual([2023]);
});

test.each(['项目支出绩效目标申报表（续）', '项目支出绩效目标申报表', '项目支出绩效目标申报表续表'])(
	'a table that goes on under %s is one form',
	async (title) => {
		const heads = '	一级指标	二级指标	三级指标	年度指标值';
		const text = print({
			title: ['项目支出绩效目标申报表', '(2023年度)'],
			after: ['', title, heads, '		质量指标	完好率	≥98%'],
		});
		const { forms } = await readBytes(toBytes(text));
		expect(forms.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
			['购置图书数', '完好率'],
		]);
	},
);

test('rows below a repeated title without their headings go on with the form above', async () => {
	const title = '项目支出绩效目标申报表';
	const text = print({ title: [title, '(2023年度)'], after: ['', title, '		质量指标	完好率	≥98%'] });
	const { forms } = await readBytes(toBytes(text));
	expect(forms.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
		['购置图书数', '完好率'],
	]);
});

test.each(['资金使用部门', '主管部门', '项目单位'])(
	'rows below a repeated title go on with the form above though %s signs below them',
	async (signer) => {
		const title = '项目支出绩效目标申报表';
		const rows = ['		质量指标	完好率	≥98%', `审核意见	${signer}	同意`];
		const text = print({ title: [title, '(2023年度)'], after: ['', title, ...rows] });
		const { forms } = await readBytes(toBytes(text));
		expect(forms.map(({ projectName }) => projectName !== null)).toEqual([true]);
	},
);
