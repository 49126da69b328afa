// Documents that try to take long or to fill the memory.
import { deflateSync, strToU8, zipSync } from 'fflate';
import { limits } from '#lib/documents/limits.ts';
import { joined } from './damage-bytes.ts';

const million = 1_000_000;
/** A text just below the limit. */
const cells = limits.textCells - 5_000;
const title = '财政项目支出绩效目标申报表\n项目名称\t';
const page = (body: string): Uint8Array => strToU8(`<!DOCTYPE html><html><body>${body}`);

const word = (body: string): Uint8Array =>
	zipSync(
		{
			'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
		},
		{ level: 1 },
	);

const sheetOf = (rows: string, strings = ''): Uint8Array =>
	zipSync(
		{
			'[Content_Types].xml': strToU8(
				'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
					'<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
					'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
					'<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
			),
			'_rels/.rels': strToU8(
				'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
			),
			'xl/workbook.xml': strToU8(
				'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>',
			),
			'xl/_rels/workbook.xml.rels': strToU8(
				'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
			),
			'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
			'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
		},
		{ level: 1 },
	);

const pdf = (body: string | Uint8Array): Uint8Array =>
	joined(
		strToU8('%PDF-1.7\n'),
		typeof body === 'string' ? strToU8(body) : body,
		strToU8('\ntrailer <</Root 1 0 R/Size 4>>\n%%EOF'),
	);

/** A compound file (xls, doc) whose sector table holds a single number, so that chains are endless. */
const ole = (sectors: number, next: number): Uint8Array => {
	const bytes = new Uint8Array(512 * (sectors + 1));
	const view = new DataView(bytes.buffer);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	view.setUint16(24, 0x3e, true);
	view.setUint16(26, 3, true);
	view.setUint16(28, 0xfffe, true);
	view.setUint16(30, 9, true);
	view.setUint16(32, 6, true);
	view.setUint32(44, 109, true);
	view.setUint32(56, 4_096, true);
	for (let at = 76; at < bytes.length; at += 4) view.setUint32(at, next, true);
	return bytes;
};

