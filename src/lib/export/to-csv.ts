import papaparse from 'papaparse';
import { guardText } from './guard-text.ts';
import type { ExportColumn, ExportSheet, ExportValue } from './sheet.ts';
import { yuanText } from './yuan-text.ts';

/** What a CSV file begins with, so that a spreadsheet reads it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * A table as CSV: UTF-8 with its mark, CRLF, the headers first. No cell is run as a formula, and
 * `readCsv` gives back every value. Throws for a value that is not of its column's type.
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
