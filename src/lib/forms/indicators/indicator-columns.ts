import type { Cell, Row } from '#lib/documents/sheet.ts';
import { HeadingsByColumn } from '#lib/forms/parts/headings-by-column.ts';
import type { ColumnKind } from '#lib/forms/words/label-words.ts';
import { columnKind, isSectionLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

interface Heading {
	kind: ColumnKind;
	label: string;
	column: number;
}

/** The columns of an indicator table, from the headings in its first row. */
export class IndicatorColumns {
	readonly #byColumn: HeadingsByColumn<Heading>;
	readonly #columns = new Map<ColumnKind, number>();
	/**
	 * Whether the table has more columns than name and target. In such a table the column decides what
	 * a cell is. Otherwise the order of the cells decides.
	 */
	readonly isWide: boolean;
	/** Whether there is a column of another kind between the names and the targets. */
	readonly isOtherBeforeTarget: boolean;
	/** The first column of the table for the year. A table to its left is for the whole period. */
	readonly #start: number;
	/** How many cells an indicator has after its level labels. */
	readonly #contentCount: number;

	/** `below` are the rows of the table. They help to find the names if no heading says where. */
	constructor(headingRow: Row, below: readonly Row[] = []) {
		const printed = filled(headingRow).map((cell) => ({
			label: toLabel(cell.text),
			column: cell.column,
		}));
		const known = printed.flatMap(({ label, column }): Heading[] => {
			if (isSectionLabel(label)) return [];
			return [{ kind: columnKind(label) ?? 'other', label, column }];
		});
		const named = withNames(known, printed, below);
		this.#start = blockStart(named);
		const headings = ofTheYear(named, this.#start);
		this.#byColumn = new HeadingsByColumn(headings);
		for (const { kind, column } of headings) {
			if (!this.#columns.has(kind)) this.#columns.set(kind, column);
		}
		const wide: ColumnKind[] = ['nature', 'unit', 'weight', 'other'];
		this.isWide = wide.some((kind) => this.#columns.has(kind));
		const [name, target] = [this.columnOf('name') ?? 0, this.columnOf('target') ?? 0];
		this.isOtherBeforeTarget = headings.some(
			({ kind, column }) => kind === 'other' && column > name && column < target,
		);
		this.#contentCount = headings.filter(({ kind, column }) =>
			this.isOtherBeforeTarget ? column >= name : !isLevel(kind) && kind !== 'other',
		).length;
	}

	/**
	 * Whether a row with `count` cells after its level labels lacks a cell of an indicator. A remark may
	 * be missing. But if there is another column before the target, every cell counts.
	 */
	isGapped(count: number): boolean {
		return count < this.#contentCount;
	}

	columnOf(kind: ColumnKind): number | null {
		return this.#columns.get(kind) ?? null;
	}

	/** The kind of the heading above a cell, after its row is moved right by `shift` columns. */
	kindAt({ column }: Cell, shift = 0): ColumnKind | null {
		return this.#byColumn.at(column + shift)?.kind ?? null;
	}

	/** Whether a cell is in the table for the whole period, to the left of the one for the year. */
	isOfThePeriod(cell: Cell): boolean {
		return cell.column < this.#start && this.kindAt(cell) === 'other';
	}

	/**
	 * By how many columns a row is too far to the left, because an export drops merged cells. The first
	 * level label decides, or else the first cell if it is before the names. 0 if there is another table
	 * to the left, because then the shift cannot be known.
	 */
	shiftOf(cells: readonly Cell[]): number {
		if (this.#start > 0) return 0;
		for (const cell of cells) {
			const label = toLabel(cell.text);
			const kind = level1Of(label) ? 'level1' : level2Of(label) ? 'level2' : null;
			if (kind === null) continue;
			const column = this.columnOf(kind);
			if (column === null) return 0;
			const at = this.kindAt(cell);
			return at === 'level1' || at === 'level2' ? 0 : column - cell.column;
		}
		const [first] = cells;
		const name = this.columnOf('name');
		if (!first || name === null || first.column >= name) return 0;
		return name - first.column;
	}
}

/**
 * Adds the heading of the names if 三级指标 is missing. The heading between the levels and the target
 * heads the names, whatever it says. If there is none, the last level heads the names, unless there
 * are level labels below it.
 */
function withNames(
	known: Heading[],
	printed: readonly Omit<Heading, 'kind'>[],
	below: readonly Row[],
): Heading[] {
	const target = known.find(({ kind }) => kind === 'target')?.column ?? 0;
	const level = known.findLast(({ kind, column }) => isLevel(kind) && column < target);
	if (!level || known.some(({ kind }) => kind === 'name')) return known;
	const own = new Set(known.filter(({ kind }) => kind !== 'other').map(({ column }) => column));
	const between = printed.find(
		({ column }) => column > level.column && column < target && !own.has(column),
	);
	const heading = between ?? (isLabelled(below, level.column) ? null : level);
	if (!heading) return known;
	const others = known.filter(({ column }) => column !== heading.column);
	return [...others, { ...heading, kind: 'name' as const }].toSorted((a, b) => a.column - b.column);
}

function isLabelled(rows: readonly Row[], column: number): boolean {
	return rows.flatMap(filled).some((cell) => {
		const label = toLabel(cell.text);
		const isLevelLabel = [label, `${label}指标`].some((text) => level1Of(text) ?? level2Of(text));
		return cell.column === column && isLevelLabel;
	});
}

const wholePeriod = /实施期|中期|总体|长期|项目期/;

/** The first column of the right one of two tables side by side, or 0 if there is only one table. */
function blockStart(headings: readonly Heading[]): number {
	const [name, before] = headings.filter(({ kind }) => kind === 'name').toReversed();
	if (!name || !before) return 0;
	return (
		headings.find(({ kind, column }) => isLevel(kind) && column > before.column)?.column ??
		name.column
	);
}

function isLevel(kind: ColumnKind): boolean {
	return kind === 'level1' || kind === 'level2';
}

/**
 * Keeps the columns for the year. Of two tables side by side (whole period and year) the right one is
 * for the year. Of two target columns it is the one that says the year, or else the first that does
 * not say the whole period. Of two weights it is the first after the name. All other columns become
 * `other`. Level columns that the right table lacks count for both tables.
 */
function ofTheYear(headings: Heading[], start: number): Heading[] {
	const inBlock = headings.filter(({ column }) => column >= start);
	const kinds = new Set(inBlock.map(({ kind }) => kind));
	const name = inBlock.findLast(({ kind }) => kind === 'name')?.column ?? 0;
	const target =
		inBlock.findLast(({ kind, label }) => kind === 'target' && label.startsWith('年度')) ??
		inBlock.find(({ kind, label }) => kind === 'target' && !wholePeriod.test(label));
	const weight = inBlock.find(({ kind, column }) => kind === 'weight' && column > name);
	return headings.map((heading) => {
		const { kind, column } = heading;
		const isShared = isLevel(kind) && !kinds.has(kind);
		const isSecond =
			(kind === 'target' && heading !== target) || (kind === 'weight' && heading !== weight);
		return (column < start && !isShared) || isSecond ? { ...heading, kind: 'other' } : heading;
	});
}
