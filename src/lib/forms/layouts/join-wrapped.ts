// Cells that go on in the line below, in a text whose columns are kept apart by blanks.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { centredTables } from './wrapped/centred-tables.ts';
import { widthOf } from '#lib/forms/layouts/pieces/pieces.ts';
import { widthOf as printedWidth } from '#lib/documents/aligned-columns.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isLabel, isLevelLabel, isUnknownLabel, isUpperLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/** No cell has more lines. */
const mostLines = 12;
/** A line of a cell that goes on leaves no room for more than one further character. */
const room = 1;

/**
 * Each row is a printed line. A cell as wide as its column goes on in the cell right below it, and the
 * lines of such a cell are one row. Where two rows would become one, the cell is not read.
 */
export function joinWrapped(rows: readonly Row[]): Row[] {
	const joined: Row[] = [];
	let done = 0;
	for (const { start, end, rows: table } of centredTables(rows)) {
		joined.push(...joinLines(rows.slice(done, start)), ...table);
		done = end;
	}
	return [...joined, ...joinLines(rows.slice(done))];
}

function joinLines(rows: readonly Row[]): Row[] {
	const widths = new Map<number, number>();
	for (const cell of rows.flatMap(filled)) {
		widths.set(cell.column, Math.max(widths.get(cell.column) ?? 0, widthOf(cell.text)));
	}
	const joined: JoinedRow[] = [];
	for (let at = 0; at < rows.length;) {
		const end = lastLine(rows, at, widths);
		const lines = rows.slice(at, end + 1);
		const isJoined = lines.length > 1 && !mayBeginBelow(lines.at(-1) ?? [], rows[end + 1], widths);
		const own =
			lines.length === 1 ? lines : isJoined ? oneRow(lines, widths) : unread(lines, widths);
		for (const [i, row] of own.entries()) {
			const [first, last] = own.length === 1 ? [lines[0], lines.at(-1)] : [lines[i], lines[i]];
			joined.push({ row, first: first ?? row, last: last ?? row });
		}
		at = end + 1;
	}
	return joined.map((each, i) => withoutCut(each, [joined[i - 1]?.last, joined[i + 1]?.first]));
}

/** A row with the first and the last of its printed lines. */
interface JoinedRow {
	row: Row;
	first: Row;
	last: Row;
}

type Widths = ReadonlyMap<number, number>;

/** The last of the lines that cells of a line go on in. */
function lastLine(rows: readonly Row[], start: number, widths: Widths): number {
	let end = start;
	while (end + 1 < rows.length && end - start < mostLines) {
		const [line, below] = [rows[end] ?? [], rows[end + 1] ?? []];
		if (isOwnRow(line, below, widths)) break;
		if (!filled(line).some((cell) => goesOn(cell, below, widths))) break;
		end += 1;
	}
	return end;
}

/** Whether both lines have a cell in a column where none goes on, so that they are two rows. */
function isOwnRow(line: Row, below: Row, widths: Widths): boolean {
	return filled(line).some((cell) => cellBelow(cell, below) && !goesOn(cell, below, widths));
}

function goesOn(cell: Cell, below: Row, widths: Widths): boolean {
	const next = cellBelow(cell, below);
	if (!next || next.line !== cell.line + 1 || !isContent(cell) || !isContent(next)) return false;
	if (filled(below).some((each) => each.column < next.column && isHead(each))) return false;
	return widthOf(cell.text) >= (widths.get(cell.column) ?? 0) - room;
}

function cellBelow({ column }: Cell, below: Row): Cell | undefined {
	return filled(below).find((cell) => cell.column === column);
}

function isContent({ text }: Cell): boolean {
	const label = toLabel(text);
	return !isLabel(label) && !isLevelLabel(label) && !isTarget(text) && widthOf(text) > 0;
}

/** Whether a cell names what stands behind it, so that a line below begins another row. */
function isHead({ text }: Cell): boolean {
	const label = toLabel(text);
	return isUpperLabel(label) || isUnknownLabel(label);
}

