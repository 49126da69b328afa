// Cells that print a text which must not be taken for a value: `#VALUE!`, a number in an unknown unit.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Problem, UnreadCell } from '#lib/model/form.ts';
import type { ReadCell } from '#lib/model/read-cell.ts';
import { positionOf, printedCell } from './ledger.ts';
import type { ParsedForm } from './parsed-block.ts';

/** The rows with withheld cells made blank, so that no field can take them, and these cells. */
export function withholdCells(rows: Row[]): { rows: Row[]; withheld: Cell[] } {
	const withheld = rows.flatMap((row) => row.filter((cell) => cell.withheld !== undefined));
	if (withheld.length === 0) return { rows, withheld };
	const blanked = rows.map((row) =>
		row.some((cell) => cell.withheld)
			? row.map((cell) => (cell.withheld ? { ...cell, text: '' } : cell))
			: row,
	);
	return { rows: blanked, withheld };
}

interface Outside {
	unread: UnreadCell[];
	problems: Problem[];
}

/**
 * Puts withheld cells and problems of lines into the form on whose lines they stand, else outside. Returns
 * the cells that stand outside.
 */
export function placeProblems(
	forms: readonly ParsedForm[],
	outside: Outside,
	{ withheld, problems }: { withheld: readonly Cell[]; problems: readonly Problem[] },
): ReadCell[] {
	const left: ReadCell[] = [];
	const formAt = (line: number | null): ParsedForm | undefined =>
		forms.findLast(
			({ source }) => line !== null && source.startLine <= line && line <= source.endLine,
		);
	for (const problem of problems) (formAt(problem.line) ?? outside).problems.push(problem);
	for (const cell of withheld) {
		const form = formAt(cell.line);
		const { unread, problems: found } = form ?? outside;
		const text = cell.text === '' ? null : cell.text;
		if (cell.withheld) found.push({ ...cell.withheld, ...positionOf(cell), text });
		if (text === null) continue;
		insert(unread, printedCell(cell));
		if (form) form.cells.push({ ...printedCell(cell), role: 'unread' });
		else left.push({ ...printedCell(cell), role: 'outside' });
	}
	return left;
}

/** Keeps the order of the source. */
function insert(unread: UnreadCell[], cell: UnreadCell): void {
	const next = unread.findIndex(
		({ line, column }) => line > cell.line || (line === cell.line && column > cell.column),
	);
	unread.splice(next < 0 ? unread.length : next, 0, cell);
}
