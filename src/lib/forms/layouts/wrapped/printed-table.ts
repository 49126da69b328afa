// The lines of an indicator table whose columns blanks keep apart, as pieces below one another.
import { widthOf } from '#lib/documents/aligned-columns.ts';
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { isFooterRow } from '#lib/forms/find-footers.ts';
import { filled } from '#lib/forms/ledger.ts';
import { headsRowBelow } from '#lib/forms/indicators/heads-row-below.ts';
import { readHeading, type ColumnKind } from '#lib/forms/words/heading-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isTitleRow } from '#lib/forms/is-title-row.ts';

export interface PrintedColumn {
	/** Where its pieces begin and end. */
	from: number;
	to: number;
	/** The width of its widest piece. */
	widest: number;
	/** The number of the column of its first piece. */
	column: number;
	isHeaded: boolean;
	/** Whether it stands to the left of all known headings, as the label beside the table does. */
	isSide: boolean;
	/** The kind of its heading. Null if it has none or an unknown one. */
	kind: ColumnKind | null;
	/** Its piece on each line of the table. */
	lines: (Cell | undefined)[];
}

export interface PrintedTable {
	/** The first of its lines, and the one behind its last. */
	start: number;
	end: number;
	/** How many of the lines hold the headings. */
	headings: number;
	columns: PrintedColumn[];
}

/** No heading has more lines. */
const mostHeadings = 4;
/** No table has more lines. */
const mostLines = 400;

/** The first table behind a line, or null. */
export function printedTable(rows: readonly Row[], after: number): PrintedTable | null {
	const start = rows.findIndex((row, i) => i >= after && isHeadingLine(row));
	if (start < 0) return null;
	let columns: PrintedColumn[] = [];
	let end = start;
	for (; end < rows.length && end - start < mostLines; end += 1) {
		const row = rows[end] ?? [];
		const cells = filled(row);
		if (end > start && (isTitleRow(row) || isFooterRow(row) || isHeadingLine(row))) break;
		if (cells.length === 0 || cells.some((cell) => cell.start === undefined)) break;
		const more = withLine(columns, cells, end - start);
		if (more === null || (end > start && headsOther(cells[0], columns))) break;
		columns = more;
	}
	if (end - start < 2) return null;
	const headings = headingLines(columns);
	for (const column of columns) column.kind = kindOf(headingOf(column, headings));
	columns.sort((a, b) => a.from - b.from);
	const isLevelled = columns.some(isLevelColumn);
	const first = columns.findIndex((each) =>
		isLevelled ? isLevelColumn(each) : each.kind === 'name',
	);
	for (const [i, column] of columns.entries()) column.isSide = i < first;
	return { start, end, headings, columns };
}

function isHeadingLine(row: Row): boolean {
	const kinds = filled(row).map(({ text }) => kindOf(text));
	const [isLevelled, isNamed] = [
		kinds.includes('level2') || kinds.includes('level1'),
		kinds.includes('name'),
	];
	return isLevelled ? isNamed || kinds.includes('target') : isNamed && kinds.includes('target');
}

export function isLevelColumn({ kind }: PrintedColumn): boolean {
	return kind === 'level1' || kind === 'level2';
}

function kindOf(text: string): ColumnKind | null {
	return readHeading(toLabel(text))?.kind ?? null;
}

/** Whether a line begins with the heading of something else, beside the columns of the table. */
function headsOther(first: Cell | undefined, columns: readonly PrintedColumn[]): boolean {
	const at = columns.find(({ isHeaded, from, to }) => isHeaded && isIn(first, { from, to }));
	return first !== undefined && !at && headsRowBelow(first.text);
}

function isIn(cell: Cell | undefined, { from, to }: { from: number; to: number }): boolean {
	const start = cell?.start ?? 0;
	return from < start + widthOf(cell?.text ?? '') && start < to;
}

/** The columns with one more line. Null if a piece of it reaches over two headings. */
function withLine(
	columns: readonly PrintedColumn[],
	cells: readonly Cell[],
	line: number,
): PrintedColumn[] | null {
	let all = [...columns];
	for (const cell of cells) {
		const from = cell.start ?? 0;
		const to = from + widthOf(cell.text);
		const own = all.filter((column) => isIn(cell, column));
		if (own.filter(({ isHeaded }) => isHeaded).length > 1) return null;
		if (own.some(({ lines }) => lines[line])) return null;
		const lines: (Cell | undefined)[] = [];
		for (const column of own) {
			for (const [i, piece] of column.lines.entries()) {
				if (piece && lines[i]) return null;
				lines[i] ??= piece;
			}
		}
		lines[line] = cell;
		const named = own.find(({ isHeaded }) => isHeaded) ?? own[0];
		all = all.filter((column) => !own.includes(column));
		all.push({
			from: Math.min(from, ...own.map((column) => column.from)),
			to: Math.max(to, ...own.map((column) => column.to)),
			widest: Math.max(to - from, ...own.map(({ widest }) => widest)),
			column: named?.column ?? cell.column,
			isHeaded: line === 0 || named?.isHeaded === true,
			isSide: false,
			kind: null,
			lines,
		});
	}
	return all;
}

/** How many lines the headings have: as many as make the most of them known. */
function headingLines(columns: readonly PrintedColumn[]): number {
	const headed = columns.filter(({ isHeaded }) => isHeaded);
	const known = Array.from(
		{ length: mostHeadings },
		(_, i) => headed.filter((column) => kindOf(headingOf(column, i + 1)) !== null).length,
	);
	return known.indexOf(Math.max(...known)) + 1;
}

function headingOf(column: PrintedColumn, headings: number): string {
	return joinedPieces(column, 0, headings)?.text ?? '';
}

/** All pieces of a column on some lines, joined. Null if there are none. */
export function joinedPieces(
	{ column, lines }: PrintedColumn,
	first = 0,
	end?: number,
): Cell | null {
	const pieces = lines.slice(first, end).filter((cell) => cell !== undefined);
	const [head] = pieces;
	return head ? { ...head, text: pieces.map(({ text }) => text).join(''), column } : null;
}
