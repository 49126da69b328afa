// Assigns the rows of a table of many projects to the projects, and finds the cells that name them.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { HeadingsByColumn } from '#lib/forms/parts/headings-by-column.ts';
import type { IndicatorColumns } from '#lib/forms/indicators/indicator-columns.ts';
import { isLevelLabel, level1Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { packedHead } from './packed-head.ts';
import type { Head, Heading } from './project-head.ts';

/**
 * The rows of one project. Its first row holds the cells that name it. `head` is null if it is unclear
 * which cell says what.
 */
export interface ProjectRows {
	head: Head | null;
	rows: Row[];
	/** The cells of later rows that repeat the cells that name it. */
	repeated: Cell[];
}

export interface ListColumns {
	headings: Heading[];
	columns: IndicatorColumns;
	/** The first column of the indicators. */
	first: number;
	hasUnitRows: boolean;
}

/** The cells of a row: those that name a project, and those of an indicator. */
interface ListRow {
	row: Row;
	named: Cell[];
	own: Cell[];
	/** By how many columns the row is too far to the left, because merged cells were dropped. */
	shift: number;
	isLevelled: boolean;
}

/**
 * Each row with cells that name another project begins one. Rows without an indicator are sums, unless
 * the table has rows for units: then a lone name is the unit of the projects below it.
 */
export function splitProjects(
	rows: readonly Row[],
	list: ListColumns,
): { projects: ProjectRows[]; outside: Row[] } {
	const projects: ProjectRows[] = [];
	const outside: Row[] = [];
	let unit: Row | null = null;
	const begin = (head: Head | null, row: Row): void => {
		const [name] = filled(unit ?? []);
		if (head && name) head.set('unit', name);
		projects.push({ head, rows: [...(unit ? [unit] : []), row], repeated: [] });
		unit = null;
	};
	for (const { row, named, own, shift } of partRows(rows, list)) {
		const last = projects.at(-1);
		if (list.hasUnitRows && isUnitRow([...named, ...own], list)) {
			if (unit) outside.push(unit);
			unit = row;
		} else if (own.length === 0 || (last === undefined && named.length === 0)) {
			outside.push(row);
		} else if (named.length === 0) {
			last?.rows.push(row);
		} else {
			const head = (shift === 0 ? headByColumn : packedHead)(named, list.headings);
			if (last && head && saysTheSame(last.head, head)) {
				last.rows.push(row);
				last.repeated.push(...head.values());
			} else if (last && head && isContinued(head, own, list)) last.rows.push(row);
			else if (last?.head && head && isCutOff(last.head, head, { own, list })) {
				// Of neither half is it clear which words it lacks.
				last.head = null;
				last.rows.push(row);
			} else if (last && head && isDisplaced(head, own, list)) outside.push(row);
			else begin(head, row);
		}
	}
	if (unit) outside.push(unit);
	return { projects, outside };
}

/** Parts each row that is not blank. */
function partRows(rows: readonly Row[], list: ListColumns): ListRow[] {
	const { columns, first } = list;
	const parted = rows.flatMap((row): ListRow[] => {
		const cells = filled(row);
		if (cells.length === 0) return [];
		const level = levelAt(cells, list);
		const isLevelled = level >= 0;
		const shift = isLevelled ? columns.shiftOf(cells.slice(level)) : 0;
		const isNamed = ({ column }: Cell, i: number): boolean =>
			(!isLevelled || i < level) && (shift !== 0 || column < first);
		const [named, own] = [cells.filter(isNamed), cells.filter((cell, i) => !isNamed(cell, i))];
		return [{ row, named, own, shift, isLevelled }];
	});
	const isPackedTable = parted.some(({ shift }) => shift > 0);
	return isPackedTable ? parted.map(asPacked) : parted;
}

/** In a table that lost its columns, a row without level labels goes on with the group above. */
function asPacked(row: ListRow): ListRow {
	const cells = [...row.named, ...row.own];
	if (row.isLevelled) return row;
	return cells.length < 2 || isSum(cells)
		? { ...row, named: cells, own: [] }
		: { ...row, named: [], own: cells };
}

function isSum(cells: Cell[]): boolean {
	return cells.some(({ text }) => /^[合总小]\s*计|[合总小]计$/.test(text));
}

/** The index of the first cell that names a level, or -1. */
function levelAt(cells: Cell[], { columns }: ListColumns): number {
	const at = cells.findIndex((cell) => {
		const label = toLabel(cell.text);
		if (isLevelLabel(label)) return true;
		const kind = columns.kindAt(cell);
		return (kind === 'level1' || kind === 'level2') && isLevelLabel(asLevelLabel(label));
	});
	// 效益 right before 经济效益指标, in a row that lost its columns.
	const before = cells[at - 1];
	return before && level1Of(asLevelLabel(toLabel(before.text))) ? at - 1 : at;
}

/** Whether a row holds nothing but a name in the column of the projects. */
function isUnitRow(cells: Cell[], { headings }: ListColumns): boolean {
	const [only, ...others] = cells;
	const column = headings.find(({ field }) => field === 'projectName')?.column;
	return (
		only !== undefined &&
		others.length === 0 &&
		only.column === column &&
		!/[合总小]计/.test(only.text)
	);
}

/** Whether a row repeats what names the project above. Exports without merged cells do this. */
function saysTheSame(one: Head | null, other: Head): boolean {
	if (one === null || other.size === 0) return false;
	return [...other].every(([field, cell]) => one.get(field)?.text === cell.text);
}

/** Whether a row goes on with the project above: it names none, and its level 1 is printed above. */
function isContinued(head: Head, own: Cell[], { columns }: ListColumns): boolean {
	const level1 = columns.columnOf('level1');
	const begins = own.some(({ column }) => column === level1);
	return head.size === 0 || (!head.has('projectName') && level1 !== null && !begins);
}

/**
 * Whether a row goes on with the project above although it prints words where a name stands: the break of
 * a page cut its cells in two. Its level 1 is printed above, and a text above or its own name is no whole
 * one.
 */
function isCutOff(
	above: Head,
	head: Head,
	{ own, list: { columns } }: { own: Cell[]; list: ListColumns },
): boolean {
	const level1 = columns.columnOf('level1');
	const name = head.get('projectName');
	if (level1 === null || !name || own.some(({ column }) => column === level1)) return false;
	const goal = above.get('annualGoal') ?? above.get('overallGoal');
	const isOpen = goal !== undefined && !/[。；;！!”)）]$/.test(goal.text.trim());
	return name.text.length <= 3 || (isOpen && head.size === above.size);
}

/**
 * Whether a row has a lone cell where the projects stand, and no level label in a table that prints them
 * beside the projects: its indicator lost its columns.
 */
function isDisplaced(head: Head, own: Cell[], { headings, columns }: ListColumns): boolean {
	const isLone = head.size === 1 && head.has('projectName') && headings.length > 1;
	const hasLevels = columns.columnOf('level1') !== null || columns.columnOf('level2') !== null;
	const isLevel = ({ text }: Cell): boolean => isLevelLabel(toLabel(text));
	return isLone && hasLevels && !own.some(isLevel);
}

function headByColumn(cells: Cell[], headings: readonly Heading[]): Head {
	const byColumn = new HeadingsByColumn(headings);
	const head: Head = new Map();
	for (const cell of cells) {
		const heading = byColumn.at(cell.column);
		if (heading?.field && !head.has(heading.field)) head.set(heading.field, cell);
	}
	return head;
}