const mark = /^[(（]?(?:\d{1,2}[.、)）]|[一二三四五六七八九][、)）]|目标)/;
const longestValue = 40;

/**
 * Withholds cells that may be parts of one with a line of nothing but words above or below, which nobody
 * can tell from a row. The lines of a centred cell begin above its label.
 */
function withoutCut(
	{ row, first, last }: JoinedRow,
	[above = [], below = []]: [Row | undefined, Row | undefined],
): Row {
	const [ahead, behind] = [looseCells(above), looseCells(below)];
	if (ahead.length === 0 && behind.length === 0) return row;
	const isLoose = looseCells(first).length > 0;
	const isCut = (cell: Cell): boolean => {
		const end = last.find(({ column }) => column === cell.column);
		if (!end || !isContent(end) || !mayGoOn(end)) return false;
		return behind.some((next) => isSameColumn(end, next) && !mark.test(next.text));
	};
	const isRest = (cell: Cell): boolean => {
		const begin = first.find(({ column }) => column === cell.column);
		if (isLoose || !begin || !isContent(begin)) return false;
		return ahead.some((next) => isSameColumn(begin, next) && mayGoOn(next));
	};
	return row.map((cell) =>
		cell.text !== '' && (isCut(cell) || isRest(cell)) ? withhold(cell) : cell,
	);
}

/** The cells of a line of nothing but words. */
function looseCells(row: Row): Cell[] {
	const cells = filled(row);
	return cells.every((cell) => isContent(cell) && !isHead(cell)) ? cells : [];
}

function mayGoOn({ text }: Cell): boolean {
	return text.length < longestValue && !/[。；;！!：:]$/.test(text);
}

/** Whether one cell stands right above or below the other. */
function isSameColumn(one: Cell, other: Cell): boolean {
	if (one.column === other.column) return true;
	const [start, next] = [one.start, other.start];
	if (start === undefined || next === undefined) return false;
	return start < next + printedWidth(other.text) && next < start + printedWidth(one.text);
}

/** The lines as one row, or the same lines with what may go on withheld. */
function oneRow(lines: readonly Row[], widths: Widths): Row[] {
	const row: Row = [];
	for (const [i, line] of lines.entries()) {
		for (const cell of filled(line)) {
			const above = row[cell.column - 1];
			const before = lines[i - 1]?.find(({ column }) => column === cell.column);
			if (!above) row[cell.column - 1] = cell;
			else if (before && goesOn(before, line, widths)) {
				row[cell.column - 1] = { ...above, text: above.text + cell.text };
			} else return unread(lines, widths);
		}
	}
	const first = lines[0]?.[0];
	return [Array.from(row, (cell, i) => cell ?? { ...(first as Cell), text: '', column: i + 1 })];
}

/**
 * Whether the last line of a cell is as wide as its column and stands right above the value of another
 * label, so that it may be the first line of that.
 */
function mayBeginBelow(line: Row, below: Row = [], widths: Widths): boolean {
	return filled(line).some((cell) => {
		const next = cellBelow(cell, below);
		if (!next || next.line !== cell.line + 1 || !isContent(cell) || !isContent(next)) return false;
		return (
			widthOf(cell.text) >= (widths.get(cell.column) ?? 0) - room && looseCells(line).length > 0
		);
	});
}

/** The same lines, with what may go on withheld. */
function unread(lines: readonly Row[], widths: Widths): Row[] {
	return lines.map((each, at) => withheld(each, lines[at + 1], widths));
}

function withheld(line: Row, below: Row | undefined, widths: Widths): Row {
	return line.map((cell) => (below && goesOn(cell, below, widths) ? withhold(cell) : cell));
}

function withhold(cell: Cell): Cell {
	const message = `这一格的文字可能在下一行继续：“${cell.text}”`;
	return { ...cell, withheld: { code: 'unsure-reading', message } };
}
