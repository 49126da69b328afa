import type { SourcePosition, Problem } from '#lib/model/form.ts';
import type { CellBudget } from '#lib/documents/cell-budget.ts';
import { settleText, styled } from '#lib/documents/flow/text-style.ts';
import { readCell } from '#lib/documents/read-cell.ts';
import type { Cell, Row, Sheet } from '#lib/documents/sheet.ts';
import {
	displayedNumber,
	displayedString,
	type DisplayedText,
	type Doubt,
} from './displayed-text.ts';
import { textOfFormula, unquoteFormula } from './formula-text.ts';
import { HiddenCells } from './hidden-cells.ts';
import { cellAddress, type StoredCell, type StoredSheet } from './stored-sheet.ts';

interface Context {
	isOf1904: boolean;
	budget: CellBudget;
	problems: Problem[];
}

/**
 * A stored sheet -> what its printed page shows. The line is the row number. Consecutive empty rows
 * become one blank row. Hidden rows and columns are left out, with a problem on their line.
 */
export function toSheet(stored: StoredSheet, context: Context): Sheet {
	const problems: Problem[] = [];
	const hidden = new HiddenCells(stored);
	const rows: Row[] = [];
	let lastLine = 0;
	for (const [line, cells] of byRow(stored.cells)) {
		if (context.budget.breach !== null) break;
		const row = readRow(hidden.leaveOut(cells), { ...context, stored, problems });
		if (row.length === 0) continue;
		if (lastLine < line - 1) rows.push([]);
		rows.push(row);
		lastLine = line;
	}
	problems.push(...hidden.problems());
	return { name: stored.name, rows, problems };
}

function byRow(cells: readonly StoredCell[]): [line: number, cells: StoredCell[]][] {
	const rows = new Map<number, StoredCell[]>();
	for (const cell of cells) {
		const row = rows.get(cell.row);
		if (row) row.push(cell);
		else rows.set(cell.row, [cell]);
	}
	return [...rows]
		.toSorted(([a], [b]) => a - b)
		.map(([line, row]) => [line, row.toSorted((a, b) => a.column - b.column)]);
}

type RowContext = Context & { stored: StoredSheet; problems: Problem[] };

/** The cells up to the last one with content or with a doubt. */
function readRow(cells: readonly StoredCell[], context: RowContext): Row {
	const { budget, stored } = context;
	const row: Row = [];
	for (const cell of cells) {
		if (cell.column <= row.length) continue;
		const plain = displayed(cell, stored, context.isOf1904);
		const shown = cell.isStruck ? { ...plain, text: struck(plain.text) } : plain;
		budget.countCharacters(shown.text.length);
		if (shown.text.trim() === '' && !shown.doubt) continue;
		while (row.length < cell.column - 1 && budget.breach === null) {
			budget.count(1);
			row.push({ text: '', ...positionAt(cell.row, row.length + 1) });
		}
		budget.count(1);
		if (budget.breach !== null) break;
		row.push(toCell(shown, positionAt(cell.row, cell.column), context.problems));
	}
	return row;
}

function struck(text: string): string {
	return styled(text, { raised: 0, isStruck: true });
}

function positionAt(line: number, column: number): SourcePosition {
	return { line, column, address: cellAddress(line, column) };
}

function toCell(shown: DisplayedText, position: SourcePosition, problems: Problem[]): Cell {
	const { text, doubt, isWithheld } = shown;
	const { text: settled, hasStruck } = settleText(text);
	if (hasStruck) {
		const message = '单元格中有划掉的文字，未读取';
		problems.push({ code: 'struck-text', message, ...position, text: null });
	}
	const cell = readCell(settled, position, problems);
	if (doubt && isWithheld) return { ...cell, withheld: doubt };
	if (doubt) problems.push({ ...doubt, ...position, text: cell.text });
	return cell;
}

function displayed(cell: StoredCell, sheet: StoredSheet, isOf1904: boolean): DisplayedText {
	const { type, value, format, formula } = cell;
	if (type === 'none' || type === 'error') {
		const typed = formula === null ? null : textOfFormula(formula);
		if (typed !== null) return { text: typed };
		if (type === 'none') return { text: '', doubt: noResult(cell), isWithheld: true };
		return { text: String(value) };
	}
	if (type !== 'number') {
		return displayedString(unquoteFormula(String(value)), type === 'text' ? format : '');
	}
	if (value === 0 && !sheet.showsZeros) return { text: '' };
	return displayedNumber(Number(value), format, isOf1904);
}

function noResult({ row, column, formula }: StoredCell): Doubt {
	const printed = formula === null ? '' : `“=${formula.slice(0, 60)}”`;
	const message = `单元格 ${cellAddress(row, column)} 的公式${printed}没有存储结果，未读取`;
	return { code: 'no-result', message };
}
