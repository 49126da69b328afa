import type { Cell, Row } from '#lib/documents/sheet.ts';
import { footerInside } from './find-footers.ts';
import { isUpperLabel } from './words/labels.ts';
import { toLabel } from './words/plain-text.ts';

/** A longer cell is prose. The limit keeps the patterns from backtracking. */
const longest = 120;

/**
 * Cuts cells such as `主管部门：农业局 联系电话：`, so that the value of the first label is read and the
 * person behind the second is not. Other cells stay whole.
 */
export function cutFooters(rows: readonly Row[]): Row[] {
	return rows.map((row) =>
		row.some((cell) => cutOf(cell) > 0) ? row.flatMap((cell) => cut(cell)) : row,
	);
}

function cut(cell: Cell): Cell[] {
	const at = cutOf(cell);
	if (at === 0) return [cell];
	return [
		{ ...cell, text: cell.text.slice(0, at).trim() },
		{ ...cell, text: cell.text.slice(at).trim() },
	];
}

/** Where the footer begins that follows a label and its value, or 0. */
function cutOf({ text }: Cell): number {
	if (text.length > longest || !/[:：]/.test(text)) return 0;
	const label = /^[^:：]{2,20}[:：]/.exec(text)?.[0];
	return label && isUpperLabel(toLabel(label)) ? footerInside(text) : 0;
}
