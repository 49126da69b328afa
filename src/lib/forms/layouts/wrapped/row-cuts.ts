// Where one row of a table ends and the next begins, if its cells are broken over lines.
import { widthOf } from '#lib/documents/aligned-columns.ts';
import type { Cell } from '#lib/documents/sheet.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isLevelLabel } from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import {
	isLevelColumn,
	joinedPieces,
	type PrintedColumn,
	type PrintedTable,
} from './printed-table.ts';

/** The first line of a row and the one behind its last. */
export interface RowLines {
	first: number;
	end: number;
}

/** No row has more lines. */
const highest = 12;

/**
 * The rows that are the same however the lines below the headings may be cut, from top to bottom. A row
 * has a name. The cells in it are in the middle of it, or all begin on its first line, and one of them
 * has all of its lines. If each row can have a target, each has one.
 */
export function sureRows(table: PrintedTable): RowLines[] {
	const length = table.end - table.start;
	const possible = allRows(table, length);
	const aimed = possible.filter((row) => !isAimless(row, table));
	const whole = onAWay(aimed, table.headings, length);
	return alone(whole.length > 0 ? whole : onAWay(possible, table.headings, length));
}

function allRows(table: PrintedTable, length: number): RowLines[] {
	const rows: RowLines[] = [];
	for (let first = table.headings; first < length; first += 1) {
		for (let end = first + 1; end <= Math.min(length, first + highest); end += 1) {
			if (isRow({ first, end }, table)) rows.push({ first, end });
		}
	}
	return rows;
}

/** The rows that stand on some way from the first line to the last. */
function onAWay(rows: readonly RowLines[], start: number, length: number): RowLines[] {
	const [down, up] = [new Set([start]), new Set([length])];
	for (const { first, end } of rows) if (down.has(first)) down.add(end);
	for (const { first, end } of rows.toReversed()) if (up.has(end)) up.add(first);
	return rows.filter(({ first, end }) => down.has(first) && up.has(end));
}

/** The rows whose lines no other row has. */
function alone(rows: readonly RowLines[]): RowLines[] {
	return rows.filter(
		(row) => !rows.some((other) => other !== row && other.first < row.end && row.first < other.end),
	);
}

function isAimless(row: RowLines, { columns }: PrintedTable): boolean {
	const has = (kind: 'name' | 'target'): boolean =>
		columns.some((column) => column.kind === kind && piecesIn(column, row).length > 0);
	return has('name') && !has('target');
}

/** The pieces of a column on the lines of a row. */
export function piecesIn({ lines }: PrintedColumn, { first, end }: RowLines): Cell[] {
	return lines.slice(first, end).filter((cell) => cell !== undefined);
}

function isRow(row: RowLines, { columns }: PrintedTable): boolean {
	const leaves = columns.filter((column) => !column.isSide && !isLevelColumn(column));
	const levels = columns.filter(isLevelColumn);
	const height = row.end - row.first;
	const stacks = leaves.filter((column) => piecesIn(column, row).length > 0);
	if (levels.some((column) => piecesIn(column, row).filter(isWholeLabel).length > 1)) return false;
	const isFull = [...leaves, ...levels].some((column) => piecesIn(column, row).length === height);
	if (!isFull) return false;
	// A row that is not filled in has a label.
	if (stacks.length === 0) return levels.some((column) => isLabelled(column, row));
	if (!stacks.some(({ kind }) => kind === 'name')) return false;
	return (
		(stacks.every((column) => isCentred(column, row)) ||
			stacks.every((column) => isAtTop(column, row))) &&
		stacks.every((column) => isOneCell(column, piecesIn(column, row)))
	);
}

function isLabelled(column: PrintedColumn, { first, end }: RowLines): boolean {
	const label = joinedPieces(column, first, end);
	return label !== null && isWholeLabel(label);
}

function isWholeLabel({ text }: Cell): boolean {
	return isLevelLabel(toLabel(text));
}

function isCentred({ lines }: PrintedColumn, { first, end }: RowLines): boolean {
	const own = lines.slice(first, end);
	const [above, last] = [own.findIndex(Boolean), own.findLastIndex(Boolean)];
	return Math.abs(above - (end - first - 1 - last)) <= 1;
}

function isAtTop({ lines }: PrintedColumn, { first }: RowLines): boolean {
	return lines[first] !== undefined;
}

/** Whether pieces below one another can be the lines of one cell. */
function isOneCell(column: PrintedColumn, pieces: readonly Cell[]): boolean {
	const [top, bottom] = [pieces[0]?.line ?? 0, pieces.at(-1)?.line ?? 0];
	if (bottom - top !== pieces.length - 1) return false;
	const isWrapped = pieces.every((piece, i) => {
		const next = pieces[i + 1];
		return !next || widthOf(piece.text) + widthOf([...next.text][0] ?? '') > column.widest;
	});
	if (!isWrapped) return false;
	const text = pieces.map((piece) => piece.text).join('');
	if (column.kind === 'name') return isWholeName(text);
	return column.kind !== 'target' || isWholeTarget(text, pieces);
}

function isWholeName(text: string): boolean {
	const half = toHalfWidth(text);
	const isOpen = count(half, /\(/g) !== count(half, /\)/g);
	return [...half].length > 1 && !isOpen && !/^[,.。、;:)%]/.test(half) && !isTarget(text);
}

function count(text: string, sign: RegExp): number {
	return text.match(sign)?.length ?? 0;
}

/** Targets of rows of their own make no target together. */
function isWholeTarget(text: string, pieces: readonly Cell[]): boolean {
	if (pieces.slice(1).some((piece) => /^[≥≤><=≧≦＞＜＝]/.test(piece.text))) return false;
	return pieces.length < 2 || isTarget(text) || !pieces.every((piece) => isTarget(piece.text));
}
