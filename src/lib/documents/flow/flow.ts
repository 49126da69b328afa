// Turns paragraphs and tables into rows of cells, in printed order. HTML and Word share it.
import { CellBudget } from '#lib/documents/cell-budget.ts';
import { limits } from '#lib/documents/limits.ts';
import { TableGrid, type Draft } from './table-grid.ts';

/** Where text goes: a cell, or a body (page, text box) in which each paragraph is a row. */
interface Flow {
	kind: 'body' | 'cell';
	/** Precedes the addresses of the paragraphs and tables inside. */
	prefix: string;
	text: string;
	/** The index in `text` at which the last piece with a line break begins. */
	lineStart: number;
	paragraphs: number;
	tables: number;
	/** The finished rows of a body. In a cell: the rows of the tables and boxes inside it. */
	rows: Draft[][];
	/** Rows of text boxes inside the current paragraph. They follow it. */
	after: Draft[][];
}

/**
 * Collects the rows of a document. Calls must nest as elements do. A row or cell outside a table
 * counts as plain text. Once a limit is exceeded (`breach` says which), nothing more is added.
 */
export class FlowBuilder {
	readonly #letter: string;
	readonly #stack: (Flow | TableGrid)[];
	readonly #body: Flow;
	readonly #budget: CellBudget;

	/** `letter` precedes the number of a paragraph: `P`, or `H1P` in a page header. */
	constructor(budget = new CellBudget(), letter = 'P') {
		this.#budget = budget;
		this.#letter = letter;
		this.#body = newFlow('body', '');
		this.#stack = [this.#body];
	}

	get breach(): string | null {
		return this.#budget.breach;
	}

	/** Whether text now goes into a cell of a table. */
	get inCell(): boolean {
		return this.#top().kind === 'cell';
	}

	/** Adds text to the open cell or paragraph. \n breaks the line, \t divides a paragraph into cells. */
	text(piece: string): void {
		if (this.breach !== null) return;
		for (const char of piece) if (char === '\n' || char === '\t') this.#budget.count(1);
		const top = this.#top();
		if (top.kind === 'table') {
			if (piece.trim() !== '') this.#strayText(top, piece);
			return;
		}
		if (top.kind === 'body' && piece.includes('\n')) top.lineStart = top.text.length;
		top.text += piece;
		this.#budget.checkLength(top.text.length - top.lineStart - piece.length);
	}

	/** Ends a line inside a cell, elsewhere a row. `keepBlank` keeps a blank paragraph as a row. */
	endParagraph(keepBlank = false): void {
		const flow = this.#top();
		if (flow.kind === 'table' || this.breach !== null) return;
		if (flow.kind === 'cell') {
			if (flow.text !== '' && !flow.text.endsWith('\n')) flow.text += '\n';
			return;
		}
		const isBlank = flow.text.trim() === '';
		if (!isBlank || keepBlank) flow.paragraphs += 1;
		const address = `${flow.prefix}${this.#letter}${flow.paragraphs}`;
		for (const line of isBlank ? [] : flow.text.split('\n')) {
			flow.rows.push(line.split('\t').map((text, i) => ({ text, column: i + 1, address })));
			this.#budget.count(1);
		}
		if (isBlank && keepBlank) this.#blankRow(flow.rows);
		flow.text = '';
		flow.lineStart = 0;
		append(flow.rows, flow.after.splice(0));
	}

	openTable(): void {
		this.endParagraph();
		const flow = this.#flow();
		flow.tables += 1;
		if (flow.kind === 'body') this.#separate(flow.rows);
		if (this.#stack.filter(({ kind }) => kind === 'table').length >= limits.tableDepth) {
			this.#budget.breach ??= `表格嵌套超过 ${limits.tableDepth} 层`;
		}
		this.#stack.push(new TableGrid(`${flow.prefix}T${flow.tables}`, this.#budget));
	}

