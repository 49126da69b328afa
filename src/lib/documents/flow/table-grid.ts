import type { CellBudget } from '#lib/documents/cell-budget.ts';

/** A cell whose line is not known yet. */
export interface Draft {
	text: string;
	column: number;
	address: string;
}

/**
 * The grid of one table. Cells are laid out as in a browser. The columns that a merged cell covers,
 * on its row and below, become blank cells.
 */
export class TableGrid {
	readonly kind = 'table';
	/** How many columns and rows the open cell covers. */
	span = { columns: 1, rows: 1 };
	/** Rows of tables and boxes inside the open row. They follow it. */
	readonly nested: Draft[][] = [];
	readonly address: string;
	readonly #budget: CellBudget;
	#row = 0;
	#column = 0;
	#cells: Draft[] | null = null;
	/** By column: how many more rows a cell from above covers it. */
	#covered: number[] = [];

	constructor(address: string, budget: CellBudget) {
		this.address = address;
		this.#budget = budget;
	}

	get isRowOpen(): boolean {
		return this.#cells !== null;
	}

	beginRow(): void {
		this.#row += 1;
		this.#column = 0;
		this.#cells = [];
	}

	/** The row, followed by the rows inside it. Empty if no row is open. */
	endRow(): Draft[][] {
		if (this.#cells === null) return [];
		this.#skipCovered();
		while (this.#column < this.#covered.length && this.#budget.breach === null) {
			this.#add();
			this.#skipCovered();
		}
		const rows = [this.#cells].concat(this.nested.splice(0));
		this.#cells = null;
		this.#budget.count(1);
		return rows;
	}

	/** Ends a group of rows (tbody). No merged cell reaches beyond it. */
	endGroup(): void {
		this.#covered = [];
	}

	/** Leaves columns blank at the beginning of the row. */
	skip(columns: number): void {
		for (let i = 0; i < columns && this.#budget.breach === null; i += 1) this.#add();
	}

	/** The address of the next free cell of the row, such as `T2R5C3`. */
	nextAddress(): string {
		this.#skipCovered();
		return this.#address();
	}

	/** Adds the open cell, with its `span`, at the next free column. */
	addCell(text: string): void {
		const { columns, rows } = this.span;
		for (let i = 0; i < columns && this.#budget.breach === null; i += 1) {
			const above = this.#covered[this.#column] ?? 0;
			if (above > 0 || rows > 1) this.#covered[this.#column] = Math.max(above - 1, rows - 1);
			this.#add(i === 0 ? text : '');
		}
	}

	#address(): string {
		return `${this.address}R${this.#row}C${this.#column + 1}`;
	}

	#skipCovered(): void {
		while ((this.#covered[this.#column] ?? 0) > 0 && this.#budget.breach === null) {
			this.#covered[this.#column] = (this.#covered[this.#column] ?? 0) - 1;
			this.#add();
		}
	}

	#add(text = ''): void {
		this.#budget.count(1);
		this.#cells?.push({ text, column: this.#column + 1, address: this.#address() });
		this.#column += 1;
	}
}
