import type { Cell, Row } from '#lib/documents/sheet.ts';
import { HeadingsByColumn } from '#lib/forms/parts/headings-by-column.ts';
import { isComparator, isSort } from '#lib/forms/targets/is-sign.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isNoUnitMark, isUnit } from '#lib/forms/targets/is-unit.ts';
import type { ColumnKind } from '#lib/forms/words/heading-grammar.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { assignRoles, isLevel } from './column-roles.ts';
import { readHeadings, type ColumnDoubt, type HeadingRows, type Role } from './headings.ts';

/** The columns of an indicator table, from its headings and from what stands below them. */
export class IndicatorColumns {
	readonly #byColumn: HeadingsByColumn<Role>;
	readonly #columns = new Map<ColumnKind, number>();
	/** What is not sure about the columns. */
	readonly doubts: readonly ColumnDoubt[];
	/** The headings that are understood, by their words or by what stands below them. */
	readonly headingCells: readonly Cell[];
	/**
	 * Whether the table has more columns than name and target. In such a table the column decides what
	 * a cell is. Otherwise the order of the cells decides.
	 */
	readonly isWide: boolean;
	/** Whether there is a column of another kind between the names and the targets. */
	readonly isOtherBeforeTarget: boolean;
	/** Whether labels of level 1 stand below 二级指标, and none of level 2. */
	readonly hasFirstLevels: boolean;
	/** The columns of all headings. */
	readonly #own: readonly number[];
	/** The columns of the table for the year. A table beside it is for the whole period. */
	readonly #start: number;
	readonly #end: number;
	/** How many cells an indicator has after its level labels. */
	readonly #contentCount: number;

