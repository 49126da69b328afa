// Rows of cells -> rows that are all as wide as the table.
import type { Cell } from './draft.ts';

/**
 * Gives the columns that a row has left over to its wide cells, in turn; to its last one where none is
 * wide. Cells that reach down from rows above take their columns first.
 */
export function fitRows(rows: readonly Cell[][], width: number): Cell[][] {
	const open: { columns: number; rows: number }[] = [];
	for (const row of rows) {
		const above = open.reduce((sum, { columns, rows }) => sum + (rows > 0 ? columns : 0), 0);
		stretch(row, width - above);
		for (const cell of open) cell.rows -= 1;
		for (const { columns, rows } of row) if (rows > 1) open.push({ columns, rows: rows - 1 });
	}
	return rows.map((row) => [...row]);
}

function stretch(row: Cell[], width: number): void {
	const wide = row.filter(({ isWide }) => isWide);
	const takers = wide.length > 0 ? wide : row.slice(-1);
	let rest = width - row.reduce((sum, { columns }) => sum + columns, 0);
	for (let i = 0; rest > 0 && takers.length > 0; i += 1, rest -= 1) {
		const taker = takers[i % takers.length];
		if (taker) taker.columns += 1;
	}
}

/** The width that the widest row needs. */
export function widthOf(rows: readonly Cell[][]): number {
	const open: { columns: number; rows: number }[] = [];
	let width = 0;
	for (const row of rows) {
		const above = open.reduce((sum, { columns, rows }) => sum + (rows > 0 ? columns : 0), 0);
		width = Math.max(width, above + row.reduce((sum, { columns }) => sum + columns, 0));
		for (const cell of open) cell.rows -= 1;
		for (const { columns, rows } of row) if (rows > 1) open.push({ columns, rows: rows - 1 });
	}
	return width;
}
