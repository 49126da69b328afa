/** The texts of a table as it is printed, row by row; a number is one that other programs read. */
export function tableRows(table: HTMLTableElement): string[][] {
	return [...table.rows].map((row) =>
		[...row.cells].flatMap((cell) =>
			cell.getAttribute('aria-hidden') === 'true' ? [] : [toPlain(textOf(cell))],
		),
	);
}

/** `12,345.60` -> `12345.60`; any other text stays. */
export function toPlain(text: string): string {
	return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}

/** A small note below a head is set apart from it. */
function textOf(cell: HTMLTableCellElement): string {
	const note = cell.querySelector('small')?.textContent ?? '';
	const text = cell.textContent.replace(/\s+/g, ' ').trim();
	return note === '' ? text : `${text.slice(0, text.length - note.length)} (${note})`;
}