const made: Record<string, () => Uint8Array> = {
	'text: 10 MB of one cell': () => strToU8(title + '项'.repeat(3.4 * million)),
	'text: 7 MB of one cell': () => strToU8(title + 'a'.repeat(7 * million)),
	'text: a cell at the limit of blanks': () => strToU8(`${title}a${' '.repeat(99_000)}b`),
	'text: 7 MB of lines': () => strToU8(title + 'a\n'.repeat(3.5 * million)),
	'text: 7 MB of blank cells': () => strToU8(title + '\t'.repeat(7 * million)),
	'text: lines': () => strToU8(title + '购置图书数\n'.repeat(cells)),
	'text: titles': () => strToU8('财政项目支出绩效目标申报表\n'.repeat(cells)),
	'text: 7,000 forms of a name': () => strToU8(`${title}a\n三级指标\t指标值\nb\t5\n`.repeat(7_000)),
	'text: 1,900 forms below a long title': () =>
		strToU8(
			`${title.slice(0, 14)}${'a\n'.repeat(cells / 2)}${'项目名称\tx\n三级指标\t指标值\nb\t5\n'.repeat(1_900)}`,
		),
	'text: footers': () => strToU8(title + '填表人：甲\n'.repeat(cells)),
	'text: a line of labels': () => strToU8(title + '项目名称\t'.repeat(cells)),
	'text: a line of amounts': () => strToU8(title + '其他资金\t1\t'.repeat(cells / 2)),
	'text: labels of a goal': () => strToU8(`${title}a\n${'年度总体目标\n'.repeat(cells)}`),
	'text: a goal below a line of labels': () =>
		strToU8(`${title}a\n${'年度总体目标\t'.repeat(cells / 2)}\n${'a\n'.repeat(cells / 2)}`),
	'text: a table of indicators': () =>
		strToU8(`${title}a\n三级指标\t指标值\n${'\tb\n时效指标\tc\t5\n'.repeat(cells / 5)}`),
	'text: indicators without targets': () =>
		strToU8(`${title}a\n三级指标\t指标值\n${'b\n'.repeat(cells)}`),
	'text: a wide row in a table of indicators': () =>
		strToU8(`${title}a\n三级指标\t指标值\n${'b\t'.repeat(cells)}`),
	'text: a table of indicators below wide headings': () =>
		strToU8(
			`${title}a\n一级指标\t三级指标\t指标值\t${'备注\t'.repeat(cells / 2)}\n${'c\t5\n'.repeat(cells / 4)}`,
		),
	'text: a table of projects below wide headings': () =>
		strToU8(
			`${title}三级指标\t指标值\t${'预算数\t'.repeat(cells / 2)}\n${'p\ta\t5\t产出指标\n'.repeat(cells / 8)}`,
		),
	'text: a level label with a number of 90,000 digits': () =>
		strToU8(`${title}a\n三级指标\t指标值\n产出${'1'.repeat(90_000)}\ta\t5`),
	'text: brackets': () => strToU8(`${title}${'(('.repeat(40_000)}\n${'【'.repeat(90_000)}`),
	'text: a list in brackets': () =>
		strToU8(`图书\n5\n【产出指标-数量指标】\n${'指标1:a(5)\n'.repeat(cells)}`),
	'text: numbers and labels in one line': () => strToU8(title + '项目名称1'.repeat(9_000)),
	'json: deep arrays': () => strToU8('['.repeat(3 * million)),
	'json: 7 MB of rows': () => strToU8(`[["a"]${',["a"]'.repeat(million)}]`),
	'csv: 10 MB of one cell': () => strToU8(`a,b\n"${'项'.repeat(3.4 * million)}",c\n`),
	'csv: 7 MB of commas': () => strToU8(`a,b${','.repeat(7 * million)}`),
	'csv: a quote that is never closed': () => strToU8(`a,b\n"${'x,y\n'.repeat(1.7 * million)}`),
	'csv: quotes': () => strToU8(`a,b\n${'"'.repeat(7 * million)}`),
	'html: 10 MB of one cell': () => page(`<table><tr><td>${'项'.repeat(3.4 * million)}`),
	'html: 7 MB of one cell': () => page(`<table><tr><td>${'a'.repeat(7 * million)}`),
	'html: 100,000 tables deep': () => page('<table><tr><td>'.repeat(100_000)),
	'html: 100,000 blocks deep': () => page('<div>'.repeat(100_000)),
	'html: columns': () => page('<table><tr>' + '<td colspan=99999999>a'.repeat(10_000)),
	'html: rows': () => page(`<table>${'<tr><td rowspan=99999999>a<td>'.repeat(50_000)}`),
	'html: staircase': () => page(`<table>${'<tr><td rowspan=65534>'.repeat(20_000)}`),
	'html: tags without end': () => page('<a '.repeat(2 * million)),
	'html: angles': () => page('<'.repeat(7 * million)),
	'html: attributes': () => page(`<td ${'a="1" '.repeat(million)}>`),
	'html: entities': () => page(`<td>${'&#x41;'.repeat(million)}`),
	'docx: bomb of 300 MB': () =>
		zipSync({ 'word/document.xml': new Uint8Array(300 * million) }, { level: 9 }),
	'docx: 10 MB of one cell': () =>
		word(`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${'项'.repeat(3.4 * million)}`),
	'docx: paragraphs': () => word('<w:p/>'.repeat(1.5 * million)),
	'docx: 100,000 tables deep': () => word('<w:tbl><w:tr><w:tc>'.repeat(100_000)),
	'docx: columns': () =>
		word(
			`<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr></w:tc></w:tr>'.repeat(9_000)}`,
		),
	'docx: attributes': () => word(`<w:p ${'a="1" '.repeat(1.5 * million)}/>`),
	'xlsx: bomb of 300 MB': () =>
		zipSync(
			{ 'xl/workbook.xml': new Uint8Array(300 * million), 'xl/a.xml': new Uint8Array(1) },
			{ level: 9 },
		),
	'xlsx: 10 MB of one cell': () =>
		sheetOf(
			'<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
			`<si><t>${'项'.repeat(3.4 * million)}</t></si>`,
		),
	'xlsx: one long text in many cells': () =>
		sheetOf(
			`<row r="1">${'<c t="s"><v>0</v></c>'.repeat(100_000)}</row>`,
			`<si><t>${'项'.repeat(90_000)}</t></si>`,
		),
	'xlsx: far corners': () =>
		sheetOf(
			Array.from({ length: 5_000 }, (_, i) => {
				const row = 1_048_576 - i;
				return `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
			}).join(''),
		),
	'xlsx: rows beyond the last': () =>
		sheetOf(
			Array.from({ length: 9 }, (_, i) => {
				const row = 99_999_999 - i;
				return `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`;
			}).join(''),
		),
	'xlsx: rows without values': () => sheetOf('<row r="9"/>'.repeat(900_000)),
	'xlsx: cells without values': () => sheetOf(`<row r="1">${'<c r="A1"/>'.repeat(900_000)}</row>`),
	'xlsx: empty texts': () => sheetOf('', '<si/>'.repeat(2 * million)),
	'xlsx: tags without end': () => sheetOf('<row '.repeat(2 * million)),
	'xlsx: angles': () => sheetOf('<'.repeat(11 * million)),
	'zip: in a zip, ten deep': () => {
		let bytes = new Uint8Array(1);
		for (let i = 0; i < 10; i += 1) {
			bytes = zipSync({ 'a.zip': bytes, 'word/document.xml': bytes }) as typeof bytes;
		}
		return bytes;
	},
	'zip: magic alone': () => joined(strToU8('PK\u0003\u0004'), new Uint8Array(15 * million)),
	'zip: 60,000 parts': () =>
		zipSync(
			Object.fromEntries(
				Array.from({ length: 60_000 }, (_, i) => [`xl/${i}.xml`, new Uint8Array()]),
			),
		),
	'pdf: arrays': () => pdf('1 0 obj '.concat('['.repeat(3 * million))),
	'pdf: dictionaries': () => pdf('1 0 obj '.concat('<<'.repeat(3 * million))),
	'pdf: objects': () => pdf('1 0 obj\n'.repeat(million)),
	'pdf: a page tree in a circle': () =>
		pdf(
			'1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 9999999/Kids[2 0 R 2 0 R]>>endobj',
		),
	'pdf: bomb of 300 MB': () => {
		const packed = deflateSync(new Uint8Array(300 * million).fill(0x20), { level: 9 });
		const head = `1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`;
		return pdf(joined(strToU8(head), packed, strToU8('\nendstream endobj')));
	},
	'ole: chains in a circle': () => ole(8_000, 0),
	'ole: chains beyond the end': () => ole(8_000, 0x7ffffff0),
	'ole: all sectors are tables': () => ole(30_000, 0xfffffffd),
	'bytes: zeros': () => new Uint8Array(15 * million),
	'bytes: more than is read': () => new Uint8Array(40 * million).fill(0x41),
};

export const hostileNames: readonly string[] = Object.keys(made);

/** Makes one of them anew, because most are cheaper to make than to keep. */
export function makeHostile(name: string): Uint8Array {
	const make = made[name];
	if (!make) throw new Error(`unknown hostile document: ${name}`);
	return make();
}
