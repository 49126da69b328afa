import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { limits } from '#lib/documents/limits.ts';
import { readDocument } from '#lib/documents/read-document.ts';
import { codesOf, placesOf, rowsOf } from '../read.ts';

type Kind = 'xlsx' | 'biff8';
const kinds: Kind[] = ['xlsx', 'biff8'];

function workbook(sheets: Record<string, WorkSheet>, kind: Kind, hidden: number[] = []): Uint8Array {
	const book = { SheetNames: Object.keys(sheets), Sheets: sheets, Workbook: {} };
	const Sheets = book.SheetNames.map((name, i) => ({ name, Hidden: hidden.includes(i) ? 1 : 0 }));
	const written: unknown = write({ ...book, Workbook: { Sheets } } as never, {
		type: 'array',
		bookType: kind,
	});
	return new Uint8Array(written as ArrayBuffer);
}

const oneRow = (...cells: Partial<CellObject>[]): WorkSheet => {
	const sheet: WorkSheet = { '!ref': `A1:${utils.encode_cell({ r: 0, c: cells.length - 1 })}` };
	cells.forEach((cell, c) => (sheet[utils.encode_cell({ r: 0, c })] = cell));
	return sheet;
};
const number = (v: number, z = 'General'): Partial<CellObject> => ({ t: 'n', v, z });

