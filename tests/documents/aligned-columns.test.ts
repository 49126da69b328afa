import { expect, test } from 'vitest';
import { alignedRows } from '#lib/documents/aligned-columns.ts';

const widthOf = (text: string, isWide: RegExp): number =>
	[...text].reduce((sum, char) => sum + (isWide.test(char) ? 2 : 1), 0);

/** Rows of cells as lines whose columns stand below one another. */
function aligned(rows: readonly string[][], isWide = /[\u2e80-\uffff]/): string[] {
	const widths = [0, 1, 2, 3].map((column) =>
		Math.max(...rows.map((row) => widthOf(row[column] ?? '', isWide))),
	);
	return rows.map((row) =>
		row
			.map((text, i) => text + ' '.repeat((widths[i] ?? 0) - widthOf(text, isWide) + 2))
			.join('')
			.trimEnd(),
	);
}

const table = [
	['一级指标', '二级指标', '三级指标', '指标值'],
	['产出指标', '数量指标', '改造老旧管网 长度', '≥12公里'],
	['', '', '新建泵站座数', '3座'],
	['', '质量指标', '验收合格率', '100%'],
	['效益指标', '社会效益指标', '受益户数', '≥800户'],
];

test('each piece stands in the column below whose cells it begins', () => {
	const rows = alignedRows(['某县管网改造绩效目标表', '', ...aligned(table)]);
	const texts = rows?.map((row) => row.map(({ text }) => text));
	expect(texts?.[0]).toEqual(['某县管网改造绩效目标表']);
	expect(texts?.slice(2)).toEqual(table);
	expect(rows?.map(([cell]) => cell?.line)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a sign may be as wide as a Chinese character', () => {
	const rows = alignedRows(aligned([...table, ['', '', '≥增收', '5%']], /[\u2e80-\uffff≥]/));
	expect(rows?.at(-1)?.map(({ text }) => text)).toEqual(['', '', '≥增收', '5%']);
});

test('an ideographic blank divides as two blanks do', () => {
	const lines = aligned(table).map((line) => line.replace(/ {2}/g, '\u3000'));
	expect(alignedRows(lines)?.map((row) => row.map(({ text }) => text))).toEqual(table);
});

test.each([
	['prose', ['第一条  总则。', '第二条  本办法适用于全县各预算部门。', '第三条  附则。']],
	['lines with one blank between cells', table.map((row) => row.join(' '))],
	[
		'cells in the middle of their columns',
		table.map((row, i) => row.map((text) => ' '.repeat(2 + ((i * 3 + text.length) % 5)) + text).join('  ')),
	],
])('%s are no such table', (_, lines) => {
	expect(alignedRows(lines)).toBeNull();
});

test('footers and heads of forms with a cell a line are no columns', () => {
	const form = ['填报单位：甲所    2024年度', ...Array.from({ length: 30 }, () => '步道'), '填报人：甲    日期：1日'];
	expect(alignedRows([...form, ...form, ...form])).toBeNull();
});
