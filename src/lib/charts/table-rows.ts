// A table that stands on the page comes in, the same as a sheet to be saved goes out.
import type { ExportSheet, ExportValue } from '#lib/export/sheet.ts';

/** The table as it is printed, its first row as heads; what is printed as a number is one. */
export function toSheet(name: string, table: HTMLTableElement): ExportSheet {
	const [heads = [], ...rows] = [...table.rows].map((row) =>
		[...row.cells].filter((cell) => cell.getAttribute('aria-hidden') !== 'true').map(textOf),
	);
	const columns = heads.map((head, i) => ({ name: `column_${i + 1}`, header: head, type }));
	return {
		name,
		columns,
		rows: rows.map((row) => columns.map((_column, i) => toValue(row[i] ?? ''))),
	};
}

/** Nothing here is an amount in fen or a date: it is written as it is. */
const type = 'text' as const;

/** `12,345.60` -> 12345.6; nothing printed is null; any other text stays. */
export function toValue(text: string): ExportValue {
	if (text === '') return null;
	return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text;
}

/** A small note below a head is set apart from it. */
function textOf(cell: HTMLTableCellElement): string {
	const note = cell.querySelector('small')?.textContent ?? '';
	const text = cell.textContent.replace(/\s+/g, ' ').trim();
	return note === '' ? text : `${text.slice(0, text.length - note.length)} (${note})`;
}
