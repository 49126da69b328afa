// A document's bytes in, its forms out, with everything that no form took.
import { readDocument } from '#lib/documents/read-document.ts';
import {
	documentProblem,
	type Form,
	type Format,
	type Problem,
	type UnreadCell,
} from '#lib/model/form.ts';
import { findFooters } from './find-footers.ts';
import { fundingUnit } from './labels.ts';
import { filled, Ledger } from './ledger.ts';
import { parseForm } from './parse-form.ts';
import { toLabel } from './plain-text.ts';
import { splitForms } from './split-forms.ts';

export interface ReadForms {
	format: Format | null;
	encoding: string | null;
	forms: Form[];
	/** Non-blank cells outside every form, without the footers that name a person. */
	unread: UnreadCell[];
	problems: Problem[];
}

/**
 * Reads every form of a document, in document order. `firstSequence` numbers the first one: ids are
 * `<stem>-<two-digit sequence>`. A document without a form gives a problem, not a throw.
 */
export async function readForms(
	bytes: Uint8Array,
	{ file, stem, firstSequence = 1 }: { file: string; stem: string; firstSequence?: number },
): Promise<ReadForms> {
	const { format, encoding, sheets, problems } = await readDocument(bytes);
	if (format === null) return { format, encoding, forms: [], unread: [], problems };
	const forms: Form[] = [];
	const unread: UnreadCell[] = [];
	for (const sheet of sheets) {
		const { blocks, outside } = splitForms(sheet.rows);
		const ledger = new Ledger(outside);
		for (const cell of findFooters(outside)) ledger.take(cell);
		for (const cell of ledger.unread) unread.push(cell);
		const unitElsewhere = outside.some((row) =>
			filled(row).some((cell) => fundingUnit(toLabel(cell.text)) === '万元'),
		);
		for (const block of blocks) {
			const id = `${stem}-${String(firstSequence + forms.length).padStart(2, '0')}`;
			forms.push(parseForm(block, { id, file, format, sheet: sheet.name, unitElsewhere }));
		}
	}
	return { format, encoding, forms, unread, problems: [...problems, ...noForm(forms, sheets)] };
}

function noForm(forms: Form[], sheets: unknown[]): Problem[] {
	if (forms.length > 0 || sheets.length === 0) return [];
	const message = '未找到申报表：没有一行的标题是“财政项目支出绩效目标申报表”';
	return [documentProblem('no-form', message)];
}
