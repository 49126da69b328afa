// Tables whose cells stand on a line each, with bars behind them or on lines of their own.

/** At least so many lines are bars alone, else bars are text. */
const leastBars = 3;
const bars = /\s*\|+$/;

/**
 * What a bar on a line of its own begins: a `cell` if nearly every cell has one, else a `row`. Null if a
 * text is no such table.
 */
export type BarStyle = 'cell' | 'row' | null;

export function barStyle(lines: readonly string[]): BarStyle {
	const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
	const alone = printed.filter((line) => line === '|').length;
	const several = printed.filter((line) => /^\|{2,}$/.test(line)).length;
	const ended = printed.filter((line) => /^[^|]{1,2000}\|+$/.test(line));
	if (alone + several < leastBars || ended.length * 3 <= printed.length) return null;
	if (alone * 5 >= ended.length * 4) {
		return several > 0 || ended.some((line) => line.endsWith('||')) ? 'cell' : null;
	}
	return ended.length * 2 > printed.length ? 'row' : null;
}

export interface BarCell {
	text: string;
	/** The index of its first line. */
	line: number;
}

/** No table of a form has more columns. A longer row is a text that lost where its rows end. */
const mostCells = 24;

/** The rows of such a table, or a row for each cell if the text does not say where its rows end. */
export function barRows(lines: readonly string[], style: 'cell' | 'row'): BarCell[][] {
	const rows = closedRows(lines, style);
	const isEndless = rows.some(({ length }) => length > mostCells);
	return isEndless ? rows.flatMap((row) => row.map((cell) => [cell])) : rows;
}

/**
 * Puts cells together to rows. `文字 |` fills and closes a cell, and two bars or more end the row. A line
 * outside of all rows is a row of its own.
 */
function closedRows(lines: readonly string[], style: 'cell' | 'row'): BarCell[][] {
	const rows: BarCell[][] = [];
	let row: BarCell[] = [];
	let open: BarCell | null = null;
	const end = (): void => {
		if (row.length > 0) rows.push(row);
		[row, open] = [[], null];
	};
	lines.forEach((printed, line) => {
		const trimmed = printed.trim();
		const text = trimmed.replace(bars, '');
		const isClosed = trimmed !== text;
		if (text === '') {
			if (isClosed && (trimmed !== '|' || style === 'row')) end();
			else if (isClosed) row.push((open = { text, line }));
			return;
		}
		if (!isClosed && row.length === 0) {
			rows.push([{ text, line }]);
			return;
		}
		if (!open) row.push((open = { text: '', line }));
		if (open.text === '') open.line = line;
		open.text = open.text === '' ? text : `${open.text}\n${text}`;
		if (isClosed) open = null;
		if (trimmed.endsWith('||')) end();
	});
	end();
	return rows;
}

/** At least so many bars make a row of a table, and so many lines a table. */
const leastColumns = 3;
const leastRows = 4;
/** How many of the rows must have the same number of bars. */
const leastShare = 0.6;

/**
 * The lines of each row of a text, by their indices, where a break inside of a row of bars divided it. All
 * rows of such a table have the same number of bars, so lines that have it together are one row. Null
 * if no row is divided.
 */
export function joinDivided(lines: readonly string[]): number[][] | null {
	const counts = lines.map(barsOf);
	const all = rowCount(counts) ?? cellsInRow(counts);
	if (all === null) return null;
	const rows: number[][] = [];
	let isJoined = false;
	for (let i = 0; i < lines.length;) {
		const end = endOfRow(counts, i, all) ?? i + 1;
		isJoined ||= end > i + 1;
		rows.push(Array.from({ length: end - i }, (_, j) => i + j));
		i = end;
	}
	return isJoined ? rows : null;
}

/** How many bars a line has that ends with one and does not begin with one, or is nothing but bars, else 0. */
function barsOf(line: string): number {
	const trimmed = line.trim();
	const isBarred = trimmed.endsWith('|') && !line.includes('\t');
	const isRow = isBarred && (!trimmed.startsWith('|') || /^[|\s]+$/.test(trimmed));
	return isRow ? trimmed.split('|').length - 1 : 0;
}

/** The number of bars of most rows, or null. */
function rowCount(counts: readonly number[]): number | null {
	const tally = new Map<number, number>();
	for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
	const [most = 0, often = 0] = [...tally].toSorted((a, b) => b[1] - a[1])[0] ?? [];
	const rows = counts.filter((count) => count >= leastColumns).length;
	return most >= leastColumns && often >= leastRows && often >= rows * leastShare ? most : null;
}

/**
 * The number of bars of each row where every cell stands on a line of its own: the last line of a row has
 * the bars of its blank cells, so two bars or more end a row. Null unless each row has the same number.
 */
function cellsInRow(counts: readonly number[]): number | null {
	for (let all = leastColumns; all <= mostCells; all += 1) {
		if (isRowLength(counts, all)) return all;
	}
	return null;
}

function isRowLength(counts: readonly number[], all: number): boolean {
	let rows = 0;
	let ended = 0;
	for (let i = 0; i < counts.length;) {
		const end = counts[i] === 0 ? i + 1 : endOfRow(counts, i, all);
		// The last row of a text that is cut off has no end.
		if (end === null) return isCutOff(counts, i, all) && rows >= leastRows && ended * 2 > rows;
		if (counts.slice(i, end - 1).some((count) => count > 1)) return false;
		if (counts[i] !== 0) rows += 1;
		if ((counts[end - 1] ?? 0) > 1) ended += 1;
		i = end;
	}
	return rows >= leastRows && ended * 2 > rows;
}

function isCutOff(counts: readonly number[], start: number, all: number): boolean {
	const rest = counts.slice(start);
	const sum = rest.reduce((before, count) => before + count, 0);
	return sum < all && rest.every((count) => count <= 1);
}

/** Behind the last line of the row that begins at line `start`, or null if its bars are not so many. */
function endOfRow(counts: readonly number[], start: number, all: number): number | null {
	let sum = 0;
	for (let i = start; i < counts.length && sum < all; i += 1) {
		const count = counts[i] ?? 0;
		if (count === 0) break;
		sum += count;
		if (sum === all) return i + 1;
	}
	return null;
}
