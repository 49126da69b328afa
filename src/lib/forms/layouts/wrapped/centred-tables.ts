// Tables whose cells go on in the lines below and stand in the middle of their rows.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { isSectionLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { level1Under, type Level1 } from '#lib/model/taxonomy.ts';
import { levelSpans, type LevelSpan } from './level-spans.ts';
import {
	isLevelColumn,
	joinedPieces,
	printedTable,
	type PrintedColumn,
	type PrintedTable,
} from './printed-table.ts';
import { sureRows, type RowLines } from './row-cuts.ts';

export interface CentredTable {
	start: number;
	end: number;
	rows: Row[];
}

/** The tables among printed lines, with their lines put together to rows. What is not sure is withheld. */
export function centredTables(lines: readonly Row[]): CentredTable[] {
	const tables: CentredTable[] = [];
	for (let table = printedTable(lines, 0); table; table = printedTable(lines, table.end)) {
		const { start, end } = table;
		if (isBroken(table)) tables.push({ start, end, rows: rowsOf(table, lines) });
	}
	return tables;
}

/**
 * Whether a line of the table lacks a name or a target, so that it may be a part of a row, or the first row
 * lacks a label, so that the labels do not stand on top of their rows.
 */
function isBroken({ start, end, headings, columns }: PrintedTable): boolean {
	const lines = Array.from({ length: end - start - headings }, (_, i) => i + headings);
	if (isCentred(columns, lines)) return true;
	if (columns.some((column) => isLevelColumn(column) && !column.lines[headings])) return true;
	return lines.some((line) =>
		(['name', 'target'] as const).some((kind) => {
			const own = columns.filter((column) => !column.isSide && column.kind === kind);
			return own.length > 0 && !own.some((column) => column.lines[line]);
		}),
	);
}

/** Whether a label of level 1 stands below one of its own level 2, so that it is in the middle of its rows. */
function isCentred(columns: readonly PrintedColumn[], lines: readonly number[]): boolean {
	const upper = columns.find(({ kind }) => kind === 'level1');
	const lower = columns.find(({ kind }) => kind === 'level2');
	let above: Level1 | null = null;
	return lines.some((line) => {
		const own = upper?.lines[line];
		const beside = lower?.lines[line];
		if (own && !beside && level1Of(toLabel(own.text)) === above) return above !== null;
		const level2 = beside && level2Of(toLabel(beside.text));
		if (own) above = null;
		if (level2 && !own) above = level1Under(level2);
		return false;
	});
}

function rowsOf(table: PrintedTable, lines: readonly Row[]): Row[] {
	const { start, end, headings, columns } = table;
	const labels = columns.filter(({ isSide }) => isSide).map((column) => joinedPieces(column));
	const isKnown =
		columns.every(({ isSide, isHeaded }) => isSide || isHeaded) &&
		labels.every((label) => isSideLabel(toLabel(label?.text ?? '')));
	const rows = isKnown ? sureRows(table) : [];
	const height = rows.reduce((sum, row) => sum + row.end - row.first, headings);
	const levels = height === end - start ? levelsOf(table, rows) : null;
	const heads = columns
		.filter(({ isSide }) => !isSide)
		.map((column) => joinedPieces(column, 0, headings));
	const read = [
		rowOf([...(isKnown ? labels : []), ...heads]),
		...rows.map((row, i) => rowOf([...(levels?.get(i) ?? []), ...contentOf(table, row)])),
	];
	const isLeft = (cell: Cell, line: number): boolean => {
		const column = columns.find((each) => each.lines[line] === cell);
		if (column?.isSide) return !isKnown;
		if (line < headings) return false;
		if (column && isLevelColumn(column)) return levels === null;
		return !rows.some(({ first, end: last }) => first <= line && line < last);
	};
	const left = lines
		.slice(start, end)
		.map((row, line) =>
			filled(row)
				.filter((cell) => isLeft(cell, line))
				.map(withhold),
		)
		.filter((row) => row.length > 0);
	return [...read, ...left].toSorted((a, b) => firstLine(a) - firstLine(b));
}

/** The label beside a table may have a note, and it may be printed again on another page. */
function isSideLabel(label: string): boolean {
	return isSectionLabel(label) || label.includes('绩效指标');
}

/** The cells of a row that are no labels of levels. */
function contentOf({ columns }: PrintedTable, { first, end }: RowLines): (Cell | null)[] {
	return columns
		.filter((column) => !column.isSide && !isLevelColumn(column))
		.map((column) => joinedPieces(column, first, end));
}

/** The labels of levels that begin at each row. Null if they are not sure. */
function levelsOf(
	{ columns }: PrintedTable,
	rows: readonly RowLines[],
): Map<number, Cell[]> | null {
	const upper = columns.find(({ kind }) => kind === 'level1');
	const lowers = columns.filter(({ kind }) => kind === 'level2');
	const placed = new Map<number, Cell[]>();
	const place = (spans: readonly LevelSpan[], column: PrintedColumn | undefined): void => {
		for (const { label, first } of column ? spans : []) {
			const own = { ...label, column: column?.column ?? label.column };
			placed.set(first, [...(placed.get(first) ?? []), own]);
		}
	};
	for (const [i, lower] of (lowers.length > 0 ? lowers : [undefined]).entries()) {
		const levels = levelSpans(upper, lower, rows);
		if (!levels) return null;
		if (i === 0) place(lower ? levels.level1 : levels.level2, upper);
		place(levels.level2, lower);
	}
	return placed;
}

function firstLine(row: Row): number {
	return Math.min(...row.map(({ line }) => line));
}

/** Cells as a row, with blank cells between them. */
function rowOf(cells: readonly (Cell | null)[]): Row {
	const row: Row = [];
	const own = cells.filter((cell) => cell !== null);
	for (const cell of own) row[cell.column - 1] = cell;
	const line = Math.min(...own.map((cell) => cell.line));
	return Array.from(row, (cell, i) => cell ?? { text: '', line, column: i + 1, address: null });
}

function withhold(cell: Cell): Cell {
	const message = `表中的文字分成了几行，分不清这一格属于哪一行：“${cell.text}”`;
	return { ...cell, withheld: { code: 'unsure-reading', message } };
}
