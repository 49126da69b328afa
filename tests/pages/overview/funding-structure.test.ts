import { expect, test } from 'vitest';
import { sharedWords } from '#lib/words/words.ts';
import { toFundingSheet } from '#lib/pages/overview/funding-structure/funding-sheet.ts';
import { fundingWords } from '#lib/pages/overview/funding-structure/funding-structure.words.ts';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import type { NatureTotals } from '#lib/pages/overview/rows/totals.ts';
import {
	toFundingDrawing,
	toFundingOption,
} from '#lib/pages/overview/funding-structure/funding-structure.chart.ts';
import {
	rowHeights,
	toFunding,
	toMarks,
	totalFunding,
} from '#lib/pages/overview/funding-structure/funding-structure.ts';
import { draw } from '../../charts/drawing.ts';

const ofNature = (nature: string, parts: Partial<NatureTotals> = {}): NatureTotals => ({
	nature,
	project_count: 1,
	doubtful_count: 0,
	blank_total_count: 0,
	blank_fiscal_count: 0,
	annual_total_fen: 0,
	annual_fiscal_fen: 0,
	annual_carryover_fen: 0,
	annual_other_fen: 0,
	unsaid_fen: 0,
	excess_fen: 0,
	nature_doubted: 0,
	sum_doubted: 0,
	type_doubted: 0,
	target_doubted: 0,
	...parts,
});

// 100 = 70 + 20 + 5 + 5; 40 = 50 - 10.
const natures = [
	ofNature('经常性项目', {
		annual_total_fen: 100,
		annual_fiscal_fen: 70,
		annual_carryover_fen: 20,
		annual_other_fen: 5,
		unsaid_fen: 5,
	}),
	ofNature('', { annual_total_fen: 40, annual_fiscal_fen: 50, excess_fen: 10 }),
];
const many = Array.from({ length: 12 }, (_, i) =>
	ofNature(`性质${i}`, { annual_total_fen: 12 - i, annual_fiscal_fen: 12 - i }),
);

test('a row a nature, and what is too little or too much as printed', () => {
	expect(toFunding(natures)).toMatchObject([
		{
			nature: '经常性项目',
			totalFen: 100,
			parts: { fiscal: 70, carryover: 20, other: 5, unsaid: 5 },
			excessFen: 0,
		},
		{
			nature: '',
			totalFen: 40,
			parts: { fiscal: 50, carryover: 0, other: 0, unsaid: 0 },
			excessFen: 10,
		},
	]);
	const all = totalFunding(natures);
	const { fiscal, carryover, other, unsaid } = all.parts;
	expect(fiscal + carryover + other + unsaid - all.excessFen).toBe(all.totalFen);
});

test('of many natures the smallest share a row, and nothing of them is lost', () => {
	const rows = toFunding(many);
	expect(rows).toHaveLength(8);
	expect(rows.at(-1)).toMatchObject({
		nature: null,
		natureCount: 5,
		projectCount: 5,
		totalFen: 15,
	});
	expect(rows.reduce((sum, { totalFen }) => sum + totalFen, 0)).toBe(78);
	expect(toFunding(many.slice(0, 8)).at(-1)?.nature).toBe('性质7');
});

test('the cursor walks row by row through the parts that there are', () => {
	const walked = toMarks(toFunding(natures)).map(({ row, source, seriesIndex, dataIndex }) => [
		row.nature,
		source,
		seriesIndex,
		dataIndex,
	]);
	expect(walked).toEqual([
		['经常性项目', 'fiscal', 0, 0],
		['经常性项目', 'carryover', 1, 0],
		['经常性项目', 'other', 2, 0],
		['经常性项目', 'unsaid', 3, 0],
		['', 'fiscal', 0, 1],
	]);
	expect(toMarks([])).toEqual([]);
});

test.each([
	['two natures', natures],
	['many', many],
	['one without money', [ofNature('甲')]],
	['none', []],
])('%s: drawn in the colours of the page, without text, since it is stretched', (_name, some) => {
	const rows = toFunding(some);
	for (const rowHeight of Object.values(rowHeights)) {
		const svg = draw(toFundingOption(rows), 420, Math.max(rows.length, 1) * rowHeight);
		expect(svg).not.toContain('<text');
		const parts = toMarks(rows).length;
		expect(svg.match(/<path [^>]*fill="var\(--/g) ?? []).toHaveLength(parts);
	}
});

test('the picture that stands alone says what its bars are', () => {
	const { option, width, height } = toFundingDrawing(toFunding(natures), {
		title: '标题',
		unit: '单位',
		nature: ({ nature }) => nature || '未填写',
		source: (source) => `来源 ${source}`,
		money: (fen) => `${fen} 分`,
	});
	const svg = draw(option, width, height);
	for (const text of [
		'标题',
		'单位',
		'经常性项目',
		'未填写',
		'来源 fiscal',
		'来源 unsaid',
		'100 分',
	]) {
		expect(svg).toContain(`>${text}<`);
	}
});

const fundingLines = (some: NatureTotals[], language: 'zh' | 'en' = 'zh') =>
	sheetLines(
		toFundingSheet(
			some,
			fundingWords[language],
			sheetWords[language],
			sharedWords[language].natureName,
		),
	);

test('the sheet has every nature in yuan to the fen, and their sum', () => {
	expect(fundingLines(natures)).toEqual([
		'项目性质,项目数,当年财政拨款（元）,上年结转资金（元）,其他资金（元）,未说明（元）,超出（元）,年度资金申请总额（元）',
		'经常性项目,1,0.70,0.20,0.05,0.05,0.00,1.00',
		'未填写,1,0.50,0.00,0.00,0.00,0.10,0.40',
		'合计,2,1.20,0.20,0.05,0.05,0.10,1.40',
	]);
	// The card itself joins the smallest ones.
	expect(fundingLines(many)).toHaveLength(14);
});

test('the sheet in English, of one nature, of none', () => {
	expect(fundingLines([ofNature('', { annual_total_fen: 7 })], 'en').slice(1)).toEqual([
		'not stated,1,0.00,0.00,0.00,0.00,0.00,0.07',
		'All,1,0.00,0.00,0.00,0.00,0.00,0.07',
	]);
	expect(fundingLines([])).toHaveLength(1);
});
