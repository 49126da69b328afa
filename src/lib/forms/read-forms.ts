// The bytes of a document in, its forms out, with everything that no form took.
import { readDocument, type Resources } from '#lib/documents/read-document.ts';
import type { Row, Sheet } from '#lib/documents/sheet.ts';
import {
	documentProblem,
	type Form,
	type Format,
	type Problem,
	type UnreadCell,
} from '#lib/model/form.ts';
import type { ReadCell } from '#lib/model/read-cell.ts';
import { cutFooters } from './cut-footers.ts';
import { findFooters } from './find-footers.ts';
import { FormMap } from './form-map.ts';
import { joinWrapped } from './layouts/join-wrapped.ts';
import { cutOneLine } from './layouts/one-line/cut-one-line.ts';
import { judgeForm } from './judge-form.ts';
import { Ledger } from './ledger.ts';
import { parseBlock } from './parse-block.ts';
import { printsWan, type FormContext } from './parse-form.ts';
import type { ParsedForm } from './parsed-block.ts';
import { splitForms } from './split-forms.ts';
import { placeProblems, withholdCells } from './withhold-cells.ts';

export interface ReadForms {
	/** Null if the format is unknown. */
	format: Format | null;
	encoding: string | null;
	forms: Form[];
	/** Non-blank cells outside of all forms, without footers, because they name persons. */
	unread: UnreadCell[];
	problems: Problem[];
}

export interface DocumentName {
	file: string;
	/** The beginning of the ids of its forms. */
	stem: string;
	/** The number of its first form, from 1. */
	firstSequence?: number;
}

/** The cells of a part of a document with what they became: of a form, or of none. */
export interface CellGroup {
	/** The index of the sheet. */
	sheet: number;
	formId: string | null;
	cells: ReadCell[];
}

/** The sheets of a document as printed, and what their cells became. */
export interface ReadCells {
	sheets: Sheet[];
	groups: CellGroup[];
}

/** Reads a document again to show how. Most readers need only the forms. */
export async function readCells(
	bytes: Uint8Array,
	name: DocumentName,
	resources?: Resources,
): Promise<ReadCells> {
	const cells: ReadCells = { sheets: [], groups: [] };
	await readForms(bytes, name, resources, cells);
	return cells;
}

/** The id of a form of a document, by its index in it. */
export function formId({ stem, firstSequence = 1 }: DocumentName, index: number): string {
	return `${stem}-${String(firstSequence + index).padStart(2, '0')}`;
}

/**
 * Reads all forms of a document in document order. Ids are `<stem>-<two-digit sequence>`. A document
 * without a form gives a problem and does not throw.
 */
export async function readForms(
	bytes: Uint8Array,
	name: DocumentName,
	resources?: Resources,
	shown?: ReadCells,
): Promise<ReadForms> {
	const { format, encoding, sheets, problems } = await readDocument(bytes, resources);
	const read: ReadForms = { format, encoding, forms: [], unread: [], problems: [...problems] };
	if (format === null) return read;
	shown?.sheets.push(...sheets);
	const { file } = name;
	const nextId = () => formId(name, read.forms.length);
	for (const [index, sheet] of sheets.entries()) {
		const show =
			shown &&
			((formId: string | null, cells: ReadCell[]) =>
				void shown.groups.push({ sheet: index, formId, cells }));
		readSheet(sheet, read, { file, format, nextId, show });
	}
	if (read.forms.length === 0 && sheets.length > 0 && !read.problems.some(isReason)) {
		const message = '未找到申报表：没有一份标题如“财政项目支出绩效目标申报表”、填有项目的表';
		read.problems.push(documentProblem('no-form', message));
	}
	return read;
}

/** Whether a problem already explains why there is no form. */
function isReason({ code }: Problem): boolean {
	return code === 'self-evaluation' || code === 'unknown-layout' || code === 'too-large';
}

/** Per sheet. The cells that a document may have are enough for about 900 complete forms. */
const mostForms = 2_000;

interface SheetContext {
	file: string;
	format: Format;
	nextId: () => string;
	/** Told of the cells of each form, and of those that belong to none. */
	show: ((formId: string | null, cells: ReadCell[]) => void) | undefined;
}

function readSheet(
	{ name, rows: printed, problems: ofLines = [], isLineByLine }: Sheet,
	read: ReadForms,
	{ nextId, show, ...context }: SheetContext,
): void {
	const { rows, withheld } = withholdCells(
		cutFooters(cutOneLine(isLineByLine ? joinWrapped(printed) : printed)),
	);
	const { forms, outside } = readRows(rows, read, {
		...{ ...context, sheet: name },
		...(isLineByLine && { isLineByLine }),
	});
	const left = leaveOutside(outside, read);
	left.push(...placeProblems(forms, read, { withheld, problems: ofLines }));
	for (const form of forms) {
		const id = nextId();
		show?.(id, new FormMap(form).cells);
		read.forms.push(judgeForm(id, form));
	}
	show?.(null, left);
}

/** The forms of a sheet, and the rows that belong to none. */
function readRows(
	rows: Row[],
	read: ReadForms,
	context: FormContext,
): { forms: ParsedForm[]; outside: Row[] } {
	const { blocks, outside } = splitForms(rows);
	if (blocks.length > mostForms) {
		const message = `申报表有 ${blocks.length} 份，超过 ${mostForms} 份，未读取`;
		read.problems.push(documentProblem('too-large', message));
		return { forms: [], outside: rows };
	}
	const unitElsewhere = outside.some(printsWan);
	const forms: ParsedForm[] = [];
	for (const block of blocks) {
		const parsed = parseBlock(block, { ...context, unitElsewhere });
		forms.push(...parsed.forms);
		read.problems.push(...parsed.problems);
		for (const row of parsed.outside) outside.push(row);
	}
	return { forms, outside };
}

/** Lists the cells that belong to no form, except footers, because they name persons. */
function leaveOutside(rows: readonly Row[], read: ReadForms): ReadCell[] {
	const ledger = new Ledger(rows);
	for (const cell of findFooters(rows)) ledger.take(cell, 'footer');
	for (const cell of ledger.unread) read.unread.push(cell);
	return ledger.cells.map((cell) => (cell.role === 'unread' ? { ...cell, role: 'outside' } : cell));
}
