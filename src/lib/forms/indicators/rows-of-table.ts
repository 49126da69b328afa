// Where an indicator table ends. Opinions, plans and notes below it are rows of the same sheet.
import type { Cell } from '#lib/documents/sheet.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { headsRowBelow } from './heads-row-below.ts';
import type { IndicatorColumns } from './indicator-columns.ts';
import type { IndicatorRow } from './indicator-row.ts';

/** Longer cells before the names are prose, not indicators. */
const longestName = 40;

/** Ends of the names of indicators. */
const nameEnd = /(?:[率度性量数额]|情况|程度|效果|水平|能力|机制|时间|成本|面积|长度|次数)$/;

/**
 * The rows that belong to the table. A row belongs to it if it has a level label, or if it begins below
 * the heading of the names and so continues the row above. A row that begins to the left of the names
 * without a level label belongs to it only if it is clearly a name with its target, or if it stands
 * between rows with labels. From the first row that heads something else on, only rows with level
 * labels do.
 */
export function rowsOfTable(
	rows: readonly IndicatorRow[],
	columns: IndicatorColumns,
): IndicatorRow[] {
	const last = rows.findLastIndex(isLabelled);
	let hasEnded = false;
	return rows.filter((row, i) => {
		if (isLabelled(row)) hasEnded = false;
		if (isLabelled(row)) return true;
		const [first] = row.beside;
		if (!first || hasEnded) return false;
		const isLeft = isLeftOfNames(first, columns);
		if (!isLeft && row.beside.length > 1 && row.cells.name) return true;
		hasEnded = headsRowBelow(first.text) || (first.text.length > longestName && i > last);
		return !hasEnded && (!isLeft || isClearPair(row, i < last));
	});
}

function isLabelled({ labelCells, unknownLevel1, unknownLevel2 }: IndicatorRow): boolean {
	return labelCells.length > 0 || unknownLevel1 !== null || unknownLevel2 !== null;
}

function isLeftOfNames(cell: Cell, columns: IndicatorColumns): boolean {
	const name = columns.columnOf('name');
	const kind = columns.kindAt(cell);
	if (name === null || cell.column >= name) return false;
	return kind === null || kind === 'level1' || kind === 'level2';
}

function isClearPair({ cells, doubtful, beside }: IndicatorRow, isBetween: boolean): boolean {
	const { name, target } = cells;
	if (beside.length === 1 && !(isBetween && isShort(beside[0]?.text ?? ''))) {
		return target !== undefined && isTarget(target.text);
	}
	if (doubtful) return true;
	if (!name) return target !== undefined && isTarget(target.text);
	if (!target) return isBetween;
	if (isTarget(name.text)) return false;
	return (
		isBetween || cells.nature !== undefined || isTarget(target.text) || nameEnd.test(name.text)
	);
}

/** Whether a lone cell may be half of a row, not a line of prose that a page printed in between. */
function isShort(text: string): boolean {
	return text.length <= 20 && !/[，。；,;[\]]/.test(text);
}
