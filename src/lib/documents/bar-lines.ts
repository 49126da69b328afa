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
