import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { ColumnKind } from './label-words.ts';
import { columnKind, level1Of, level2Of } from './labels.ts';
import { filled } from './ledger.ts';
import { toLabel } from './plain-text.ts';

interface Heading {
	kind: ColumnKind;
	column: number;
}

/** The columns of an indicator table, by the headings of its first row. */
export class IndicatorColumns {
	/** From left to right. */
	readonly #headings: Heading[];

	constructor(headingRow: Row) {
		this.#headings = filled(headingRow).flatMap((cell) => {
			const kind = columnKind(toLabel(cell.text));
			return kind ? [{ kind, column: cell.column }] : [];
		});
	}

	/**
	 * Whether a target stands in more than one column, or something else beside it. In such a table a
	 * cell's column says what it is; in one of name and target alone their order does.
	 */
	get isWide(): boolean {
		return this.#headings.some(({ kind }) => ['nature', 'unit', 'weight', 'other'].includes(kind));
	}

	/** How many cells an indicator has beside its level labels and remarks. */
	get contentCount(): number {
		const besides: ColumnKind[] = ['level1', 'level2', 'other'];
		return this.#headings.filter(({ kind }) => !besides.includes(kind)).length;
	}

	columnOf(kind: ColumnKind): number | null {
		return this.#headings.find((heading) => heading.kind === kind)?.column ?? null;
	}

	/** Below which heading a cell stands, when its row is moved right by `shift` columns. */
	kindAt({ column }: Cell, shift = 0): ColumnKind | null {
		return this.#headings.findLast((heading) => heading.column <= column + shift)?.kind ?? null;
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
