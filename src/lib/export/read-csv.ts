import papaparse from 'papaparse';
import { unguardText } from './guard-text.ts';
import type { ExportColumn, ExportValue } from './sheet.ts';
import { findFen } from './yuan-text.ts';

/**
 * The rows of a file that `toCsv` wrote with these columns; amounts are fen as bigint. Throws if the
 * headings differ or a cell is not of its column's type.
 */
export function readCsv(bytes: Uint8Array, columns: readonly ExportColumn[]): ExportValue[][] {
	const text = new TextDecoder().decode(bytes);
	const { data } = papaparse.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
	const [headers = [], ...lines] = data;
	const expected = columns.map(({ header }) => header);
	if (headers.map(unguardText).join('\0') !== expected.join('\0')) {
		throw new Error(`conflicting headers: "${headers.join(', ')}"`);
	}
	// The file ends with a line end, so the parser sees an empty last line.
	return lines.slice(0, -1).map((line) => columns.map((column, i) => toValue(column, line[i])));
}

function toValue({ name, type }: ExportColumn, cell = ''): ExportValue {
	if (cell === '') return null;
	const value = parsers[type](cell);
	if (value === undefined) throw new TypeError(`invalid ${type}: "${cell}" (column "${name}")`);
	return value;
}

const number = (cell: string) => (Number.isFinite(Number(cell)) ? Number(cell) : undefined);

const parsers: Record<ExportColumn['type'], (cell: string) => ExportValue | undefined> = {
	text: unguardText,
	integer: number,
	number,
	yuan: findFen,
	date: (cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? cell : undefined),
	boolean: (cell) => ({ TRUE: true, FALSE: false })[cell],
};
