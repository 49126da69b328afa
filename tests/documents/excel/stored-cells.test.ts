import { expect, test } from 'vitest';
import { textOfFormula } from '#lib/documents/excel/formula-text.ts';
import { readDocument } from '#lib/documents/read-document.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form, Problem } from '#lib/model/form.ts';
import { placesOf } from '../read.ts';
import { formXml, rawXlsx, rowOf, smallForm, textCell } from './raw-xlsx.ts';

const one = (xml: string, styles?: string): Uint8Array => rawXlsx([{ name: '表', xml }], styles);
const cellsOf = (cells: string): Promise<string[]> =>
	placesOf(one(`<sheetData>${rowOf(1, cells)}</sheetData>`));

/** The small form with one cell exchanged for other XML. */
async function formWith(address: string, cell: string): Promise<Form | undefined> {
	const xml = formXml(smallForm).replace(new RegExp(`<c r="${address}".*?</c>`), cell);
	const { forms } = await readForms(one(xml), { file: 'a.xlsx', stem: 'a' });
	return forms[0] && { ...forms[0], problems: forms[0].problems.filter(isNoBlank) };
}

/** The small form lacks many fields. */
const isNoBlank = ({ code }: Problem): boolean => code !== 'missing-field';

test('texts of all kinds', async () => {
	const cells =
		'<c r="A1" t="str"><f>B1</f><v>甲</v></c><c r="B1" t="b"><v>1</v></c>' +
		'<c r="C1" t="d"><v>2024-03-01T00:00:00</v></c>' +
		'<c r="D1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>_x000D_\n乙</t></r><rPh><t>读</t></rPh></is></c>' +
		'<c r="E1" s="9"/><c r="F1" t="str"><f>""</f><v></v></c><c r="G1"><v>7</v></c>';
	expect(await cellsOf(cells)).toEqual(['A1 甲', 'B1 TRUE', 'C1 2024-03-01', 'D1 甲\n乙', 'G1 7']);
});

const run = (text: string, style: string): string => `<r><rPr>${style}</rPr><t>${text}</t></r>`;
const raised = '<vertAlign val="superscript"/>';

test.each([
	['a note', run('≥12', '') + run('1', raised), '≥12', 12],
	['a power', run('≥10', '') + run('4', raised) + run('个', ''), '≥10⁴个', 10_000],
	['a struck number', run('≥15', '<strike/>') + run('≥12', '<strike val="0"/>'), '≥12', 12],
])('%s is no digit of the number', async (_, runs, text, value) => {
	const form = await formWith('E6', `<c r="E6" t="inlineStr"><is>${runs}</is></c>`);
	expect(form?.indicators[0]?.targetText).toBe(text);
	expect([value, null]).toContain(form?.indicators[0]?.target.value);
});

test('a cell whose font strikes it out is not read', async () => {
	const styles =
		'<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
	const cells = '<c r="A1" s="1"><v>5</v></c><c r="B1"><v>6</v></c>';
	const bytes = one(`<sheetData>${rowOf(1, cells)}</sheetData>`, styles);
	expect(await placesOf(bytes)).toEqual(['B1 6']);
	const { sheets, problems } = await readDocument(bytes);
	expect([...problems, ...(sheets[0]?.problems ?? [])]).toMatchObject([
		{ code: 'struck-text', address: 'A1' },
	]);
});

test('formats that the styles name, and those that are only numbers', async () => {
	const styles =
		'<numFmts><numFmt numFmtId="170" formatCode="&quot;≥&quot;0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
		'<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="57"/><xf/></cellXfs>';
	const cells = [1, 2, 3, 99].map((style, c) => `<c r="${'ABCD'[c]}1" s="${style}"><v>${style === 2 ? 45352 : 0.95}</v></c>`);
	const xml = `<sheetData>${rowOf(1, cells.join(''))}</sheetData>`;
	expect(await placesOf(one(xml, styles))).toEqual(['A1 ≥95%', 'B1 2024年3月', 'C1 0.95', 'D1 0.95']);
});

test('a sheet that shows no zeros', async () => {
	const xml = `<sheetViews><sheetView showZeros="0"/></sheetViews><sheetData>${rowOf(1, '<c r="A1"><v>0</v></c><c r="B1"><v>1</v></c>')}</sheetData>`;
	expect(await placesOf(one(xml))).toEqual(['B1 1']);
});

const errors = ['#VALUE!', '#REF!', '#N/A', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];

