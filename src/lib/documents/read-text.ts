import type { Problem } from '#lib/model/form.ts';
import { alignedRows, type AlignedCell } from './aligned-columns.ts';
import { barRows, barStyle, joinDivided } from './bar-lines.ts';
import { limits } from './limits.ts';
import { readCell } from './read-cell.ts';
import { refuse } from './refuse.ts';
import type { ReadSheets, Row } from './sheet.ts';

/**
 * Text -> one sheet. Each line is a row, also a blank one, so rows[i] is line i + 1. Tabs divide a
 * line into cells. A line without tabs that begins or ends with `|` is divided by `|`, and one that is
 * only `|` is blank. The same goes for a line with ` | ` below such a line. Lines that hold a cell
 * or a bar each, or a part of a row, are put together to rows, and blanks divide lines whose pieces stand
 * below one another. In a JSON array of arrays of texts, each inner array is a row and its index + 1 the
 * line.
 */
export function readText(text: string): ReadSheets {
	const json = jsonRows(text);
	const lines: PrintedLines | null = json
		? { printed: json.map((cells) => cells.map(asCell)) }
		: lineRows(text);
	if (lines === null) return refuse('too-large', `文本过大：单元格超过 ${limits.textCells} 个`);
	const problems: Problem[] = [];
	const rows: Row[] = lines.printed.map((cells, i) =>
		cells.map(({ text: cell, line = i, start }, j) => {
			const read = readCell(cell, { line: line + 1, column: j + 1, address: null }, problems);
			return start === undefined ? read : { ...read, start };
		}),
	);
	const { isLineByLine } = lines;
	return {
		sheets: [{ name: null, rows, problems, ...(isLineByLine && { isLineByLine }) }],
		problems: [],
	};
}

/** A cell and the index of its line, if it is not that of its row. */
type PrintedCell = Partial<AlignedCell> & Pick<AlignedCell, 'text'>;

function asCell(text: string): PrintedCell {
	return { text };
}

interface PrintedLines {
	printed: PrintedCell[][];
	/** Whether blanks keep the columns apart, so that each row is a printed line. */
	isLineByLine?: boolean;
}

/** Returns null if there are more cells than `limits` allows. */
function lineRows(text: string): PrintedLines | null {
	let separators = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x7c) separators += 1;
	}
	if (separators > limits.textCells) return null;
	const lines = text.split(/\r\n|\n|\r/);
	const style = barStyle(lines);
	if (style) return { printed: barRows(lines, style) };
	const cellsOf = (line: number): PrintedCell[] =>
		splitLine(lines[line] ?? '', lines[line - 1]).map((cell) => ({ text: cell, line }));
	const joined = joinDivided(lines);
	if (joined) return { printed: joined.map((row) => row.flatMap(cellsOf)) };
	const rows = lines.map((line, i) => splitLine(line, lines[i - 1]).map(asCell));
	const aligned = rows.every((row) => row.length === 1) ? alignedRows(lines) : null;
	return aligned ? { printed: aligned, isLineByLine: true } : { printed: rows };
}

function splitLine(line: string, above = ''): string[] {
	if (line.includes('\t')) return line.split('\t');
	const trimmed = line.trim();
	// The last line of a table may lack its end.
	const isCutOff = trimmed.includes(' | ') && above.trimEnd().endsWith('|');
	if (!trimmed.startsWith('|') && !trimmed.endsWith('|') && !isCutOff) return [line];
	return trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|');
}

/** The rows of `[["…", "…"], …]`, or null if the text is not such an array. */
function jsonRows(text: string): string[][] | null {
	if (!/^\s*\[\s*\[/.test(text) || text.split('[', limits.textCells).length === limits.textCells)
		return null;
	const value = parseJson(text);
	if (!Array.isArray(value) || value.length === 0) return null;
	const rows: string[][] = [];
	let cells = 0;
	for (const row of value as unknown[]) {
		cells += Array.isArray(row) ? row.length : 0;
		if (!isRow(row) || cells > limits.textCells) return null;
		rows.push(row.map((cell) => String(cell ?? '')));
	}
	return rows;
}

function isRow(value: unknown): value is (string | number | null)[] {
	return (
		Array.isArray(value) &&
		value.every((cell) => cell === null || typeof cell === 'string' || typeof cell === 'number')
	);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
