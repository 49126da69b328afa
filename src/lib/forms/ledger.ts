import type { Cell, Row } from '#lib/documents/sheet.ts';
import type {
	FieldName,
	Form,
	SourcePosition,
	PrintedCell,
	Problem,
	ProblemCode,
	UnreadCell,
} from '#lib/model/form.ts';
import { indicatorParts, type CellRole, type ReadCell } from '#lib/model/read-cell.ts';
import { isTitle } from './words/titles.ts';
import { toLabel } from './words/plain-text.ts';

/**
 * Accounts for the cells of one form. Each non-blank cell is taken once, by a field or as a label.
 * What is left is unread. Taking a cell twice is a bug of the reader and throws.
 */
export class Ledger {
	readonly problems: Problem[] = [];
	/** The position of the value of each field that was read. */
	readonly places: Form['places'] = {};
	/** The position of the label of each field whose value is not printed. */
	readonly blanks: Form['blanks'] = {};
	readonly #printed = new Map<FieldName, string>();
	readonly #open = new Set<Cell>();
	/** All cells in the order of the rows, each with what it became. */
	readonly #roles = new Map<Cell, CellRole>();

	constructor(rows: readonly Row[]) {
		for (const row of rows) {
			for (const cell of row) {
				if (!isFilled(cell)) continue;
				this.#open.add(cell);
				this.#roles.set(cell, 'unread');
			}
		}
	}

	/** Takes a cell as the value of a field or of a part of an indicator, or else as a label. */
	take(cell: Cell, role: CellRole = 'label'): void {
		if (!this.#open.delete(cell)) {
			throw new Error(`cell taken twice: ${cell.text} (line ${cell.line}, column ${cell.column})`);
		}
		this.#roles.set(cell, role);
		const field = fieldOf(role);
		if (!field) return;
		this.note(field, cell);
		const before = this.#printed.get(field);
		this.#printed.set(field, before === undefined ? cell.text : `${before}\n${cell.text}`);
	}

	/** Says that an unread cell is understood: it stays listed, but is no doubt. */
	understand(cell: Cell): void {
		if (this.#open.has(cell)) this.#roles.set(cell, 'remark');
	}

	/** Records the position of the value of a field. Only the first call per field counts. */
	note(field: FieldName, cell: Cell): void {
		this.places[field] ??= positionOf(cell);
	}

	noteBlank(field: FieldName, label: Cell): void {
		this.blanks[field] ??= positionOf(label);
	}

	isOpen(cell: Cell): boolean {
		return this.#open.has(cell);
	}

	report(code: ProblemCode, message: string, at: Cell | null): void {
		const { line, column, address, text } = at ?? nowhere;
		this.problems.push({ code, message, line, column, address, text });
	}

	get unread(): UnreadCell[] {
		return Array.from(this.#open, printedCell);
	}

	/** All non-blank cells in the order of the rows. */
	get cells(): ReadCell[] {
		return Array.from(this.#roles, ([cell, role]) => ({ ...printedCell(cell), role }));
	}

	/** What the cells of texts and amounts print, if it differs from the value that was read. */
	printedBeside(values: Partial<Record<FieldName, unknown>>): Form['printed'] {
		return Object.fromEntries(
			Array.from(this.#printed).filter(
				([field, text]) => !timeFields.has(field) && values[field] !== text,
			),
		);
	}
}

const noFields: ReadonlySet<CellRole> = new Set<CellRole>([
	...indicatorParts,
	'label',
	'footer',
	'remark',
	'unread',
	'outside',
]);

/** The field whose value a cell is, or null. */
export function fieldOf(role: CellRole): FieldName | null {
	return noFields.has(role) ? null : (role as FieldName);
}

/** Dates have many correct spellings, so their printed text is not kept. */
const timeFields = new Set<FieldName>(['fiscalYear', 'startDate', 'endDate']);

export function printedCell({ line, column, address, text }: Cell): PrintedCell {
	return { line, column, address, text };
}

const nowhere = { line: null, column: null, address: null, text: null };

export function positionOf({ line, column, address }: Cell): SourcePosition {
	return { line, column, address };
}

/** The title of a form or else its first non-blank cell. Problems without a cell are shown there. */
export function firstCell(rows: readonly Row[]): Cell | null {
	let first: Cell | null = null;
	for (const row of rows) {
		for (const cell of filled(row)) {
			if (isTitle(toLabel(cell.text))) return cell;
			first ??= cell;
		}
	}
	return first;
}

/** The non-blank cells of a row. Returns the row itself, not a copy, if none is blank. */
export function filled(row: Row): Cell[] {
	return row.every(isFilled) ? row : row.filter(isFilled);
}

function isFilled({ text }: Cell): boolean {
	return text !== '';
}
