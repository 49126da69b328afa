/** At least so many lines are a bar alone, else bars are text. */
const leastBars = 4;
const bars = /\s*\|+$/;

/** Whether a text prints a table with a cell a line and bars on lines of their own. */
export function isBarLines(lines: readonly string[]): boolean {
	const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
	const alone = printed.filter((line) => line === '|').length;
	const ended = printed.filter((line) => line.endsWith('|')).length;
	return (
		alone >= leastBars && ended * 2 > printed.length && printed.some((line) => line.endsWith('||'))
	);
}

export interface BarCell {
	text: string;
	/** The index of its first line. */
	line: number;
}

/**
 * The rows of such a table. A line `|` opens a cell, `文字 |` fills and closes it, and two bars or more
 * end the row. A line outside of all rows is a row of its own.
 */
export function barRows(lines: readonly string[]): BarCell[][] {
	const rows: BarCell[][] = [];
	let row: BarCell[] | null = null;
	lines.forEach((printed, line) => {
		const trimmed = printed.trim();
		if (trimmed === '|') {
			row = [...(row ?? []), { text: '', line }];
			return;
		}
		const text = trimmed.replace(bars, '');
		const cell = row?.at(-1);
		if (!row || !cell) {
			rows.push([{ text, line }]);
		} else if (text !== '') {
			if (cell.text === '') cell.line = line;
			cell.text = cell.text === '' ? text : `${cell.text}\n${text}`;
		}
		if (trimmed.endsWith('||')) {
			if (row) rows.push(row);
			row = null;
		}
	});
	if (row) rows.push(row);
	return rows;
}
