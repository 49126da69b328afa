/**
 * The signs that begin a formula in a spreadsheet, their full-width forms, which some input methods
 * produce, and the guard itself (docs/decisions/0018).
 */
const dangerous = /^['=+\-@\t\r\n＝＋－＠]/;

/** A text as a CSV cell that no spreadsheet runs: a dangerous or empty one gets a `'` before it. */
export function guardText(text: string): string {
	return text === '' || dangerous.test(text) ? `'${text}` : text;
}

/** Undoes `guardText`, whatever the text. */
export function unguardText(cell: string): string {
	return cell.startsWith(`'`) ? cell.slice(1) : cell;
}
