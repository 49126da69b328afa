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
import { findFooters } from './find-footers.ts';
import { judgeForm } from './judge-form.ts';
import { Ledger } from './ledger.ts';
import { parseBlock } from './parse-block.ts';
import { printsWan } from './parse-form.ts';
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

/**
 * Reads all forms of a document in document order. Ids are `<stem>-<two-digit sequence>`. A document
 * without a form gives a problem and does not throw.
 */
export async function readForms(
	bytes: Uint8Array,
	{ file, stem, firstSequence = 1 }: DocumentName,
	resources?: Resources,
): Promise<ReadForms> {
	const { format, encoding, sheets, problems } = await readDocument(bytes, resources);
	const read: ReadForms = { format, encoding, forms: [], unread: [], problems: [...problems] };
	if (format === null) return read;
	const nextId = () => `${stem}-${String(firstSequence + read.forms.length).padStart(2, '0')}`;
	for (const sheet of sheets) readSheet(sheet, read, { file, format, nextId });
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

function readSheet(
	{ name, rows: printed, problems: ofLines = [] }: Sheet,
	read: ReadForms,
	{ file, format, nextId }: { file: string; format: Format; nextId: () => string },
): void {
	const { rows, withheld } = withholdCells(printed);
	const parsed = readRows({ name, rows }, read, { file, format });
	// A problem of a line makes its form doubtful, so it must be there before the form is judged.
	placeProblems(parsed, read, { withheld, problems: ofLines });
	for (const form of parsed) read.forms.push(judgeForm(nextId(), form));
}

function readRows(
	{ name, rows }: Sheet,
	read: ReadForms,
	{ file, format }: { file: string; format: Format },
): ParsedForm[] {
	const parsed: ParsedForm[] = [];
	const { blocks, outside } = splitForms(rows);
	if (blocks.length > mostForms) {
		const message = `申报表有 ${blocks.length} 份，超过 ${mostForms} 份，未读取`;
		read.problems.push(documentProblem('too-large', message));
		leaveOutside(rows, read);
		return [];
	}
	const unitElsewhere = outside.some(printsWan);
	for (const block of blocks) {
		const {
			forms,
			outside: left,
			problems,
		} = parseBlock(block, {
			file,
			format,
			sheet: name,
			unitElsewhere,
		});
		for (const form of forms) parsed.push(form);
		read.problems.push(...problems);
		for (const row of left) outside.push(row);
	}
	leaveOutside(outside, read);
	return parsed;
}

/** Lists the cells that belong to no form, except footers, because they name persons. */
function leaveOutside(rows: readonly Row[], read: ReadForms): void {
	const ledger = new Ledger(rows);
	for (const cell of findFooters(rows)) ledger.take(cell);
	for (const cell of ledger.unread) read.unread.push(cell);
}