test.each(errors)('%s in an amount: blank, unread, with a problem at its cell', async (error) => {
	const form = await formWith('C4', `<c r="C4" t="e"><f>C5/0</f><v>${error}</v></c>`);
	expect(form?.funding.total).toBeNull();
	expect(form?.unread).toEqual([{ line: 4, column: 3, address: 'C4', text: error }]);
	expect(form?.problems.filter(({ code }) => code === 'error-value')).toMatchObject([
		{ address: 'C4', text: error },
	]);
});

test.each([...errors, '######', 'Err:510'])('%s as a text is no target either', async (error) => {
	const form = await formWith('E7', textCell('E7', error));
	expect(form?.indicators.map(({ targetText }) => targetText)).toEqual(['≥10公里', null]);
	expect(form?.unread.map(({ text }) => text)).toEqual([error]);
	expect(form?.problems.map(({ code }) => code)).toContain('error-value');
});

test('a formula without a stored result: blank, with a problem that names the cell', async () => {
	for (const value of ['', '<v></v>', '<v/>']) {
		const form = await formWith('C4', `<c r="C4"><f>C5+C6</f>${value}</c>`);
		expect(form?.funding.total).toBeNull();
		expect(form?.problems).toMatchObject([
			{ code: 'no-result', line: 4, column: 3, address: 'C4', message: '单元格 C4 的公式“=C5+C6”没有存储结果，未读取' },
		]);
	}
});

test.each([
	['100.00(%)', '=100.00(%)'],
	['≥90%', '=≥90%'],
	['"100%"', '100%'],
	['"他说""好"""', '他说"好"'],
	['-5', '-5'],
	['12次', '=12次'],
	['C7+C9', null],
	['SUM(A1:A3)', null],
	['1+2', null],
	['合计!B2', null],
	['"a"&B2', null],
	['', null],
])('the formula %s was typed as %s', (formula, text) => {
	expect(textOfFormula(formula)).toBe(text);
});

test('a target that was taken for a formula is had back', async () => {
	const form = await formWith('E7', '<c r="E7" t="e"><f>100.00(%)</f><v>#NAME?</v></c>');
	expect(form?.indicators[1]).toMatchObject({ targetText: '=100.00(%)', target: { value: 100, unit: '%' } });
	expect(form?.problems).toEqual([]);
});

test('hidden rows and columns are left out and told', async () => {
	const rows = [
		rowOf(1, textCell('A1', '甲') + textCell('B1', '乙') + textCell('C1', '丙')),
		rowOf(2, textCell('A2', '丁'), ' hidden="1"'),
		rowOf(3, textCell('A3', '戊'), ' ht="0" customHeight="1"'),
		rowOf(4, '', ' hidden="1"'),
		rowOf(5, textCell('A5', '己')),
	];
	const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData>`;
	const { sheets } = await readDocument(one(xml));
	expect(await placesOf(one(xml))).toEqual(['A1 甲', 'C1 丙', 'A5 己']);
	expect(sheets[0]?.problems?.map(({ code, line, message }) => [code, line, message])).toEqual([
		['hidden', 2, '第 2 至 3 行是隐藏的，未读取'],
		['hidden', null, 'B 列是隐藏的，其中 1 个单元格未读取'],
	]);
});

test('a merged cell is read if any part of it is in sight', async () => {
	const xml =
		'<cols><col min="1" max="1" hidden="1"/></cols>' +
		`<sheetData>${rowOf(1, textCell('A1', '标题'))}${rowOf(2, textCell('A2', '内部'))}</sheetData>` +
		'<mergeCells><mergeCell ref="A1:C1"/></mergeCells>';
	expect(await placesOf(one(xml))).toEqual(['A1 标题']);
});

test('the problem of a hidden row stands in the form whose row it is', async () => {
	const xml = formXml(smallForm).replace('<row r="6">', '<row r="6" hidden="1">');
	const { forms, problems } = await readForms(one(xml), { file: 'a', stem: 'a' });
	expect(forms[0]?.indicators.map(({ name }) => name)).toEqual(['验收合格率']);
	expect(forms[0]?.problems.filter(({ code }) => code === 'hidden')).toMatchObject([{ line: 6 }]);
	expect(problems).toEqual([]);
});

test.each(['hidden', 'veryHidden'])('a sheet that is %s has no form', async (state) => {
	const sheets = ['申报表', '去年'].map((name) => ({ name, xml: formXml(smallForm), ...(name === '去年' && { state }) }));
	const { forms, problems } = await readForms(rawXlsx(sheets), { file: 'a', stem: 'a' });
	expect(forms.map(({ source, problems }) => [source.sheet, problems.filter(isNoBlank)])).toEqual([['申报表', []]]);
	expect(problems).toMatchObject([{ code: 'hidden', message: '工作表“去年”是隐藏的，未读取' }]);
});
