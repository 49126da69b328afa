// Tables whose columns are kept apart by blanks, so that each column begins at one place of its lines.
import type { BarCell } from './bar-lines.ts';

/** No table has more lines, and no line of one is longer. */
const mostLines = 5_000;
const longest = 2_000;
/** At least so many lines hold several cells. */
const leastRows = 4;
/** How much of the lines hold several cells. Footers of forms with a cell a line are a smaller share. */
const leastRowShare = 1 / 8;
/** How much of the cells must begin where cells of other lines begin. */
const leastShare = 0.8;
/** Fonts do not agree on the width of some signs, so that a column begins a little earlier or later. */
const tolerance = 1;

interface Piece {
	text: string;
	/** The printed width of what stands before it. A Chinese character is two wide. */
	start: number;
}

/**
 * The rows of such a table, with blank cells where a line has nothing in a column. Null if the pieces of
 * the lines do not stand below one another. A line with one piece that begins at no column is a row of its
 * own.
 */
export function alignedRows(lines: readonly string[]): AlignedCell[][] | null {
	if (lines.length > mostLines || !lines.some((line) => gap.test(line))) return null;
	const pieces = lines.map((line) => (line.length > longest ? [] : piecesOf(line)));
	const several = pieces.filter((line) => line.length > 1);
	const printed = pieces.filter((line) => line.length > 0);
	if (several.length < Math.max(leastRows, printed.length * leastRowShare)) return null;
	const columns = columnsOf(several.flat());
	const columnOf = ({ start }: Piece): number =>
		columns.findIndex(({ from, to }) => start >= from && start <= to);
	const behind = several.flatMap((line) => line.slice(1));
	const shared = behind.filter((piece) => (columns[columnOf(piece)]?.count ?? 0) > 1);
	if (shared.length < leastShare * behind.length) return null;
	const isDoubled = several.some((line) => new Set(line.map(columnOf)).size < line.length);
	if (isDoubled) return null;
	return lines.map((line, i) => rowOf(pieces[i] ?? [], { line: i, printed: line, columnOf }));
}

const gap = /\S(?: {2,}|\u3000+ *)\S/;
const piece = /\S+(?: \S+)*/g;

function piecesOf(line: string): Piece[] {
	const spaced = line.replaceAll('\u3000', '  ');
	return [...spaced.matchAll(piece)].map(({ 0: text, index }) => ({
		text,
		start: widthOf(spaced.slice(0, index)),
	}));
}

/** The printed width of a text. A Chinese character is two wide. */
export function widthOf(text: string): number {
	let width = 0;
	for (const char of text) width += char.charCodeAt(0) > 0x2e7f ? 2 : 1;
	return width;
}

/** A cell and where it begins in its line. */
export interface AlignedCell extends BarCell {
	start?: number;
}

interface Column {
	from: number;
	to: number;
	/** How many pieces begin there. */
	count: number;
}

/** Where pieces begin, near places taken together, from left to right. */
function columnsOf(pieces: readonly Piece[]): Column[] {
	const columns: Column[] = [];
	for (const { start } of pieces.toSorted((a, b) => a.start - b.start)) {
		const last = columns.at(-1);
		if (last && start - last.to <= tolerance) {
			last.to = start;
			last.count += 1;
		} else columns.push({ from: start, to: start, count: 1 });
	}
	return columns;
}

function rowOf(
	pieces: readonly Piece[],
	{
		line,
		printed,
		columnOf,
	}: { line: number; printed: string; columnOf: (piece: Piece) => number },
): AlignedCell[] {
	const [only] = pieces;
	if (!only) return [{ text: printed, line }];
	if (pieces.length === 1 && columnOf(only) < 0) return [{ ...only, text: printed, line }];
	const row: AlignedCell[] = [];
	for (const each of pieces) row[columnOf(each)] = { ...each, line };
	return Array.from(row, (cell) => cell ?? { text: '', line });
}
