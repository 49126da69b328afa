/**
 * What a spreadsheet takes for the beginning of a formula, with the full-width forms that some input
 * methods turn into it, and the mark of the guard itself (docs/decisions/0018).
 */
const dangerous = /^['=+\-@\t\r\n＝＋－＠]/;

/** A text -> a CSV cell that no spreadsheet runs: one `'` before a dangerous or an empty one. */
export function guardText(text: string): string {
	return text === '' || dangerous.test(text) ? `'${text}` : text;
}

/** Undoes `guardText` for every text. */
export function unguardText(cell: string): string {
	return cell.startsWith(`'`) ? cell.slice(1) : cell;
}
