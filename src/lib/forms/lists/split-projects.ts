// Assigns the rows of a table of many projects to the projects, and finds the cells that name them.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { HeadingsByColumn } from '#lib/forms/parts/headings-by-column.ts';
import type { IndicatorColumns } from '#lib/forms/indicators/indicator-columns.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { parseAmount } from '#lib/forms/parts/parse-amount.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

export type HeadField =
	| 'projectName'
	| 'nature'
	| 'category'
	| 'department'
	| 'unit'
	| 'overallGoal'
	| 'annualGoal'
	| 'annualTotal';

/** A heading to the left of the level labels. */
export interface Heading {
	field: HeadField;
	column: number;
}

/**
 * The rows of one project. Its first row holds the cells that name it. `head` is null if it is unclear
 * which cell says what.
 */
export interface ProjectRows {
	head: Map<HeadField, Cell> | null;
	rows: Row[];
	/** The cells of later rows that repeat the cells that name it. */
	repeated: Cell[];
}

/**
 * Each row with cells before its level labels begins a project. Rows without labels are sums, unless
 * the table has rows for units (`hasUnitRows`): then a lone name is the unit of the projects below it.
 */
export function splitProjects(
	rows: readonly Row[],
	headings: Heading[],
	{ columns, hasUnitRows }: { columns: IndicatorColumns; hasUnitRows: boolean },
): { projects: ProjectRows[]; outside: Row[] } {
	const byColumn = new HeadingsByColumn(headings);
	const anchor = headings.findIndex(({ field }) => field === 'annualTotal');
	const projects: ProjectRows[] = [];
	const outside: Row[] = [];
	let unit: Row | null = null;
	for (const row of rows) {
		const cells = filled(row);
		const level = cells.findIndex(isLevel);
		if (hasUnitRows && isUnitRow(cells, headings)) {
			if (unit) outside.push(unit);
			unit = row;
		} else if (level > 0) {
			const isShifted = columns.shiftOf(cells.slice(level)) !== 0;
			const named = cells.slice(0, level);
			const head = isShifted ? shiftedHead(named, headings, anchor) : headByColumn(named, byColumn);
			const last = projects.at(-1);
			if (last && head && saysTheSame(last.head, head)) {
				last.rows.push(row);
				last.repeated.push(...head.values());
			} else {
				const [name] = filled(unit ?? []);
				if (head && name) head.set('unit', name);
				projects.push({ head, rows: [...(unit ? [unit] : []), row], repeated: [] });
				unit = null;
			}
		} else if (level === 0 || cells.some((cell) => isIndicatorCell(cell, columns))) {
			(projects.at(-1)?.rows ?? outside).push(row);
		} else if (cells.length > 0) {
			outside.push(row);
		}
	}
	if (unit) outside.push(unit);
	return { projects, outside };
}

/** Whether a row holds nothing but a name in the column of the projects. */
function isUnitRow(cells: Cell[], headings: Heading[]): boolean {
	const [only, ...others] = cells;
	const column = headings.find(({ field }) => field === 'projectName')?.column;
	return (
		only !== undefined &&
		others.length === 0 &&
		only.column === column &&
		!/[合总小]计/.test(only.text)
	);
}

/** Whether a row repeats the project of the row above. Exports without merged cells do this. */
function saysTheSame(one: Map<HeadField, Cell> | null, other: Map<HeadField, Cell>): boolean {
	if (one?.size !== other.size) return false;
	return [...other].every(([field, cell]) => one.get(field)?.text === cell.text);
}

function isLevel(cell: Cell): boolean {
	const label = toLabel(cell.text);
	return level1Of(label) !== undefined || level2Of(label) !== undefined;
}

function isIndicatorCell(cell: Cell, columns: IndicatorColumns): boolean {
	return cell.column >= (columns.columnOf('level1') ?? Infinity);
}

function headByColumn(
	cells: Cell[],
	headings: HeadingsByColumn<Heading>,
): Map<HeadField, Cell> | null {
	const head = new Map<HeadField, Cell>();
	for (const cell of cells) {
		const heading = headings.at(cell.column);
		if (heading && !head.has(heading.field)) head.set(heading.field, cell);
	}
	return head.has('projectName') ? head : null;
}

/**
 * Reads the cells of an export that drops merged and blank cells, so that columns are lost. The only
 * amount, whose heading has index `anchor`, decides what the cells before and after it are. Null if
 * there is not exactly one amount, or if there are more cells than headings.
 */
function shiftedHead(
	cells: Cell[],
	headings: Heading[],
	anchor: number,
): Map<HeadField, Cell> | null {
	const isAmount = cells.map(({ text }) => parseAmount(text, '元') !== null);
	const amount = isAmount.indexOf(true);
	const isSure = anchor >= 0 && amount >= 0 && amount === isAmount.lastIndexOf(true);
	const behind = cells.length - amount - 1;
	if (!isSure || amount > anchor || behind > headings.length - anchor - 1) return null;
	const isGap = behind > 0 && behind < headings.length - anchor - 1;
	if (isGap) return null;
	const fields = cells.map((cell, i) => [headings[anchor + i - amount]?.field, cell] as const);
	const head = new Map(
		fields.filter((entry): entry is [HeadField, Cell] => entry[0] !== undefined),
	);
	return head.has('projectName') ? head : null;
}
