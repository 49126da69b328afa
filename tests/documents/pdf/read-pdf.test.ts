// The expectations are what a reader sees on the pages, which tiny-pdf.ts writes.
import { expect, test } from 'vitest';
import { plainGlyph } from '#lib/documents/pdf/page/pdf-plain-glyph.ts';
import { readPdf } from '#lib/documents/pdf/read-pdf.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { bar, gridLines, line, text, tinyPdf, type TinyPage } from './tiny-pdf.ts';

async function read(...pages: (string | TinyPage)[]) {
	const all = pages.map((page) => (typeof page === 'string' ? { content: page } : page));
	return readPdf(tinyPdf({ pages: all }), pdfResources);
}

async function rowsOf(...pages: (string | TinyPage)[]): Promise<string[]> {
	const { sheets, problems } = await read(...pages);
	expect(problems).toEqual([]);
	const rows = sheets[0]?.rows ?? [];
	expect(rows.flat().every((cell) => rows[cell.line - 1]?.[cell.column - 1] === cell)).toBe(true);
	return rows.filter((row) => row.length > 0).map((row) => row.map((cell) => cell.text).join('|'));
}

const twoByTwo = text(15, 25, '项目') + text(75, 25, '甲') + text(15, 45, '总额') + text(75, 45, '5');

test('a ruled grid gives its cells, however the lines are drawn', async () => {
	const expected = ['项目|甲', '总额|5'];
	expect(await rowsOf(gridLines([10, 70, 130], [10, 30, 50]) + twoByTwo)).toEqual(expected);
	expect(await rowsOf(gridLines([10, 70, 130], [10, 30, 50], bar) + twoByTwo)).toEqual(expected);
	const boxes = [10, 70].flatMap((x) => [10, 30].map((y) => `${x} ${280 - y} 60 20 re S\n`));
	expect(await rowsOf(boxes.join('') + twoByTwo)).toEqual(expected);
});

test('lines and text inside a form XObject, moved and scaled', async () => {
	const form = gridLines([10, 70, 130], [10, 30, 50]) + twoByTwo;
	const { sheets } = await read({ content: 'q 0.5 0 0 0.5 100 0 cm /Fx Do Q', form });
	const [first] = sheets[0]?.rows ?? [];
	expect(first?.map((cell) => cell.text)).toEqual(['项目', '甲']);
	// x = 100 + 15/2, y in the lower half of the page: 150 + (25 - 8.8)/2, give or take rounding.
	expect(first?.[0]?.address).toBe('p1@108,158');
});

test('a rotated page is read as it is seen', async () => {
	const turned = `q 0 1 -1 0 400 0 cm\n${gridLines([10, 70, 130], [10, 30, 50]) + twoByTwo}Q`;
	expect(await rowsOf({ content: turned, rotate: 90 })).toEqual(['项目|甲', '总额|5']);
});

test('a table without side lines keeps its outer columns', async () => {
	const lines = [10, 30, 50].map((y) => line(10, y, 130, y)).join('') + line(70, 10, 70, 50);
	expect(await rowsOf(lines + line(100, 10, 100, 30) + twoByTwo)).toEqual(['项目|甲|', '总额|5|']);
});

test('a merged cell keeps its columns and rows blank', async () => {
	const lines = line(10, 10, 130, 10) + line(70, 30, 130, 30) + line(10, 50, 130, 50);
	const merged = lines + line(10, 10, 10, 50) + line(70, 10, 70, 50) + line(130, 10, 130, 50);
	const labels = text(15, 35, '绩效') + text(75, 25, '甲') + text(75, 45, '乙');
	expect(await rowsOf(merged + labels)).toEqual(['绩效|甲', '|乙']);
});

test.each(['#REF!', '#DIV/0!', '###'])('a printed error value is withheld: %s', async (error) => {
	const cells = text(15, 25, '总额') + text(75, 25, error);
	const { sheets } = await read(gridLines([10, 70, 130], [10, 30]) + cells);
	const withheld = sheets[0]?.rows.flat().filter((cell) => cell.withheld?.code === 'error-value');
	expect(withheld?.map((cell) => cell.text)).toEqual([error]);
});

test('lines broken at the full width are joined, an earlier break stays', async () => {
	const cell = gridLines([10, 64], [10, 70]);
	const full = text(12, 22, '推进和规范') + text(12, 34, '社区。') + text(12, 46, '定期走访');
	expect(await rowsOf(cell + full)).toEqual(['推进和规范社区。\n定期走访']);
	const words = text(12, 22, 'APP online') + text(12, 34, 'service');
	expect(await rowsOf(cell + words)).toEqual(['APP online service']);
	const number = text(12, 22, '3,588,054,') + text(12, 34, '123.00');
	expect(await rowsOf(cell + number)).toEqual(['3,588,054,123.00']);
});

