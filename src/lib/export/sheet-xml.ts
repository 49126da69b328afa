import type { ExportColumn, ExportSheet, ExportType, ExportValue } from './sheet.ts';
import { workbookText } from './workbook-text.ts';
import { yuanText } from './yuan-text.ts';

/** How many rows a worksheet can hold, the headings included. */
export const rowLimit = 1_048_576;

/**
 * The indexes of the cell formats in `stylesXml`. Text has a format of its own, so it stays text when
 * somebody edits the cell.
 */
export const styles = { general: 0, heading: 1, text: 2, yuan: 3, date: 4 } as const;

const styleOf: Record<ExportType, number> = {
	text: styles.text,
	integer: styles.general,
	number: styles.general,
	yuan: styles.yuan,
	date: styles.date,
	boolean: styles.general,
};

/** How many rows one piece of XML has. */
const rowsAtOnce = 500;

/** A sheet as the XML of a worksheet, in pieces. The headings stay in sight and have filters. */
export function* sheetXml({ columns, rows }: ExportSheet): Generator<string> {
	const last = `${columnLetters(columns.length - 1)}${rows.length + 1}`;
	yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><cols>`;
	yield columns.map((column, i) => columnXml(i, widthOf(column, i, rows))).join('');
	yield '</cols><sheetData>';
	const headings = columns.map(({ header }, i) => textXml(reference(i, 1), styles.heading, header));
	yield `<row r="1">${headings.join('')}</row>`;
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		const some = rows.slice(from, from + rowsAtOnce);
		yield some.map((row, i) => rowXml(columns, row, from + i + 2)).join('');
	}
	yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function rowXml(columns: readonly ExportColumn[], row: readonly ExportValue[], line: number) {
	const cells = columns.map((column, i) => cellXml(column, row[i] ?? null, reference(i, line)));
	return `<row r="${line}">${cells.join('')}</row>`;
}

function cellXml(column: ExportColumn, value: ExportValue, at: string): string {
	const style = styleOf[column.type];
	if (value === null) return '';
	if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
	if (typeof value !== 'string') return numberXml(column, value, at);
	const serial = column.type === 'date' ? findSerial(value) : undefined;
	return serial === undefined
		? textXml(at, styles.text, value)
		: `<c r="${at}" s="${style}"><v>${serial}</v></c>`;
}

function numberXml({ name, type }: ExportColumn, value: number | bigint, at: string): string {
	if (!Number.isFinite(Number(value))) {
		throw new TypeError(`invalid number: ${value} (column "${name}")`);
	}
	const text = type === 'yuan' ? yuanText(value) : String(value);
	return `<c r="${at}" s="${styleOf[type]}"><v>${text}</v></c>`;
}

function textXml(at: string, style: number, text: string): string {
	const space = 'xml:space="preserve"';
	return `<c r="${at}" s="${style}" t="inlineStr"><is><t ${space}>${workbookText(text)}</t></is></c>`;
}

const dayMs = 86_400_000;

/** Days since 30 December 1899; undefined before March 1900, where spreadsheets differ. */
function findSerial(date: string): number | undefined {
	const days = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayMs;
	return Number.isInteger(days) && days >= 61 ? days : undefined;
}

function reference(column: number, line: number): string {
	return `${columnLetters(column)}${line}`;
}

/** The index of a column, from 0 -> `A`, `Z`, `AA`. */
function columnLetters(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function columnXml(column: number, width: number): string {
	return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

const widths = { sample: 100, min: 8, max: 56, filterButton: 3 };

/** In characters, by the heading and the first rows; a Chinese character counts as two. */
function widthOf({ header, type }: ExportColumn, i: number, rows: ExportSheet['rows']): number {
	const cells = rows.slice(0, widths.sample).map((row) => {
		const value = row[i] ?? null;
		if (value === null) return '';
		return type === 'yuan' && typeof value !== 'string' && typeof value !== 'boolean'
			? `${yuanText(value)},,,`
			: String(value).slice(0, widths.max);
	});
	const longest = Math.max(textWidth(header) + widths.filterButton, ...cells.map(textWidth));
	return Math.min(widths.max, Math.max(widths.min, longest + 1));
}

function textWidth(text: string): number {
	return text.length + (text.match(/[\u1100-\uFFFF]/g)?.length ?? 0);
}
