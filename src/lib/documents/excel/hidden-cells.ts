import type { Problem } from '#lib/model/form.ts';
import { cellAddress, type StoredCell, type StoredSheet } from './stored-sheet.ts';

/** Finds the cells of a sheet that its printed page does not show, and tells which rows lack them. */
export class HiddenCells {
	readonly #sheet: StoredSheet;
	readonly #lines: number[] = [];
	readonly #byColumn = new Map<number, number>();

	constructor(sheet: StoredSheet) {
		this.#sheet = sheet;
	}

	/** The visible cells of a row. The text of a merged cell is visible if any part of it is. */
	leaveOut(cells: readonly StoredCell[]): StoredCell[] {
		const { hiddenRows, hiddenColumns } = this.#sheet;
		if (hiddenRows.size === 0 && hiddenColumns.length === 0) return [...cells];
		return cells.filter((cell) => {
			const inRow = hiddenRows.has(cell.row);
			if (!inRow && !this.#hidesColumn(cell.column)) return true;
			if (this.#isMergedIntoSight(cell)) return true;
			if (cell.value === '' && cell.type !== 'none') return false;
			if (!inRow) this.#byColumn.set(cell.column, (this.#byColumn.get(cell.column) ?? 0) + 1);
			else if (this.#lines.at(-1) !== cell.row) this.#lines.push(cell.row);
			return false;
		});
	}

	/** One problem for each run of hidden rows, and one for each hidden column. */
	problems(): Problem[] {
		const runs: [first: number, last: number][] = [];
		for (const line of this.#lines) {
			const run = runs.at(-1);
			if (run && line === run[1] + 1) run[1] = line;
			else runs.push([line, line]);
		}
		const rows = runs.map(([first, last]) => {
			const which = first === last ? `第 ${first} 行` : `第 ${first} 至 ${last} 行`;
			return hiddenProblem(`${which}是隐藏的，未读取`, first);
		});
		const columns = [...this.#byColumn].map(([column, count]) => {
			const name = cellAddress(1, column).slice(0, -1);
			return hiddenProblem(`${name} 列是隐藏的，其中 ${count} 个单元格未读取`, null);
		});
		return [...rows, ...columns];
	}

	#hidesColumn(column: number): boolean {
		return this.#sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last);
	}

	#isMergedIntoSight({ row, column }: StoredCell): boolean {
		const merge = this.#sheet.merges.find(({ top, left }) => top === row && left === column);
		if (merge === undefined) return false;
		return this.#seesRow(merge.top, merge.bottom) && this.#seesColumn(merge.left, merge.right);
	}

	#seesRow(top: number, bottom: number): boolean {
		for (let row = top; row <= bottom; row += 1) {
			if (!this.#sheet.hiddenRows.has(row)) return true;
		}
		return false;
	}

	#seesColumn(left: number, right: number): boolean {
		let column = left;
		while (column <= right) {
			const at = column;
			const range = this.#sheet.hiddenColumns.find(({ first, last }) => first <= at && at <= last);
			if (range === undefined) return true;
			column = range.last + 1;
		}
		return false;
	}
}

function hiddenProblem(message: string, line: number | null): Problem {
	return { code: 'hidden', message, line, column: null, address: null, text: null };
}
