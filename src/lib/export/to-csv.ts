import papaparse from 'papaparse';
import { guardText } from './guard-text.ts';
import type { ExportColumn, ExportSheet, ExportValue } from './sheet.ts';
import { yuanText } from './yuan-text.ts';

/** Makes a spreadsheet read the file as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * A sheet as CSV: UTF-8 with its mark, CRLF, the headings first. No spreadsheet runs a cell, and
 * `readCsv` gives back every value. Throws if a value is not of its column's type.
 */
export function toCsv({ columns, rows }: ExportSheet): Uint8Array {
	const lines = [
		columns.map(({ header }) => guardText(header)),
		...rows.map((row) => columns.map((column, i) => toCell(column, row[i] ?? null))),
	];
	const text = papaparse.unparse(lines, { newline: '\r\n' });
	return new TextEncoder().encode(`${byteOrderMark}${text}\r\n`);
}

function toCell(column: ExportColumn, value: ExportValue): string {
	if (value === null) return '';
	if (typeof value === 'string') return column.type === 'date' ? value : guardText(value);
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (column.type === 'yuan') return yuanText(value);
	if (!Number.isFinite(Number(value))) {
		throw new TypeError(`invalid number: ${value} (column "${column.name}")`);
	}
	return String(value);
}