	/** `below` are the rows of the table. What stands in them decides together with the headings. */
	constructor(rows: HeadingRows, below: readonly Row[] = [], fiscalYear: number | null = null) {
		const { roles, doubts, start, end } = assignRoles(readHeadings(rows), below, fiscalYear);
		this.doubts = doubts;
		this.headingCells = roles.filter(({ isKnown }) => isKnown).map(({ cell }) => cell);
		[this.#start, this.#end] = [start, end];
		this.#own = roles.map(({ column }) => column);
		this.#byColumn = new HeadingsByColumn(roles);
		for (const { kind, column } of roles) {
			if (!this.#columns.has(kind)) this.#columns.set(kind, column);
		}
		this.hasFirstLevels = this.#printsFirstLevels(below);
		const wide: ColumnKind[] = ['nature', 'unit', 'weight', 'other'];
		this.isWide = wide.some((kind) => this.#columns.has(kind));
		const [name, target] = [this.columnOf('name') ?? 0, this.columnOf('target') ?? 0];
		this.isOtherBeforeTarget = roles.some(
			({ kind, column }) => kind === 'other' && column > name && column < target,
		);
		this.#contentCount = roles.filter(({ kind, column }) =>
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

	/** Whether a row with `count` cells that are no known label has more than an indicator. */
	hasExtra(count: number): boolean {
		return count > Math.max(this.#contentCount, 2);
	}

	columnOf(kind: ColumnKind): number | null {
		return this.#columns.get(kind) ?? null;
	}

	/** The kind of the heading above a cell, after its row is moved right by `shift` columns. */
	kindAt({ column }: Cell, shift = 0): ColumnKind | null {
		return this.#byColumn.at(column + shift)?.kind ?? null;
	}

	/** Whether a cell stands in a column that is understood and has no field. */
	isAside({ column }: Cell, shift = 0): boolean {
		return this.#byColumn.at(column + shift)?.isAside ?? false;
	}

	/** Whether a cell is in the table for the whole period beside the one for the year. */
	isOfThePeriod(cell: Cell, shift = 0): boolean {
		const column = cell.column + shift;
		const isBeside = column < this.#start || column >= this.#end;
		return isBeside && this.kindAt(cell, shift) === 'other';
	}

	/**
	 * By how many columns a row is too far to the left, because an export drops merged cells. The first
	 * level label decides, or else the first cell if it is before the names. If the row fits its headings
	 * better without a shift, it has none. Right of another table only the labels in both tell.
	 */
	shiftOf(cells: readonly Cell[]): number {
		if (this.#start > 0) return this.#shiftBeside(cells);
		const label = cells.find((cell) => this.#levelOf(cell) !== null);
		const kind = label && this.#ownLevel(label, cells);
		const column = kind ? this.columnOf(kind) : this.columnOf('name');
		const at = label ?? cells[0];
		if (column === null || !at || (!label && at.column >= column)) return 0;
		if (cells.length === this.#own.length && cells.every((cell, i) => cell.column === this.#own[i]))
			return 0;
		const behind = cells[cells.indexOf(at) + 1]?.column ?? 0;
		// Its own column is blank: the label alone is displaced.
		if (label && at.column < column && behind > column) return 0;
		const shift = column - at.column;
		const mayStay = label ? isLevel(this.kindAt(at) ?? undefined) : true;
		const gain = this.#misfit(cells, shift) - this.#misfit(cells, 0);
		return mayStay && (label ? gain >= 0 : gain > 0) ? 0 : shift;
	}

	/** Beside another table the label of the second level in each says where the row belongs. */
	#shiftBeside(cells: readonly Cell[]): number {
		const own = this.columnOf('level2');
		const [first, second, ...others] = cells.filter(({ text }) => level2Of(toLabel(text)));
		if (own === null || !first || !second || others.length > 0) return 0;
		return Math.max(own - second.column, 0);
	}

	#printsFirstLevels(below: readonly Row[]): boolean {
		const labels = below
			.flat()
			.filter((cell) => this.kindAt(cell) === 'level2')
			.map(({ text }) => toLabel(text));
		const says = (level: (label: string) => unknown): boolean =>
			labels.some((label) => level(label) ?? level(asLevelLabel(label)));
		return says(isFirstLevelAlone) && !says(level2Of);
	}

	/** Which level a cell names. Below the heading of that level it may lack 指标. */
	#levelOf(cell: Cell): 'level1' | 'level2' | null {
		const label = toLabel(cell.text);
		const own = level1Of(label) ? 'level1' : level2Of(label) ? 'level2' : null;
		const kind = this.kindAt(cell);
		const isBefore = kind === null && cell.column < (this.columnOf('level1') ?? 0);
		if (own !== null || !(isBefore || kind === 'level1' || kind === 'level2')) return own;
		const bare = asLevelLabel(label);
		if (kind !== 'level2' && level1Of(bare)) return 'level1';
		// In a row that lost its merged cells the label of level 2 stands below the heading of level 1.
		return level2Of(bare) ? 'level2' : null;
	}

	/** 成本指标 is of both levels. Right before a name it is of the second. */
	#ownLevel(label: Cell, cells: readonly Cell[]): 'level1' | 'level2' | null {
		const next = cells[cells.indexOf(label) + 1];
		const isBoth = level1Of(toLabel(label.text)) && level2Of(toLabel(label.text));
		const isSecond = isBoth && next && this.#levelOf(next) === null;
		return isSecond && this.columnOf('level2') !== null ? 'level2' : this.#levelOf(label);
	}

	/** How badly the cells of a row fit the headings above them, after a shift. */
	#misfit(cells: readonly Cell[], shift: number): number {
		const content = cells.filter((cell) => this.#levelOf(cell) === null);
		const kinds = content.map((cell) => this.kindAt(cell, shift));
		const lacking = (['name', 'target'] as const).filter((kind) => !kinds.includes(kind));
		const bad = content.map(({ text }, i) => misfitOf(text, kinds[i] ?? null));
		return bad.reduce((sum, each) => sum + each, lacking.length);
	}
}

/** 成本指标 and 满意度指标 may also be of level 2. */
function isFirstLevelAlone(label: string): true | undefined {
	const level = level1Of(label);
	return level === '产出指标' || level === '效益指标' ? true : undefined;
}

function misfitOf(text: string, kind: ColumnKind | null): number {
	switch (kind) {
		case 'name':
			return isTarget(text) || isComparator(text) ? 2 : 0;
		case 'target':
			return isComparator(text) ? 2 : 0;
		case 'nature':
			return isComparator(text) || isSort(text) ? 0 : 2;
		case 'unit':
			return isUnit(text) || isNoUnitMark(text) ? 0 : 2;
		case 'weight':
			return /^\d/.test(text) ? 0 : 2;
		case 'level1':
		case 'level2':
		case null:
			return 1;
		case 'other':
			return 0;
	}
}
