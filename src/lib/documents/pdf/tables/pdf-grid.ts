import type { PdfGlyph, PdfRule } from '#lib/documents/pdf/page/pdf-content.ts';
import { pdfLimits } from '#lib/documents/pdf-limits.ts';
import { intervalOf, nearestPosition, tolerance, toPositions } from './pdf-positions.ts';
import type { Box } from './pdf-tables.ts';

/** A cell of a table, possibly merged. `row` and `column` are 0-based indices. */
export interface GridCell {
	row: number;
	column: number;
	rows: number;
	columns: number;
	x0: number;
	x1: number;
	glyphs: PdfGlyph[];
}

export interface Grid {
	xs: number[];
	ys: number[];
	cells: GridCell[];
}

/**
 * Ruling lines and the glyphs between them -> cells. Two fields of the grid without a line between
 * them are one cell. Returns null if the grid would exceed the limit.
 */
export function buildGrid(
	rules: readonly PdfRule[],
	box: Box,
	glyphs: readonly PdfGlyph[],
): Grid | null {
	const at = (across: boolean): number[] =>
		rules.filter((rule) => rule.across === across).map((rule) => rule.at);
	const xs = toPositions([...at(false), box.x0, box.x1]);
	const ys = toPositions([...at(true), box.y0, box.y1]);
	const columns = xs.length - 1;
	const count = columns * (ys.length - 1);
	if (count > pdfLimits.gridCells) return null;
	const hasRule = ruleFinder(rules, xs, ys);
	const parents = Array.from({ length: count }, (_, i) => i);
	const root = (i: number): number => {
		let top = i;
		while (parents[top] !== top) top = parents[top] ?? top;
		return (parents[i] = top);
	};
	for (let i = 0; i < count; i++) {
		const [row, column] = [Math.floor(i / columns), i % columns];
		const right = column + 1 < columns && !hasRule(false, column + 1, row);
		const below = i + columns < count && !hasRule(true, row + 1, column);
		for (const next of [...(right ? [i + 1] : []), ...(below ? [i + columns] : [])]) {
			const [a, b] = [root(i), root(next)];
			parents[Math.max(a, b)] = Math.min(a, b);
		}
	}
	const cells = toCells(count, root, xs, columns);
	assignGlyphs(glyphs, xs, ys, (row, column) => cells.get(root(row * columns + column)));
	return { xs, ys, cells: [...cells.values()] };
}

function toCells(
	count: number,
	root: (i: number) => number,
	xs: readonly number[],
	columns: number,
): Map<number, GridCell> {
	const cells = new Map<number, GridCell>();
	for (let i = 0; i < count; i++) {
		const [row, column] = [Math.floor(i / columns), i % columns];
		const [x0, x1] = [xs[column] ?? 0, xs[column + 1] ?? 0];
		const cell = cells.get(root(i));
		if (!cell) {
			cells.set(i, { row, column, rows: 1, columns: 1, x0, x1, glyphs: [] });
			continue;
		}
		cell.rows = Math.max(cell.rows, row - cell.row + 1);
		cell.columns = Math.max(cell.columns, column - cell.column + 1);
		cell.x0 = Math.min(cell.x0, x0);
		cell.x1 = Math.max(cell.x1, x1);
	}
	return cells;
}

/** Whether a line covers more than half of the edge `index` along field `along` of the grid. */
function ruleFinder(
	rules: readonly PdfRule[],
	xs: readonly number[],
	ys: readonly number[],
): (across: boolean, index: number, along: number) => boolean {
	const covered = new Set<string>();
	for (const { across, at, from, to } of rules) {
		const [edges, fields] = across ? [ys, xs] : [xs, ys];
		const index = nearestPosition(edges, at);
		for (const [along, start] of fields.slice(0, -1).entries()) {
			const end = fields[along + 1] ?? start;
			const length = Math.min(to, end) - Math.max(from, start);
			if (length * 2 > end - start) covered.add(`${across}${index},${along}`);
		}
	}
	return (across, index, along) => covered.has(`${across}${index},${along}`);
}

/**
 * Puts each glyph into the cell that holds its middle. Text that crosses the edge of a cell without a
 * gap stays with its first glyph: Excel prints text that is too long for its cell this way.
 */
function assignGlyphs(
	glyphs: readonly PdfGlyph[],
	xs: readonly number[],
	ys: readonly number[],
	find: (row: number, column: number) => GridCell | undefined,
): void {
	let before: PdfGlyph | null = null;
	let current: GridCell | undefined;
	for (const glyph of glyphs) {
		const goesOn =
			before !== null && Math.abs(glyph.y - before.y) < 0.5 && Math.abs(glyph.x0 - before.x1) < 0.5;
		if (!goesOn || !current) current = find(intervalOf(ys, glyph.cellY), intervalOf(xs, glyph.x));
		current?.glyphs.push(glyph);
		before = glyph;
	}
}

/** The cells that cover a row, from left to right. */
export function cellsInRow(grid: Grid, row: number): GridCell[] {
	return grid.cells
		.filter((cell) => cell.row <= row && row < cell.row + cell.rows)
		.toSorted((a, b) => a.column - b.column);
}

/** Whether two cells have the same left and right edges, so that one is below the other. */
export function sameEdges(a: GridCell, b: GridCell): boolean {
	return Math.abs(a.x0 - b.x0) <= tolerance && Math.abs(a.x1 - b.x1) <= tolerance;
}
