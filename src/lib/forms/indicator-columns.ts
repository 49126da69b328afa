import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { ColumnKind } from './label-words.ts';
import { columnKind, isSectionLabel, level1Of, level2Of } from './labels.ts';
import { filled } from './ledger.ts';
import { toLabel } from './plain-text.ts';

interface Heading {
	kind: ColumnKind;
	label: string;
	column: number;
}

/** The columns of an indicator table, by the headings of its first row. */
export class IndicatorColumns {
	/** From left to right. */
	readonly #headings: Heading[];
	/** Where the table that counts begins: its left neighbour is the whole period's. */
	readonly #start: number;

	/** `below` are the rows of the table: they tell what a column is where no heading says names. */
	constructor(headingRow: Row, below: readonly Row[] = []) {
		const printed = filled(headingRow).map((cell) => ({
			label: toLabel(cell.text),
			column: cell.column,
		}));
		const known = printed.flatMap(({ label, column }): Heading[] => {
			if (isSectionLabel(label)) return [];
			return [{ kind: columnKind(label) ?? 'other', label, column }];
		});
		const headings = withNames(known, printed, below);
		this.#start = blockStart(headings);
		this.#headings = ofTheYear(headings, this.#start);
	}

	/**
	 * Whether a target stands in more than one column, or something else beside it. In such a table a
	 * cell's column says what it is; in one of name and target alone their order does.
	 */
	get isWide(): boolean {
		return this.#headings.some(({ kind }) => ['nature', 'unit', 'weight', 'other'].includes(kind));
	}

	/**
	 * Whether a row of so many cells behind its level labels lacks one of an indicator's. A remark may
	 * be missing; where another column stands before the target, every cell counts.
	 */
	isGapped(count: number): boolean {
		const all = this.#headings.filter(({ column }) => column >= (this.columnOf('name') ?? 0));
		const own = this.#headings.filter(
			({ kind }) => kind !== 'level1' && kind !== 'level2' && kind !== 'other',
		);
		return count < (this.isOtherBefore('target') ? all : own).length;
	}

	/** Whether a column that no field takes stands between the names and the column of this kind. */
	isOtherBefore(kind: ColumnKind): boolean {
		const [start, end] = [this.columnOf('name') ?? 0, this.columnOf(kind) ?? 0];
		return this.#headings.some(
			(heading) => heading.kind === 'other' && heading.column > start && heading.column < end,
		);
	}

	columnOf(kind: ColumnKind): number | null {
		return this.#headings.find((heading) => heading.kind === kind)?.column ?? null;
	}

	/** Below which heading a cell stands, when its row is moved right by `shift` columns. */
	kindAt({ column }: Cell, shift = 0): ColumnKind | null {
		return this.#headings.findLast((heading) => heading.column <= column + shift)?.kind ?? null;
	}

	/** Whether a cell stands in the whole period's table, left of the year's. */
	isOfThePeriod(cell: Cell): boolean {
		return cell.column < this.#start && this.kindAt(cell) === 'other';
	}

	/**
	 * By how many columns a row stands too far to the left, as an export that drops merged cells leaves
	 * it: told by its first level label, else by its first cell where that stands before the names.
	 * Beside another table nothing tells it.
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
 * In a table without 三级指标 the names stand below the heading between the levels and the target,
 * whatever it says; where there is none, below the last level if no label of a level stands there.
 */
function withNames(
	known: Heading[],
	printed: readonly Omit<Heading, 'kind'>[],
	below: readonly Row[],
): Heading[] {
	const target = known.find(({ kind }) => kind === 'target')?.column ?? 0;
	const level = known.findLast(({ kind, column }) => isLevel(kind) && column < target);
	if (!level || known.some(({ kind }) => kind === 'name')) return known;
	const own = known.filter(({ kind }) => kind !== 'other').map(({ column }) => column);
	const between = printed.find(
		({ column }) => column > level.column && column < target && !own.includes(column),
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

/** Where the right one of two tables side by side begins, below one level 1 or with its own; else 0. */
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
 * Of two tables side by side (the whole period's and the year's) the right one is the year's; of two
 * targets or weights the one that says the year, else the one right behind the name. What the others
 * print is of a kind that no field takes; level labels that the right one lacks stand for both.
 */
function ofTheYear(headings: Heading[], start: number): Heading[] {
	const inBlock = headings.filter(({ column }) => column >= start);
	const name = inBlock.findLast(({ kind }) => kind === 'name')?.column ?? 0;
	const target =
		inBlock.findLast(({ kind, label }) => kind === 'target' && label.startsWith('年度')) ??
		inBlock.find(({ kind, label }) => kind === 'target' && !wholePeriod.test(label));
	const weight = inBlock.find(({ kind, column }) => kind === 'weight' && column > name);
	return headings.map((heading) => {
		const { kind, column } = heading;
		const isShared = isLevel(kind) && !inBlock.some((other) => other.kind === kind);
		const isSecond =
			(kind === 'target' && heading !== target) || (kind === 'weight' && heading !== weight);
		return (column < start && !isShared) || isSecond ? { ...heading, kind: 'other' } : heading;
	});
}
