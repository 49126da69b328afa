import { expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import { codesOf, placesOf, rowsOf, utf8 } from '../read.ts';
import { smallForm } from './raw-xlsx.ts';

const spreadsheet = 'urn:schemas-microsoft-com:office:spreadsheet';
const head = `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n`;

function book(sheets: string, prefix = ''): Uint8Array {
	const name = (tag: string): string => `${prefix}${tag}`;
	const space = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
	return utf8(`${head}<${name('Workbook')} ${space}="${spreadsheet}" xmlns:ss="${spreadsheet}">${sheets}</${name('Workbook')}>`);
}

const styles = (list: Record<string, string>): string =>
	`<Styles>${Object.entries(list).map(([id, inner]) => `<Style ss:ID="${id}">${inner}</Style>`).join('')}</Styles>`;
const format = (code: string): string => `<NumberFormat ss:Format="${code}"/>`;
const data = (type: string, text: string): string => `<Data ss:Type="${type}">${text}</Data>`;
const cell = (inner: string, attributes = ''): string => `<Cell ${attributes}>${inner}</Cell>`;
const sheet = (rows: string, options = '', name = '表'): string =>
	`<Worksheet ss:Name="${name}"><Table>${rows}</Table>${options}</Worksheet>`;
const row = (cells: string, attributes = ''): string => `<Row ${attributes}>${cells}</Row>`;
const formRows = smallForm
	.map((texts) => row(texts.map((text) => cell(text === '' ? '' : data('String', text))).join('')))
	.join('');

test.each(['', 'ss:'])('a form in Excel 2003 XML with the prefix "%s"', async (prefix) => {
	const xml = prefix === '' ? sheet(formRows) : sheet(formRows).replace(/<(\/?)(?=[A-Z])/g, `<$1${prefix}`);
	const { forms } = await readForms(book(xml, prefix), { file: 'a.xls', stem: 'a' });
	expect(forms.map(({ source, projectName, funding }) => [source.format, projectName, funding.total])).toEqual([
		['xls', '道路养护项目', 1_200_000],
	]);
	expect(forms[0]?.indicators.map(({ targetText }) => targetText)).toEqual(['≥10公里', '≥95%']);
});

test('numbers, dates and words of formats', async () => {
	const list = {
		Default: '',
		a: format('&quot;≥&quot;0%'),
		b: format('Standard'),
		c: format('Short Date'),
		d: format('yyyy&quot;年&quot;m&quot;月&quot;'),
	};
	const cells = [
		cell(data('Number', '0.95'), 'ss:StyleID="a"'),
		cell(data('Number', '1200000'), 'ss:StyleID="b"'),
		cell(data('DateTime', '2024-03-01T00:00:00.000'), 'ss:StyleID="c"'),
		cell(data('DateTime', '2024-03-01T00:00:00.000'), 'ss:StyleID="d"'),
		cell(data('Number', '7')),
		cell(data('Boolean', '1')),
	];
	expect(await rowsOf(book(styles(list) + sheet(row(cells.join('')))))).toEqual([
		['≥95%', '1,200,000.00', '2024-03-01', '2024年3月', '7', 'TRUE'],
	]);
});

test('positions after merged cells and by index', async () => {
	const rows =
		row(cell(data('String', '题'), 'ss:MergeAcross="2" ss:MergeDown="1"') + cell(data('String', '乙'))) +
		row(cell(data('String', '丙'), 'ss:Index="4"')) +
		row(cell(data('String', '丁')), 'ss:Index="7"');
	expect(await placesOf(book(sheet(rows)))).toEqual(['A1 题', 'D1 乙', 'D2 丙', 'A7 丁']);
});

test('comments, hidden rows and columns are not read, parts of a text are', async () => {
	const rows =
		'<Column/><Column ss:Hidden="1"/>' +
		row(cell(`${data('String', '甲')}<Comment><Data>批注</Data></Comment>`) + cell(data('String', '藏'))) +
		row(cell(data('String', '密')), 'ss:Hidden="1"') +
		row(cell('<ss:Data ss:Type="String"><B>≥10</B><Sup>4</Sup>个&#10;整</ss:Data>'));
	const bytes = book(sheet(rows));
	expect(await placesOf(bytes)).toEqual(['A1 甲', 'A3 ≥10⁴个\n整']);
	const { sheets } = await readDocument(bytes);
	expect(sheets[0]?.problems?.map(({ code, line }) => [code, line])).toEqual([
		['hidden', 2],
		['hidden', null],
	]);
});

test.each(['SheetHidden', 'SheetVeryHidden'])('%s', async (state) => {
	const options = `<WorksheetOptions><Visible>${state}</Visible></WorksheetOptions>`;
	const bytes = book(sheet(row(cell(data('String', '甲')))) + sheet(row(cell(data('String', '乙'))), options, '去年'));
	expect(await placesOf(bytes)).toEqual(['A1 甲']);
	expect((await readDocument(bytes)).problems).toMatchObject([{ code: 'hidden', message: '工作表“去年”是隐藏的，未读取' }]);
});

test('errors and formulas without a result', async () => {
	const cells = cell(data('Error', '#REF!'), 'ss:Formula="=R[1]C"') + cell('', 'ss:Formula="=R[1]C+R[2]C"');
	const { sheets } = await readDocument(book(sheet(row(cells))));
	expect(sheets[0]?.rows[0]?.map(({ text, withheld }) => [text, withheld?.code])).toEqual([
		['#REF!', 'error-value'],
		['', 'no-result'],
	]);
});

test('a workbook that is cut off: damaged', async () => {
	const bytes = book(sheet(formRows));
	expect(codesOf(await readDocument(bytes.slice(0, -20)))).toEqual(['damaged-document']);
});
