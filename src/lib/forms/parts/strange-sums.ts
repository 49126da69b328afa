// Sums whose label is not understood: the parts below them belong to a sum that nobody knows.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { fundingLabel, isLabel, isMoneySection, isUnknownLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isAmountText } from './parse-amount.ts';

const longest = 24;
const sums: ReadonlySet<string | undefined> = new Set(['total', 'annualTotal', 'sum']);

/** The cells that stand below or behind a sum of unknown words, up to the next sum that is known. */
export function underStrangeSum(rows: readonly Row[]): ReadonlySet<Cell> {
	const under = new Set<Cell>();
	let isStrange = false;
	for (const row of rows) {
		const cells = filled(row);
		cells.forEach((cell, i) => {
			if (isStrangeSum(cells, i)) isStrange = true;
			else if (sums.has(fundingLabel(toLabel(cell.text)))) isStrange = false;
			if (isStrange) under.add(cell);
		});
	}
	return under;
}

/** Whether a cell is an unknown label with an amount, at the beginning of a row or of the amounts. */
function isStrangeSum(cells: readonly Cell[], i: number): boolean {
	const [before, cell, next] = [cells[i - 1], cells[i], cells[i + 1]];
	const isFirst = !before || isMoneySection(toLabel(before.text)) || isAmountText(before.text);
	if (!cell || !isFirst || cell.text.length > 2 * longest) return false;
	const [label = '', inside] = toLabel(cell.text).split(':');
	const value = inside || next?.text;
	const isUnknown = !isLabel(label) && !isUnknownLabel(label) && !isAmountText(label);
	const isWords = label.length <= longest && /\p{Script=Han}{2}/u.test(label);
	return isUnknown && isWords && value !== undefined && isAmountText(value);
}
