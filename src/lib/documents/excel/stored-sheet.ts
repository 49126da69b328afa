/** One cell as a workbook stores it. Rows and columns count from 1. */
export interface StoredCell {
	row: number;
	column: number;
	/** `none` is a formula without a stored result. */
	type: 'number' | 'text' | 'boolean' | 'error' | 'none';
	value: number | string;
	/** The number format, or '' for General. */
	format: string;
	/** The formula as stored, without its `=`. Null if there is none or it is not known. */
	formula: string | null;
	/** Whether the font of the cell strikes its text out. */
	isStruck: boolean;
}

/** Both ends are included. */
export interface CellRange {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** A sheet as a workbook stores it. */
export interface StoredSheet {
	name: string;
	isHidden: boolean;
	/** In no certain order. */
	cells: StoredCell[];
	hiddenRows: ReadonlySet<number>;
	hiddenColumns: readonly { first: number; last: number }[];
	merges: readonly CellRange[];
	/** False if the sheet shows a zero as a blank cell. */
	showsZeros: boolean;
}

export interface StoredWorkbook {
	sheets: StoredSheet[];
	isOf1904: boolean;
}

const letters = 26;

/** The name of a cell in Excel: `B7`. */
export function cellAddress(row: number, column: number): string {
	let name = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / letters)) {
		name = String.fromCharCode(65 + ((rest - 1) % letters)) + name;
	}
	return `${name}${row}`;
}

/** `B7` or `$B$7` -> its row and column. Null if the name is none of a cell. */
export function parseAddress(name: string): { row: number; column: number } | null {
	const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name);
	if (!match) return null;
	let column = 0;
	for (const letter of (match[1] ?? '').toUpperCase()) {
		column = column * letters + letter.charCodeAt(0) - 64;
	}
	return { row: Number(match[2]), column };
}

/** `A1:F2` -> its corners. Null if it is no range. */
export function parseRange(name: string): CellRange | null {
	const [from, to] = name.split(':').map(parseAddress);
	if (!from || !to) return null;
	return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
