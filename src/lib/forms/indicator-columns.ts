import type { Cell, Row } from '#lib/documents/sheet.ts';
import { HeadingsByColumn } from './headings-by-column.ts';
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
	readonly #byColumn: HeadingsByColumn<Heading>;
	readonly #columns = new Map<ColumnKind, number>();
	/**
	 * Whether a target stands in more than one column, or something else beside it. In such a table a
	 * cell's column says what it is; in one of name and target alone their order does.
	 */
	readonly isWide: boolean;
	/** How many cells an indicator has beside its level labels and remarks. */
	readonly contentCount: number;

	constructor(headingRow: Row) {
		const printed = filled(headingRow).map((cell) => ({
			label: toLabel(cell.text),
			column: cell.column,
		}));
		const known = printed.flatMap(({ label, column }): Heading[] => {
			if (isSectionLabel(label)) return [];
			return [{ kind: columnKind(label) ?? 'other', label, column }];
		});
		const headings = ofTheYear(known);
		this.#byColumn = new HeadingsByColumn(headings);
		for (const { kind, column } of headings) {
			if (!this.#columns.has(kind)) this.#columns.set(kind, column);
		}
		const wide: ColumnKind[] = ['nature', 'unit', 'weight', 'other'];
		this.isWide = wide.some((kind) => this.#columns.has(kind));
		const besides: ColumnKind[] = ['level1', 'level2', 'other'];
		this.contentCount = headings.filter(({ kind }) => !besides.includes(kind)).length;
	}

	columnOf(kind: ColumnKind): number | null {
		return this.#columns.get(kind) ?? null;
	}

	/** Below which heading a cell stands, when its row is moved right by `shift` columns. */
	kindAt({ column }: Cell, shift = 0): ColumnKind | null {
		return this.#byColumn.at(column + shift)?.kind ?? null;
	}

	/**
	 * By how many columns a row stands too far to the left, as an export that drops merged cells leaves
	 * it: told by its first level label, else by its first cell where that stands before the names.
	 */
	shiftOf(cells: readonly Cell[]): number {
		for (const cell of cells) {
			const label = toLabel(cell.text);
			const kind = level1Of(label) ? 'level1' : level2Of(label) ? 'level2' : null;
			const column = kind && this.columnOf(kind);
			if (column === null) continue;
			const at = this.kindAt(cell);
			return at === 'level1' || at === 'level2' ? 0 : column - cell.column;
		}
		const [first] = cells;
		const name = this.columnOf('name');
		if (!first || name === null || first.column >= name) return 0;
		return name - first.column;
	}
}

const wholePeriod = /实施期|中期|总体|长期|项目期/;

/**
 * Of two tables side by side (the whole period's and the year's) the right one is the year's; of two
 * targets or weights the one that says the year, else the one right behind the name. What the others
 * print is of a kind that no field takes.
 */
function ofTheYear(headings: Heading[]): Heading[] {
	const names = headings.filter(({ kind }) => kind === 'name');
	const name = names.at(-1)?.column ?? 0;
	const level2 = headings.findLast(({ kind, column }) => kind === 'level2' && column < name);
	const start = names.length > 1 ? (level2?.column ?? name) : 0;
	const inBlock = headings.filter(({ column }) => column >= start);
	const target =
		inBlock.findLast(({ kind, label }) => kind === 'target' && label.startsWith('年度')) ??
		inBlock.find(({ kind, label }) => kind === 'target' && !wholePeriod.test(label));
	const weight = inBlock.find(({ kind, column }) => kind === 'weight' && column > name);
	return headings.map((heading) => {
		const { kind, column } = heading;
		const isElsewhere = column < start && kind !== 'level1';
		const isSecond =
			(kind === 'target' && heading !== target) || (kind === 'weight' && heading !== weight);
		return isElsewhere || isSecond ? { ...heading, kind: 'other' } : heading;
	});
}
