// Labels of amounts are understood by their parts, and an amount belongs to a field only if that is sure.
import { describe, expect, test } from 'vitest';
import type { Funding } from '#lib/model/form.ts';
import { fundingLabel, isLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { observeCells, printedCells } from './observe-cells.ts';
import { print, toBytes } from './printed-form.ts';

const combine = (...lists: string[][]): string[] =>
	lists.reduce((all, list) => all.flatMap((head) => list.map((tail) => head + tail)), ['']);
const strange = (labels: string[], kind: string | undefined) =>
	labels.filter((label) => fundingLabel(toLabel(label)) !== kind);

const years = ['年度', '本年', '本年度', '当年', '2026年', '项目当年'];
const notes = ['', '（万元）', '：'];

describe('a label names', () => {
	test('the money of the year', () => {
		const words = [
			'资金总额',
			'预算金额',
			'预算数',
			'申请资金合计',
			'资金安排总额',
			'经费预算',
			'预算',
		];
		expect(strange(combine(years, words, notes), 'annualTotal')).toEqual([]);
	});

	test('the money of the project', () => {
		const words = ['资金总额', '预算总额', '总投资', '资金总计'];
		const wholes = ['实施期', '中期', '全周期', '项目'];
		expect(strange(combine(wholes, words, notes), 'total')).toEqual([]);
	});

	test('money of which it does not say the time', () => {
		const labels = [
			'项目预算金额',
			'预算金额',
			'申请金额',
			'项目资金申请',
			'拟安排资金',
			'项目经费预算',
		];
		expect(strange(combine(labels, notes), 'sum')).toEqual([]);
	});

	test('a source', () => {
		const sources = ['财政拨款', '财政性资金', '一般公共预算资金', '财政预算资金'];
		expect(strange(combine(['', '其中：'], sources, notes), 'grant')).toEqual([]);
		expect(strange(combine(years, sources), 'annualFiscal')).toEqual([]);
		expect(
			strange(combine(['其他', '其它', '其余', '其他来源'], ['资金', '收入']), 'other'),
		).toEqual([]);
		const before = ['上年', '上年度', '以前年度'];
		expect(
			strange(combine(before, ['结转', '结余', '结转结余'], ['资金', '']), 'annualCarryover'),
		).toEqual([]);
	});

	test('money that a form has no field for: its value stays unread', () => {
		const labels = combine(['上级', '中央', '市级', '地方', '自筹', '中期上年结转'], ['资金']);
		expect(strange(labels, undefined)).toEqual([]);
		expect(labels.filter((label) => !isLabel(label))).toEqual([]);
	});

	test('nothing, if it holds a word of anything else', () => {
		const labels = ['资金使用率', '预算执行率', '预算单位', '项目总数', '合计', '资金到位及时率'];
		expect(strange(labels, undefined)).toEqual([]);
	});
});

const yuan: [string, string[], Partial<Funding>, string[]][] = [
	['a lone sum', ['预算金额（万元）	12'], { total: 120_000 }, []],
	['a heading with its amount', ['项目资金（万元）	12'], { total: 120_000 }, []],
	[
		'a sum beside that of the year',
		['资金总额	30	年度资金总额	10'],
		{ total: 30, annualTotal: 10 },
		[],
	],
	[
		'parts below each other',
		[
			...['项目资金总额	30', '财政拨款	20', '其他资金	10'],
			...['年度资金总额	9', '财政拨款	5', '上级资金	3', '其他资金	1'],
		],
		{ total: 30, fiscal: 20, otherTotal: 10, annualTotal: 9, annualFiscal: 5, annualOther: 1 },
		['3'],
	],
	[
		'parts below both sums',
		['项目资金总额	30', '年度资金总额	9', '财政拨款	5'],
		{ total: 30, annualTotal: 9 },
		['5'],
	],
	[
		'parts of the year alone',
		['年度资金总额	9', '其中：财政资金	5', '其他资金	4'],
		{ annualTotal: 9, annualFiscal: 5, annualOther: 4 },
		[],
	],
	...['资金总额', '预算金额', '申报资金合计'].map((label): (typeof yuan)[number] => [
		`a sum that does not say the time above parts of the year: ${label}`,
		[`${label}	9`, '其中：当年财政拨款	5', '上年结转	1', '其他资金	3'],
		{ annualTotal: 9, annualFiscal: 5, annualCarryover: 1, annualOther: 3 },
		[],
	]),
	...['预算申报数', '预算安排数', '本年度预计投入', '当年投入'].map(
		(label): (typeof yuan)[number] => [
			`a figure of the budget or of the year: ${label}`,
			[`${label}	9`, '其中：财政拨款	5', '其他资金	4'],
			{ annualTotal: 9, annualFiscal: 5, annualOther: 4 },
			[],
		],
	),
	...['全年支持规模', '盘子', '年度盘子（元）'].flatMap((label): typeof yuan => [
		[
			`parts below a sum that is not understood: ${label}`,
			[`${label}	9`, '财政拨款	5', '其他资金	4'],
			{},
			[label, '9', '5', '4'],
		],
		[
			`parts behind a sum that is not understood: ${label}`,
			[`项目资金	${label}	9	财政拨款	5	其他资金	4`],
			{},
			[label, '9', '5', '4'],
		],
		[
			`parts below a sum that is not understood and one that is: ${label}`,
			['项目资金总额	30', '财政拨款	20', `${label}	9`, '财政拨款	5'],
			{ total: 30, fiscal: 20 },
			[label, '9', '5'],
		],
	]),
	[
		'parts to the left of the sum of the year, as an export without merged cells prints them',
		['投入预算（万元）	年度资金总额	9', '其中：财政资金	5', '其他资金	4'],
		{ annualTotal: 90_000, annualFiscal: 50_000, annualOther: 40_000 },
		[],
	],
	[
		'the carry-over of the whole period',
		['中期资金总额	30	年度资金总额	9', '上年结转	2	上年结转	1'],
		{ total: 30, annualTotal: 9, annualCarryover: 1 },
		['2'],
	],
	[
		'columns of periods',
		['资金来源	实施期	年度', '资金总额	30	9', '其中：财政拨款	20	8', '其他资金	10	1'],
		{ total: 30, fiscal: 20, otherTotal: 10, annualTotal: 9, annualFiscal: 8, annualOther: 1 },
		[],
	],
	...['实施期	年度', '中期	当年', '项目总额	本年度'].map((heads): (typeof yuan)[number] => [
		`columns of periods with a unit beside the labels: ${heads}`,
		[`投入安排	资金来源	${heads}`, '	资金总额（万元）	3	0.123456', '	其中：财政拨款（万元）	2	0.1'],
		{ total: 30_000, fiscal: 20_000, annualTotal: 1_234.56, annualFiscal: 1_000 },
		[],
	]),
	[
		'columns of periods below a heading whose rows lost their merged cells',
		['投入安排（元）	资金来源	实施期		年度', '资金总额	30		9', '其中：财政拨款	20		8'],
		{ total: 30, fiscal: 20, annualTotal: 9, annualFiscal: 8 },
		[],
	],
	[
		'a lone amount in such a row may be of either period',
		['投入安排（元）	资金来源	实施期		年度', '资金总额	30		9', '其中：财政拨款			8'],
		{ total: 30, annualTotal: 9 },
		['8'],
	],
	...['年初安排金额', '本年度金额', '年度批复金额'].map((head): (typeof yuan)[number] => [
		`a column of the year beside the sources: ${head}`,
		[`*投入安排（万元）	资金来源	${head}`, '	资金总额	9', '	其中：财政拨款数	8', '	其他资金	1'],
		{ annualTotal: 90_000, annualFiscal: 80_000, annualOther: 10_000 },
		[],
	]),
	[
		'amounts of fewer than a hundred yuan in 万元 below their heads',
		['资金情况（万元）	年度资金总额	其中：财政拨款	其他资金', '	0.004567	0.004	0.000567'],
		{ annualTotal: 45.67, annualFiscal: 40, annualOther: 5.67 },
		[],
	],
	...['中央财政补助', '省级财政资金', '上级财政补助资金'].map((label): (typeof yuan)[number] => [
		`fiscal money of another level that stands alone: ${label}`,
		['年度资金总额	9', `其中：${label}	8`, '其他资金	1'],
		{ annualTotal: 9, annualFiscal: 8, annualOther: 1 },
		[],
	]),
	[
		'a sum of fiscal money above that of another level',
		['年度财政资金总额	9', '其中：中央财政补助	8', '其他资金	1'],
		{ annualTotal: 9, annualFiscal: 8, annualOther: 1 },
		[],
	],
	[
		'fiscal money of another level beside other money',
		['年度资金总额	9', '其中：中央财政补助	5', '地方资金	3', '其他资金	1'],
		{ annualTotal: 9, annualOther: 1 },
		['5', '3'],
	],
	[
		'fiscal money of another level beside that of the form',
		['年度资金总额	9', '财政拨款	5', '中央财政补助	3', '其他资金	1'],
		{ annualTotal: 9, annualFiscal: 5, annualOther: 1 },
		['3'],
	],
	[
		'shares of the fiscal money with numbers',
		['年度资金总额	9', '（一）财政拨款小计	8', '1、一般公共预算	5', '2、政府性基金	3'],
		{ annualTotal: 9, annualFiscal: 8 },
		['5', '3'],
	],
	[
		'several amounts in one cell',
		['项目资金	资金总额：30万元，其中：财政拨款 20万元；其他资金 10 万元'],
		{ total: 300_000, fiscal: 200_000, otherTotal: 100_000 },
		[],
	],
	[
		'several amounts with other words in one cell',
		['项目资金	财政拨款20万元用于购书，其他资金10万元'],
		{},
		['财政拨款20万元用于购书，其他资金10万元'],
	],
];

test.each(yuan)('%s', async (_, rows, funding, unread) => {
	const hasUnit = rows.join().includes('万元');
	const text = print({ funding: [...(hasUnit ? [] : ['单位：元']), ...rows] });
	const { read, accounted } = await observeCells(toBytes(text));
	const [form] = read.forms;
	const filled = Object.entries(form?.funding ?? {}).filter(([, amount]) => amount !== null);
	expect(Object.fromEntries(filled)).toEqual(funding);
	expect(form?.unread.map((cell) => cell.text)).toEqual(unread);
	expect(lengthOf(accounted)).toBe(lengthOf(printedCells(text)));
});

/** How many characters cells hold. The marks between amounts in one cell say nothing. */
function lengthOf(cells: string[]): number {
	return cells.map((cell) => cell.replace(/^\d+:\d+ |[\s，；]/g, '')).join('').length;
}