	closeTable(): void {
		if (this.#top().kind !== 'table') return;
		this.closeRow();
		this.#stack.pop();
		const top = this.#top();
		if (top.kind === 'body') this.#separate(top.rows);
	}

	/** Ends a group of rows (tbody). No merged cell reaches beyond it. */
	endRowGroup(): void {
		const table = this.#top();
		if (table.kind === 'table') table.endGroup();
	}

	openRow(): void {
		const table = this.#top();
		if (table.kind !== 'table') return;
		this.closeRow();
		table.beginRow();
	}

	closeRow(): void {
		const table = this.#top();
		if (table.kind === 'table') append(this.#rowsAround(table), table.endRow());
	}

	/** Leaves columns blank at the beginning of the row. */
	skipColumns(columns: number): void {
		const table = this.#top();
		if (table.kind === 'table') table.skip(columns);
	}

	openCell(columns = 1, rows = 1): void {
		const table = this.#top();
		if (table.kind !== 'table') return;
		if (!table.isRowOpen) this.openRow();
		this.#stack.push(newFlow('cell', `${table.nextAddress()}/`));
		table.span = { columns, rows };
	}

	/** Sets how many columns the open cell spans. In Word this is known only inside the cell. */
	widenCell(columns: number): void {
		const table = this.#stack.at(-2);
		if (this.inCell && table?.kind === 'table') table.span.columns = columns;
	}

	closeCell(): void {
		const cell = this.#top();
		const table = this.#stack.at(-2);
		if (cell.kind !== 'cell' || table?.kind !== 'table') return;
		this.#stack.pop();
		append(table.nested, cell.rows);
		table.addCell(cell.text.replace(/\n+/g, '\n'));
	}

	/** Opens a text box. Its paragraphs become rows after the paragraph or table row that holds it. */
	openBox(): void {
		const flow = this.#flow();
		const paragraph = flow.kind === 'body' ? `${this.#letter}${flow.paragraphs + 1}/` : '';
		this.#stack.push(newFlow('body', `${flow.prefix}${paragraph}`));
	}

	closeBox(): void {
		this.endParagraph();
		const box = this.#top();
		if (box.kind !== 'body' || box === this.#body) return;
		this.#stack.pop();
		const flow = this.#flow();
		append(flow.kind === 'cell' ? flow.rows : flow.after, box.rows);
	}

	/** Closes what is still open and returns the rows, without blank rows at the end. */
	takeRows(): Draft[][] {
		while (this.#stack.length > 1) {
			const { kind } = this.#top();
			if (kind === 'table') this.closeTable();
			else if (kind === 'cell') this.closeCell();
			else this.closeBox();
		}
		this.endParagraph();
		const { rows } = this.#body;
		while (rows.at(-1)?.length === 0) rows.pop();
		return rows;
	}

	#top(): Flow | TableGrid {
		return this.#stack.at(-1) ?? this.#body;
	}

	#flow(): Flow {
		for (const level of this.#stack.toReversed()) if (level.kind !== 'table') return level;
		return this.#body;
	}

	/** Text inside a table but outside its cells (a caption) becomes a row of its own. */
	#strayText(table: TableGrid, text: string): void {
		this.#budget.count(1);
		const rows = table.isRowOpen ? table.nested : this.#rowsAround(table);
		rows.push([{ text, column: 1, address: table.address }]);
	}

	#rowsAround(table: TableGrid): Draft[][] {
		const around = this.#stack[this.#stack.lastIndexOf(table) - 1] ?? this.#body;
		return around.kind === 'table' ? around.nested : around.rows;
	}

	/** Adds a blank row before or after a table, so that the rows show where it ends. */
	#separate(rows: Draft[][]): void {
		if (rows.at(-1)?.some(({ text }) => text.trim() !== '')) this.#blankRow(rows);
	}

	#blankRow(rows: Draft[][]): void {
		this.#budget.count(1);
		rows.push([]);
	}
}

function newFlow(kind: Flow['kind'], prefix: string): Flow {
	return { kind, prefix, text: '', lineStart: 0, paragraphs: 0, tables: 0, rows: [], after: [] };
}

function append<T>(to: T[], from: readonly T[]): void {
	for (const each of from) to.push(each);
}