test('a label written downwards is one word', async () => {
	const label = text(12, 22, '绩') + text(12, 34, '效') + text(12, 46, '指') + text(12, 58, '标');
	expect(await rowsOf(gridLines([10, 50, 90], [10, 70]) + label)).toEqual(['绩效指标|']);
});

test('text printed twice to look bold counts once, text of size zero does not count', async () => {
	const bold = text(20, 30, '项目名称') + text(20.4, 30, '项目名称');
	expect(await rowsOf(bold + text(20, 60, '甲').replace('/F 10', '/F 0'))).toEqual(['项目名称']);
});

test('text that runs over the edge of its cell stays whole', async () => {
	const content = gridLines([10, 40, 130], [10, 30, 50]) + text(12, 25, '矫正工作业务经费');
	expect(await rowsOf(content + text(12, 45, '甲'))).toEqual(['矫正工作业务经费|', '甲|']);
});

test('text crossed by the lower line of a table is in the table, text below it is not', async () => {
	const grid = gridLines([10, 70, 130], [10, 30, 50]) + text(15, 25, '项目') + text(75, 25, '甲');
	const struck = text(15, 55, '总额') + text(75, 55, '5');
	expect(await rowsOf(grid + struck + text(75, 70, '注'))).toEqual(['项目|甲', '总额|5', '注']);
});

test('text without ruling lines: each line is a row, wide gaps separate columns', async () => {
	const title = text(100, 20, '申报表');
	const head = text(20, 40, '项目') + text(120, 40, '金额') + text(200, 40, '备注');
	const body = text(20, 60, '甲') + text(110, 60, '12,000') + text(20, 80, '乙') + text(200, 80, '无');
	expect(await rowsOf(title + head + body)).toEqual([
		'申报表',
		'项目|金额|备注',
		'甲|12,000',
		'乙||无',
	]);
});

const footed = (page: number): string => text(195, 290, `- ${page} -`);

test('a table over two pages is one table, and page numbers follow it', async () => {
	const upper = gridLines([10, 70, 390], [200, 240, 280]) + text(12, 220, '一') + text(72, 220, '甲');
	const middle = text(12, 260, '二') + text(72, 260, '乙') + footed(1);
	const lower = gridLines([10, 70, 200, 390], [10, 40]) + text(12, 30, '三') + text(202, 30, '丙');
	expect(await rowsOf(upper + middle, lower + footed(2))).toEqual([
		'一|甲|',
		'二|乙|',
		'三||丙',
		'- 1 -',
		'- 2 -',
	]);
});

test('a row without a lower border continues on the next page', async () => {
	const open = line(10, 200, 130, 200) + [10, 70, 130].map((x) => line(x, 200, x, 290)).join('');
	const upper = open + text(12, 240, '目标') + text(72, 240, '推进和规范');
	const lower = gridLines([10, 70, 130], [10, 40]) + text(72, 30, '社区矫正');
	expect(await rowsOf(upper, lower)).toEqual(['目标|推进和规范社区矫正']);
});

test('a row cut into two equal halves keeps its columns', async () => {
	const upper =
		gridLines([10, 70, 130], [230, 250, 280]) +
		text(12, 244, '主管部门') +
		text(72, 244, '甲') +
		text(12, 260, '项目名称') +
		text(72, 260, '图书馆的图') +
		text(72, 272, '书购置和修');
	const lower = gridLines([10, 70, 130], [10, 40, 60]) + text(72, 20, '补经费');
	const all = lower + text(12, 54, '性质') + text(72, 54, '乙');
	expect(await rowsOf(upper, all)).toEqual([
		'主管部门|甲',
		'项目名称|图书馆的图书购置和修补经费',
		'性质|乙',
	]);
});

test('a new form on the next page is a table of its own', async () => {
	const form = (name: string, from: number): string =>
		gridLines([10, 70, 390], [from, from + 20, from + 40]) +
		text(12, from + 14, '项目名称') +
		text(72, from + 14, name) +
		text(12, from + 34, '主管部门');
	const { sheets } = await read(form('甲', 240), form('乙', 10));
	const rows = sheets[0]?.rows ?? [];
	expect(rows.map((row) => row.map((cell) => cell.text).join('|'))).toEqual([
		'项目名称|甲',
		'主管部门|',
		'',
		'项目名称|乙',
		'主管部门|',
		'',
	]);
});

test('header rows that are repeated on the next page count once', async () => {
	const head = (y: number): string => text(12, y, '指标') + text(72, y, '目标值');
	const upper = gridLines([10, 70, 390], [220, 240, 260]) + head(234) + text(12, 254, '甲');
	const lower = gridLines([10, 70, 390], [10, 30, 50]) + head(24) + text(12, 44, '乙');
	expect(await rowsOf(upper, lower)).toEqual(['指标|目标值', '甲|', '乙|']);
});

test('a radical in a font is read as the character that it prints', () => {
	expect(plainGlyph('\u2f6c')).toBe('目');
	expect(plainGlyph('\ufb01\u200b\u00a0')).toBe('fi ');
});
