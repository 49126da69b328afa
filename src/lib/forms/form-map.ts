import {
	amountFields,
	type FieldName,
	type FormPart,
	type Problem,
	type SourcePosition,
} from '#lib/model/form.ts';
import { indicatorParts, type CellRole, type ReadCell } from '#lib/model/read-cell.ts';
import {
	isAside,
	isBracketAside,
	isSortOfTarget,
	isRemarkHeading,
	isTail,
	isWeight,
} from './aside-words.ts';
import { fieldOf } from './ledger.ts';
import type { ParsedForm, ParsedIndicator } from './parsed-block.ts';
import { columnKind, dateLabel, goalLabel, isLevelLabel, textLabel } from './words/labels.ts';
import { toLabel } from './words/plain-text.ts';

type Place = Pick<SourcePosition, 'line' | 'column'>;
/** The parts that consist of fields. */
type FieldPart = Exclude<FormPart, 'indicators' | 'document'>;

export const fieldsOfPart: Record<FieldPart, FieldName[]> = {
	header: [
		'projectName',
		'fiscalYear',
		'nature',
		'category',
		'department',
		'unit',
		'startDate',
		'endDate',
	],
	funding: [...amountFields],
	goals: ['overallGoal', 'annualGoal'],
};
const fieldParts = Object.keys(fieldsOfPart) as FieldPart[];

export function cellKey({ line, column }: Pick<Problem, 'line' | 'column'>): string {
	return `${line ?? ''}:${column ?? ''}`;
}

/** Where the parts, fields and indicators of a parsed form stand. */
export class FormMap {
	readonly #form: ParsedForm;
	/** In the order of reading. */
	readonly #cells: ReadCell[];
	readonly #indexOf: Map<string, number>;
	readonly #parts: FormPart[];
	readonly #lastIndicatorLine: number;
	readonly #tailLine: number;
	/** Whether nearly each cell stands on a line of its own, so that a value is below its label. */
	readonly #isStream: boolean;

	constructor(form: ParsedForm) {
		this.#form = form;
		this.#cells = form.cells.toSorted((a, b) => a.line - b.line || a.column - b.column);
		this.#indexOf = new Map(this.#cells.map((cell, i) => [cellKey(cell), i]));
		this.#parts = partsOf(this.#cells, form.blanks);
		this.#lastIndicatorLine = Math.max(0, ...form.indicators.flatMap(linesOf));
		this.#tailLine = this.#findTail();
		const lines = new Set(this.#cells.map(({ line }) => line));
		this.#isStream = lines.size * 10 >= this.#cells.length * 9;
	}

	/** Whether the heading of an indicator table is printed. */
	get hasTable(): boolean {
		return this.#cells.some(isTableHeading);
	}

	get allIndicators(): number[] {
		return this.#form.indicators.map((_, i) => i + 1);
	}

	get allFields(): FieldName[] {
		return fieldParts.flatMap((part) => fieldsOfPart[part]);
	}

	/** The unread cells, without those that are surely understood as nothing that a form has. */
	get unread(): ReadCell[] {
		return this.#cells.filter((cell, i) => cell.role === 'unread' && !this.#isAside(cell, i));
	}

	/** All cells, with those that are understood but have no field as remarks. */
	get cells(): ReadCell[] {
		return this.#cells.map((cell, i) =>
			cell.role === 'unread' && this.#isAside(cell, i) ? { ...cell, role: 'remark' } : cell,
		);
	}

	/** The part in which a position is: that of its cell, else of the nearest cell before it. */
	partAt(place: Pick<Problem, 'line' | 'column'>): FormPart {
		const own = this.#indexOf.get(cellKey(place));
		const index = own ?? this.#cells.findLastIndex((cell) => isBefore(cell, place));
		return this.#parts[index] ?? 'header';
	}

