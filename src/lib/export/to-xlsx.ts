import { Zip, ZipDeflate } from 'fflate';
import type { ExportSheet } from './sheet.ts';
import { rowLimit, sheetXml, styles } from './sheet-xml.ts';
import { workbookText } from './workbook-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Thrown for more rows than a worksheet can hold. */
export class TooManyRows extends RangeError {
	/** Without the headings. */
	readonly limit = rowLimit - 1;

	constructor(readonly rows: number) {
		super(`too many rows for a sheet: ${rows}`);
	}
}

/** Adds a compressed file of these pieces of text. */
export type AddFile = (zip: Zip, name: string, pieces: Iterable<string>) => void;

/** The first day that a zip can say, so that equal sheets give equal bytes. */
export const firstDay = new Date(1980, 0, 1);

/**
 * Sheets as a workbook with real numbers and dates, and text that stays text. Equal sheets give equal
 * bytes. Throws for two sheets of one name, and `TooManyRows`.
 */
export function toXlsx(sheets: readonly ExportSheet[], add: AddFile = addDeflated): Uint8Array {
	const names = sheets.map(({ name }) => sheetName(name));
	sheets.forEach(({ rows }, i) => {
		if (names.indexOf(names[i] ?? '') !== i) throw new Error(`conflicting sheets: "${names[i]}"`);
		if (rows.length >= rowLimit) throw new TooManyRows(rows.length);
	});
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	add(zip, '[Content_Types].xml', [contentTypes(names)]);
	add(zip, '_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
	add(zip, 'xl/workbook.xml', [workbook(names)]);
	const parts = names.map((_name, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const);
	add(zip, 'xl/_rels/workbook.xml.rels', [relations([...parts, ['styles', 'styles.xml']])]);
	add(zip, 'xl/styles.xml', [stylesXml()]);
	sheets.forEach((sheet, i) => add(zip, `xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)));
	zip.end();
	return joined(chunks);
}

/** Compresses piece by piece: a whole sheet as one string could be too long. */
function addDeflated(zip: Zip, name: string, pieces: Iterable<string>): void {
	const file = new ZipDeflate(name, { level: 6 });
	file.mtime = firstDay;
	zip.add(file);
	const encoder = new TextEncoder();
	for (const piece of pieces) file.push(encoder.encode(piece));
	file.push(new Uint8Array(0), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** A name that a workbook accepts: at most 31 characters, none that references use. */
function sheetName(name: string): string {
	return (
		name
			.replace(/[[\]:*?/\\']/g, ' ')
			.slice(0, 31)
			.trim() || 'Sheet'
	);
}

function contentTypes(names: readonly string[]): string {
	const override = (part: string, kind: string) =>
		`<Override PartName="/xl/${part}.xml" ContentType="${types}.${kind}+xml"/>`;
	const sheets = names.map((_name, i) => override(`worksheets/sheet${i + 1}`, 'worksheet'));
	return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${sheets.join('')}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
	const each = targets.map(
		([kind, target], i) =>
			`<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`,
	);
	return `${head}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
	const sheets = names.map(
		(name, i) => `<sheet name="${workbookText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
	);
	return `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** The formats in the order of `styles`: 49 is text, 4 is `#,##0.00`. */
function stylesXml(): string {
	const formats: Record<keyof typeof styles, string> = {
		general: 'numFmtId="0" fontId="0"',
		heading: 'numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"',
		text: 'numFmtId="49" fontId="0" applyNumberFormat="1"',
		yuan: 'numFmtId="4" fontId="0" applyNumberFormat="1"',
		date: 'numFmtId="164" fontId="0" applyNumberFormat="1"',
	};
	const xfs = Object.values(formats).map((xf) => `<xf ${xf} fillId="0" borderId="0" xfId="0"/>`);
	const fonts = ['', '<b/>'].map((bold) => `<font>${bold}<sz val="11"/><name val="等线"/></font>`);
	return `${head}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2">${fonts.join('')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
