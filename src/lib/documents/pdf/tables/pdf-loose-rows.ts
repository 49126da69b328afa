import { isBlank, toLine, type PdfTextLine } from './pdf-text-lines.ts';

/** Gaps wider than this, in multiples of the text size, divide a line into cells. */
const gapSize = 1.5;

interface Column {
	x0: number;
	x1: number;
}

/** A piece of a line and the index of its column. */
export interface LooseCell {
	line: PdfTextLine;
	column: number;
}

/**
 * Lines outside of ruled tables -> one row each. Lines that wide gaps divide into several pieces form
 * a table. In it, pieces that overlap horizontally share a column.
 */
export function toLooseRows(lines: readonly PdfTextLine[]): LooseCell[][] {
	const parted = lines.map(toPieces);
	const rows: LooseCell[][] = [];
	for (let start = 0; start < parted.length;) {
		const end = tableEnd(parted, start);
		const block = parted.slice(start, end);
		const columns = toColumns(block.flat());
		for (const pieces of block) rows.push(assignColumns(pieces, columns));
		start = end;
	}
	return rows;
}

function toPieces(line: PdfTextLine): PdfTextLine[] {
	const starts = [0];
	let edge: number | null = null;
	for (const [i, glyph] of line.glyphs.entries()) {
		if (isBlank(glyph)) continue;
		if (edge !== null && glyph.x0 - edge > glyph.size * gapSize) starts.push(i);
		edge = glyph.x1;
	}
	return starts.flatMap((start, i) => toLine(line.glyphs.slice(start, starts[i + 1])));
}

/** A table continues across one or two undivided lines if divided lines follow. */
function tableEnd(parted: readonly PdfTextLine[][], start: number): number {
	if ((parted[start]?.length ?? 0) < 2) return start + 1;
	let end = start + 1;
	for (let i = end; i < parted.length && i < end + 3; i++) {
		if ((parted[i]?.length ?? 0) > 1) end = i + 1;
	}
	return end;
}

/** The narrow pieces define the columns. A piece that spans several columns defines none. */
function toColumns(pieces: readonly PdfTextLine[]): Column[] {
	const columns: Column[] = [];
	for (const piece of pieces.toSorted((a, b) => a.x1 - a.x0 - (b.x1 - b.x0))) {
		const met = columns.filter((column) => overlap(column, piece));
		if (met.length === 0) columns.push({ x0: piece.x0, x1: piece.x1 });
		const [column] = met;
		if (met.length === 1 && column) {
			column.x0 = Math.min(column.x0, piece.x0);
			column.x1 = Math.max(column.x1, piece.x1);
		}
	}
	return columns.toSorted((a, b) => a.x0 - b.x0);
}

function overlap(column: Column, piece: PdfTextLine): boolean {
	return piece.x0 < column.x1 && piece.x1 > column.x0;
}

function assignColumns(pieces: readonly PdfTextLine[], columns: readonly Column[]): LooseCell[] {
	let free = 0;
	return pieces.map((line) => {
		const met = columns.findIndex((column) => overlap(column, line));
		const column = Math.max(free, met);
		free = column + 1;
		return { line, column };
	});
}