	/** The fields whose value or blank label stands exactly here. */
	fieldsAt(place: Pick<Problem, 'line' | 'column'>): FieldName[] {
		const role = this.#cells[this.#indexOf.get(cellKey(place)) ?? -1]?.role;
		const field = role && fieldOf(role);
		const key = cellKey(place);
		const named = [this.#form.places, this.#form.blanks].flatMap((positions) =>
			Object.entries(positions).flatMap(([name, position]) =>
				cellKey(position) === key ? [name as FieldName] : [],
			),
		);
		return [...new Set([...(field ? [field] : []), ...named])];
	}

	/** The field of the cell that stands before this one in its row, or those that its label names. */
	fieldsBeside(place: Pick<Problem, 'line' | 'column'>): FieldName[] {
		const index = this.#indexOf.get(cellKey(place)) ?? -1;
		const before = this.#before(index);
		if (!before) return [];
		return [...this.fieldsAt(before), ...(before.role === 'label' ? namedBy(before.text) : [])];
	}

	/** The fields of a part that have no value. */
	missingFields(part: FieldPart): FieldName[] {
		return fieldsOfPart[part].filter((field) => valueOf(this.#form, field) === null);
	}

	/**
	 * The indicators on the line of a doubt. If names and targets stand on lines of their own, also those
	 * before and after it. A doubt to the left of a name may be about its type, and so about all
	 * indicators below it that have the same one.
	 */
	indicatorsAt({ line, column }: Pick<Problem, 'line' | 'column'>, part: FormPart): number[] {
		const { indicators } = this.#form;
		if (line === null || part !== 'indicators') return [];
		const isSplit = indicators.some(({ places }) => places.name?.line !== places.target?.line);
		const onLine = indicators.flatMap((one, i) => (linesOf(one).includes(line) ? [i] : []));
		const found = onLine.length > 0 || !isSplit ? onLine : aroundLine(indicators, line);
		const [first] = found;
		const name = indicators[first ?? -1]?.places.name;
		const isOfType = first !== undefined && name && column !== null && column < name.column;
		const end = isOfType ? endOfType(indicators, first) : 0;
		const run = isOfType ? indicators.slice(first, end).map((_, i) => first + i) : [];
		return [...new Set([...found, ...run])].map((i) => i + 1);
	}

	/** The first line below the table that begins with words for what follows a table. */
	#findTail(): number {
		const below = this.#cells.find(
			(cell, i) =>
				cell.line > this.#lastIndicatorLine &&
				this.#parts[i] === 'indicators' &&
				this.#cells[i - 1]?.line !== cell.line &&
				(isTail(cell.text) || cell.role === 'footer'),
		);
		return below?.line ?? Infinity;
	}

	/** The cell before this one in the same row, if it has one. */
	#before(index: number): ReadCell | undefined {
		const [before, cell] = [this.#cells[index - 1], this.#cells[index]];
		if (!before || !cell || before.column >= cell.column) return undefined;
		return this.#isStream || before.line === cell.line ? before : undefined;
	}

	#isAside(cell: ReadCell, index: number): boolean {
		const part = this.#parts[index];
		if (isBracketAside(cell.text)) return true;
		if (part === 'indicators') {
			const isBelow = cell.line >= this.#tailLine;
			return (
				isBelow ||
				isSortOfTarget(cell.text) ||
				this.#isOfSum(cell) ||
				this.#isBesideTable(cell) ||
				this.#headingIs(cell, index, isRemarkHeading)
			);
		}
		// An amount without a field may be missing in a sum, unless it is nothing.
		if (part === 'funding' && /[1-9]/.test(cell.text)) return false;
		const before = this.#before(index);
		return (
			isAside(cell) ||
			(before !== undefined && isAside(before)) ||
			this.#headingIs(cell, index, isAside)
		);
	}

	/** Whether a cell names the table beside its first column: 实施效果指标. */
	#isBesideTable({ text, column }: ReadCell): boolean {
		if (!/^\p{Script=Han}{2,8}(?:指标|目标)$/u.test(toLabel(text))) return false;
		const rows = new Set(this.#form.indicators.flatMap(linesOf));
		const inTable = this.#cells.filter(({ line }) => rows.has(line));
		return inTable.filter((cell) => cell.column <= column).length === 1;
	}

	/** Whether a cell stands in the row that adds up the weights: 合计 | 100. */
	#isOfSum({ line }: Place): boolean {
		const texts = this.#cells.filter((cell) => cell.line === line).map(({ text }) => toLabel(text));
		return /^(?:合计|总计|总分)$/.test(texts[0] ?? '') && texts.slice(1).every(isWeight);
	}

	/** Whether the nearest label above in the same column is such a label. The number of a column is none. */
	#headingIs({ line, column }: Place, index: number, isSuch: (cell: ReadCell) => boolean): boolean {
		for (let i = index - 1; i >= 0; i -= 1) {
			const above = this.#cells[i];
			if (above?.column !== column || above.line >= line || above.role !== 'label') continue;
			if (!/^\d+$/.test(above.text)) return isSuch(above);
		}
		return false;
	}
}

