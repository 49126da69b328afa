import type { Cell, Row } from '#lib/documents/sheet.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/**
 * Joins labels in a table of a PDF that a page break cut in two: `服务对象满` at the foot of a page,
 * `意度指标` at the head of the next, in one column. The joined label replaces its first half. Two whole
 * labels stay two cells, and so do halves that do not form a label.
 */
export function joinCutLabels(rows: readonly Row[]): Row[] {
	const [first] = filled(rows.find((row) => filled(row).length > 0) ?? []);
	if (!first || Number.isNaN(pageOf(first))) return [...rows];
	const last = new Map<number, Cell>();
	const joined = new Map<Cell, Cell>();
	for (const cell of rows.flatMap(filled)) {
		const above = last.get(cell.column);
		last.set(cell.column, cell);
		if (!above || !isOverBreak(above, cell) || !isCutLabel(above, cell)) continue;
		joined.set(above, { ...above, text: above.text + cell.text });
		joined.set(cell, { ...cell, text: '' });
	}
	if (joined.size === 0) return [...rows];
	return rows.map((row) => row.map((cell) => joined.get(cell) ?? cell));
}

/** The page of a cell in a PDF. NaN in other formats. */
function pageOf({ address }: Cell): number {
	return Number(/^p(\d+)@/.exec(address ?? '')?.[1]);
}

function isOverBreak(above: Cell, below: Cell): boolean {
	return pageOf(below) === pageOf(above) + 1;
}

function isCutLabel(above: Cell, below: Cell): boolean {
	const [head, tail] = [toLabel(above.text), toLabel(below.text)];
	return !(isLabel(head) && isLabel(tail)) && isLabel(head + tail);
}
