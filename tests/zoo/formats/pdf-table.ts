// A table -> where its cells and their lines of text stand on pages.
import type { TableCell } from '../../forms/round-trip-table.ts';

export const fontSize = 9;
const lineHeight = 12;
const padding = 4;

export interface Box {
	page: number;
	left: number;
	top: number;
	right: number;
	bottom: number;
	lines: string[];
}

interface Placed {
	cell: TableCell;
	row: number;
	column: number;
}

/** Cells with the row and column that each begins at. */
function placeCells(table: readonly TableCell[][]): { cells: Placed[]; width: number } {
	const taken = new Set<string>();
	const cells: Placed[] = [];
	let width = 0;
	table.forEach((row, y) => {
		let column = 0;
		for (const cell of row) {
			while (taken.has(`${y},${column}`)) column += 1;
			for (let i = 0; i < cell.rows; i += 1) {
				for (let j = 0; j < cell.columns; j += 1) taken.add(`${y + i},${column + j}`);
			}
			cells.push({ cell, row: y, column });
			width = Math.max(width, column + cell.columns);
		}
	});
	return { cells, width };
}

/** Chinese characters are twice as wide as others, in halves of a character. */
export function halvesOf(text: string): number {
	return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

/** Breaks lines that are wider than so many points. */
export function wrap(text: string, points: number): string[] {
	const most = Math.max(2, Math.floor((points / fontSize) * 2));
	return text.split('\n').flatMap((line) => {
		const lines: string[] = [];
		let current = '';
		for (const char of line) {
			if (halvesOf(current + char) > most) {
				lines.push(current);
				current = '';
			}
			current += char;
		}
		return [...lines, current];
	});
}

/** The left edges of columns, as wide as what they hold asks for. */
function columnEdges(
	cells: readonly Placed[],
	width: number,
	left: number,
	right: number,
): number[] {
	const wanted = Array.from({ length: width }, () => 6);
	for (const { cell, column } of cells) {
		if (cell.columns > 1) continue;
		const longest = Math.max(...cell.text.split('\n').map(halvesOf));
		wanted[column] = Math.max(wanted[column] ?? 0, Math.min(longest, 24));
	}
	const sum = wanted.reduce((total, each) => total + each, 0);
	let at = left;
	return [left, ...wanted.map((each) => (at += ((right - left) * each) / sum))];
}

/**
 * The boxes of a table from `top` of a page on, and where it ends. A cell that a page break parts has
 * a box on each page, its text on the first.
 */
export function layOutTable(
	table: readonly TableCell[][],
	{
		page,
		top,
		left,
		right,
		bottom,
		firstTop,
	}: {
		page: number;
		top: number;
		left: number;
		right: number;
		bottom: number;
		firstTop: number;
	},
): { boxes: Box[]; page: number; bottom: number } {
	const { cells, width } = placeCells(table);
	const edges = columnEdges(cells, width, left, right);
	const span = ({ cell, column }: Placed): [number, number] => [
		edges[column] ?? left,
		edges[column + cell.columns] ?? right,
	];
	const linesOf = new Map(
		cells.map((each) => {
			const [x0, x1] = span(each);
			return [each, each.cell.text === '' ? [] : wrap(each.cell.text, x1 - x0 - 2 * padding)];
		}),
	);
	const heights = rowHeights(table.length, cells, linesOf);
	const rows: { page: number; top: number; bottom: number }[] = [];
	let [at, y] = [page, top];
	for (const height of heights) {
		if (y + height > bottom && y > firstTop) [at, y] = [at + 1, firstTop];
		rows.push({ page: at, top: y, bottom: y + height });
		y += height;
	}
	const boxes = cells.flatMap((each) => {
		const [x0, x1] = span(each);
		const own = rows.slice(each.row, each.row + each.cell.rows);
		return [...new Set(own.map((row) => row.page))].map((number, i): Box => {
			const parts = own.filter((row) => row.page === number);
			return {
				...{ page: number, left: x0, right: x1 },
				...{ top: parts[0]?.top ?? 0, bottom: parts.at(-1)?.bottom ?? 0 },
				lines: i === 0 ? (linesOf.get(each) ?? []) : [],
			};
		});
	});
	return { boxes, page: at, bottom: y };
}

/** High enough for every cell; the last row of a merged one takes what the others lack. */
function rowHeights(
	count: number,
	cells: readonly Placed[],
	linesOf: ReadonlyMap<Placed, string[]>,
): number[] {
	const heights = Array.from({ length: count }, () => lineHeight + 2 * padding);
	for (const each of [...cells].sort((a, b) => a.cell.rows - b.cell.rows)) {
		const needed = (linesOf.get(each)?.length ?? 0) * lineHeight + 2 * padding;
		const last = each.row + each.cell.rows - 1;
		const has = heights.slice(each.row, last + 1).reduce((sum, height) => sum + height, 0);
		if (needed > has) heights[last] = (heights[last] ?? 0) + needed - has;
	}
	return heights;
}

/** The baselines of a box's lines, from its upper edge. */
export function baseline(box: Box, line: number): number {
	return box.top + padding + fontSize + line * lineHeight;
}
