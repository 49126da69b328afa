import type { Cell, Row } from '#lib/documents/sheet.ts';
import type {
	FieldName,
	Form,
	Place,
	PrintedCell,
	Problem,
	ProblemCode,
	UnreadCell,
} from '#lib/model/form.ts';
import { isTitle } from './words/titles.ts';
import { toLabel } from './words/plain-text.ts';

/**
 * The account of one form's cells: each non-blank cell is taken once, by a field or as a label;
 * what nobody took is unread. Taking a cell twice is a fault of the reader and throws.
 */
export class Ledger {
	readonly problems: Problem[] = [];
	/** Where the value of each field that was read stands. */
	readonly places: Form['places'] = {};
	/** Where the label of a field stands beside which nothing is printed. */
	readonly blanks: Form['blanks'] = {};
	readonly #printed = new Map<FieldName, string>();
	readonly #open = new Set<Cell>();

	constructor(rows: readonly Row[]) {
		for (const row of rows) for (const cell of row) if (isFilled(cell)) this.#open.add(cell);
	}

	/** Takes a cell, as the value of a field where one is named. */
	take(cell: Cell, field?: FieldName): void {
		if (!this.#open.delete(cell)) {
			throw new Error(`cell taken twice: ${cell.text} (line ${cell.line}, column ${cell.column})`);
		}
		if (!field) return;
		this.note(field, cell);
		const before = this.#printed.get(field);
		this.#printed.set(field, before === undefined ? cell.text : `${before}\n${cell.text}`);
	}

	/** Says where the value of a field stands; the first place counts. */
	note(field: FieldName, cell: Cell): void {
		this.places[field] ??= placeOf(cell);
	}

	noteBlank(field: FieldName, label: Cell): void {
		this.blanks[field] ??= placeOf(label);
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

	/** What the cells of texts and amounts print where it is not the value that was read. */
	printedBeside(values: Partial<Record<FieldName, unknown>>): Form['printed'] {
		return Object.fromEntries(
			Array.from(this.#printed).filter(
				([field, text]) => !timeFields.has(field) && values[field] !== text,
			),
		);
	}
}

/** Printed in many ways that all are right. */
const timeFields = new Set<FieldName>(['fiscalYear', 'startDate', 'endDate']);

export function printedCell({ line, column, address, text }: Cell): PrintedCell {
	return { line, column, address, text };
}

const nowhere = { line: null, column: null, address: null, text: null };

export function placeOf({ line, column, address }: Cell): Place {
	return { line, column, address };
}

/** A form's title, else its first non-blank cell: where a problem without a cell is shown. */
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

/** A row's cells that hold something: the row itself, not a copy, where all of them do. */
export function filled(row: Row): Cell[] {
	return row.every(isFilled) ? row : row.filter(isFilled);
}

function isFilled({ text }: Cell): boolean {
	return text !== '';
}