/** The fields outside of the funding that a label names. */
function namedBy(text: string): FieldName[] {
	const label = toLabel(text);
	const date = dateLabel(label);
	if (date) return date === 'span' ? ['startDate', 'endDate'] : [date];
	const field = textLabel(label) ?? goalLabel(label);
	return field ? [field] : [];
}

function isTableHeading({ role, text }: ReadCell): boolean {
	return role === 'label' && columnKind(toLabel(text)) !== undefined;
}

/**
 * The part of each cell. A label is of the part of its field, whatever is printed beside it. A cell
 * that says nothing of its part belongs to that of the cell before.
 */
function partsOf(cells: readonly ReadCell[], blanks: ParsedForm['blanks']): FormPart[] {
	const blankAt = new Map(
		Object.entries(blanks).map(([field, place]) => [cellKey(place), field as FieldName]),
	);
	let part: FormPart = 'header';
	return cells.map((cell) => {
		const blank = blankAt.get(cellKey(cell));
		part = ownPart(cell) ?? (blank ? partOfField(blank) : null) ?? part;
		return part;
	});
}

const indicatorRoles: ReadonlySet<CellRole> = new Set<CellRole>(indicatorParts);

function ownPart(cell: ReadCell): FormPart | null {
	if (indicatorRoles.has(cell.role)) return 'indicators';
	const field = fieldOf(cell.role);
	if (field) return partOfField(field);
	if (cell.role !== 'label') return null;
	const label = toLabel(cell.text);
	if (isLevelLabel(label) || isTableHeading(cell)) return 'indicators';
	const [named] = namedBy(cell.text);
	return named ? partOfField(named) : null;
}

function partOfField(field: FieldName): FieldPart | null {
	return fieldParts.find((part) => fieldsOfPart[part].includes(field)) ?? null;
}

function isBefore(cell: Place, { line, column }: Pick<Problem, 'line' | 'column'>): boolean {
	if (line === null) return false;
	return cell.line < line || (cell.line === line && cell.column <= (column ?? 0));
}

function linesOf({ line, places }: ParsedIndicator): number[] {
	return [line, places.name?.line ?? line, places.target?.line ?? line];
}

/** The positions of the last indicator before a line and the first after it. */
function aroundLine(indicators: readonly ParsedIndicator[], line: number): number[] {
	const before = indicators.findLastIndex((one) => Math.max(...linesOf(one)) < line);
	const after = indicators.findIndex((one) => Math.min(...linesOf(one)) > line);
	return [before, after].filter((i) => i >= 0);
}

/** Where the run of indicators with the type of this one ends. */
function endOfType(indicators: readonly ParsedIndicator[], start: number): number {
	const level2 = indicators[start]?.level2;
	const end = indicators.findIndex((one, i) => i > start && one.level2 !== level2);
	return end < 0 ? indicators.length : end;
}

function valueOf(form: ParsedForm, field: FieldName): unknown {
	return field in form.funding
		? form.funding[field as keyof ParsedForm['funding']]
		: form[field as Exclude<FieldName, keyof ParsedForm['funding']>];
}