test.each(kinds)('%s: sheets in order and positions as in Excel', async (kind) => {
	const first = utils.aoa_to_sheet([['项目名称', null, '甲'], [], [], ['主管部门']]);
	first['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
	const bytes = workbook({ 表一: first, 表二: utils.aoa_to_sheet([['乙']]) }, kind);
	const { format, sheets } = await readDocument(bytes);
	expect(format).toBe(kind === 'xlsx' ? 'xlsx' : 'xls');
	expect(sheets.map(({ name }) => name)).toEqual(['表一', '表二']);
	expect(await placesOf(bytes)).toEqual(['A1 项目名称', 'C1 甲', 'A4 主管部门', 'A1 乙']);
	expect(await rowsOf(bytes)).toEqual([['项目名称', '', '甲'], [], ['主管部门'], ['乙']]);
	expect(sheets[0]?.rows.at(-1)?.[0]).toMatchObject({ line: 4, column: 1 });
});

test.each(kinds)('%s: a hidden sheet is named and not read', async (kind) => {
	const sheets = { 表一: utils.aoa_to_sheet([['甲']]), 去年: utils.aoa_to_sheet([['乙']]) };
	const bytes = workbook(sheets, kind, [1]);
	const { problems } = await readDocument(bytes);
	expect(await rowsOf(bytes)).toEqual([['甲']]);
	expect(problems).toMatchObject([
		{ code: 'hidden', line: null, message: '工作表“去年”是隐藏的，未读取' },
	]);
});

test.each(kinds)('%s: numbers and dates as displayed, unless digits would be lost', async (kind) => {
	const sheet = oneRow(
		number(3588054, '#,##0.00'),
		number(1234.567, '0.0'),
		number(123456789012345),
		number(0.95, '0%'),
		number(0.1 + 0.2),
		number(44927, 'yyyy/m/d'),
		number(44927, 'yyyy"年"m"月"'),
		number(60, '0"部"'),
		{ t: 'b', v: true },
		{ t: 's', v: '00123' },
	);
	expect(await rowsOf(workbook({ a: sheet }, kind))).toEqual([
		[
			'3,588,054.00',
			'1234.567',
			'123456789012345',
			'95%',
			'0.3',
			'2023-01-01',
			'2023年1月',
			'60部',
			'TRUE',
			'00123',
		],
	]);
});

test.each(kinds)('%s: digits that a format rounds off are kept with the words of the format', async (kind) => {
	const sheet = oneRow(
		number(358.8054, '#,##0'),
		number(358.8, '0"万元"'),
		number(0.95123, '0%'),
		number(-359.4, '#,##0_);(#,##0)'),
		number(0.5, '# ?/?'),
		number(123456, '0.00E+00'),
		number(2024),
		number(45292, 'yyyy"年度"'),
	);
	const bytes = workbook({ a: sheet }, kind);
	const expected = ['358.8054', '358.8万元', '95.123%', '-359.4', '0.5', '123456', '2024', '2024年度'];
	expect(await rowsOf(bytes)).toEqual([expected]);
	expect(codesOf(await readDocument(bytes))).toEqual([]);
});

test.each(kinds)('%s: a number that is shown in another unit than it is stored in', async (kind) => {
	const sheet = oneRow(number(12345678, '0"."0000'), number(12345678, '0.00,'), number(5, '0.00'));
	const { sheets } = await readDocument(workbook({ a: sheet }, kind));
	const row = sheets[0]?.rows[0] ?? [];
	expect(row.map(({ text }) => text)).toEqual(['1234.5678万', '12345.678', '5.00']);
	expect(row.map(({ withheld }) => withheld?.code)).toEqual([undefined, 'unsure-reading', undefined]);
	expect(sheets[0]?.problems).toMatchObject([
		{
			code: 'conflicting-field',
			address: 'A1',
			message: '单元格显示“1234.5678”，存储的是“12345678”，按“1234.5678万”读取，请核对单位',
		},
	]);
});

test.each(kinds)('%s: an error is kept as text that no field takes', async (kind) => {
	const { sheets } = await readDocument(workbook({ a: oneRow({ t: 'e', v: 0x17, w: '#REF!' }) }, kind));
	expect(sheets[0]?.rows[0]).toMatchObject([
		{ text: '#REF!', address: 'A1', withheld: { code: 'error-value' } },
	]);
});

/** An xlsx with this XML as its first sheet. */
function withSheet(xml: string): Uint8Array {
	const parts = unzipSync(workbook({ a: utils.aoa_to_sheet([['x']]) }, 'xlsx'));
	return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
}

test('a range of a million rows costs nothing, nor does a link over all cells', async () => {
	const cell = '<row r="1048576"><c r="XFD1048576"><f ref="A1:XFD1048576" t="array">1</f><v>7</v></c></row>';
	const xml =
		`<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${cell}</sheetData><hyperlinks>` +
		'<hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks></worksheet>';
	expect(await placesOf(withSheet(xml))).toEqual(['XFD1048576 7']);
});

test('a sheet that breaks off is not read as if it were complete', async () => {
	const read = await readDocument(withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>'));
	expect(codesOf(read)).toEqual(['damaged-document']);
});

test('Excel 95 is refused, because its code page is unknown', async () => {
	const book = { SheetNames: ['a'], Sheets: { a: utils.aoa_to_sheet([['x']]) } };
	const written: unknown = write(book, { type: 'array', bookType: 'biff5' });
	const { problems } = await readDocument(new Uint8Array(written as ArrayBuffer));
	expect(problems).toMatchObject([{ code: 'unknown-format' }]);
	expect(problems[0]?.message).toContain('Excel 95');
});

test.each(kinds)('%s: an empty workbook', async (kind) => {
	const read = await readDocument(workbook({ a: utils.aoa_to_sheet([[]]) }, kind));
	expect(codesOf(read)).toEqual(['empty-document']);
});

test('one long text in many cells is refused with the figure', async () => {
	const long = '项'.repeat(30_000);
	const rows = Array.from({ length: Math.ceil(limits.characters / long.length) + 1 }, () => [long]);
	const book = { SheetNames: ['a'], Sheets: { a: utils.aoa_to_sheet(rows) } };
	const shared: unknown = write(book, { type: 'array', bookType: 'xlsx', bookSST: true });
	const { sheets, problems } = await readDocument(new Uint8Array(shared as ArrayBuffer));
	expect(sheets).toEqual([]);
	expect(problems.map(({ message }) => message)).toEqual([
		`Excel 文件过大：字符超过 ${limits.characters} 个`,
	]);
});

test('xls: hidden columns', async () => {
	const sheet = utils.aoa_to_sheet([['标题', '藏', '丙']]);
	sheet['!cols'] = [{ wch: 8 }, { hidden: true }, { wch: 8 }];
	const bytes = workbook({ a: sheet }, 'biff8');
	const { sheets } = await readDocument(bytes);
	expect(await placesOf(bytes)).toEqual(['A1 标题', 'C1 丙']);
	expect(sheets[0]?.problems).toMatchObject([{ code: 'hidden', line: null }]);
});
