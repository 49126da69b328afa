// A document's bytes in, its forms out, with everything that no form took.
import { readDocument } from '#lib/documents/read-document.ts';
import type { Form, Problem, UnreadCell } from '#lib/model/form.ts';
import { filled } from './ledger.ts';
import { parseForm } from './parse-form.ts';
import { splitForms } from './split-forms.ts';

export interface ReadForms {
	encoding: string | null;
	forms: Form[];
	/** Non-blank cells outside every form. */
	unread: UnreadCell[];
	problems: Problem[];
}

/**
 * Reads every form of a document, in document order. `firstSequence` numbers the first one: ids are
 * `<stem>-<two-digit sequence>`. A document without a form gives a problem, not a throw.
 */
export function readForms(
	bytes: Uint8Array,
	{ file, stem, firstSequence = 1 }: { file: string; stem: string; firstSequence?: number },
): ReadForms {
	const { encoding, sheets, problems } = readDocument(bytes);
	const forms: Form[] = [];
	const unread: UnreadCell[] = [];
	for (const sheet of sheets) {
		const { blocks, outside } = splitForms(sheet.rows);
		unread.push(
			...outside.flatMap(filled).map(({ line, column, text }) => ({ line, column, text })),
		);
		for (const block of blocks) {
			const id = `${stem}-${String(firstSequence + forms.length).padStart(2, '0')}`;
			forms.push(parseForm(block, { id, file, sheet: sheet.name }));
		}
	}
	return { encoding, forms, unread, problems: [...problems, ...noForm(forms, problems, sheets)] };
}

function noForm(forms: Form[], problems: Problem[], sheets: unknown[]): Problem[] {
	if (forms.length > 0 || problems.length > 0 || sheets.length === 0) return [];
	const message = '未找到申报表：没有一行的标题是“财政项目支出绩效目标申报表”';
	return [{ code: 'no-form', message, line: null, column: null, text: null }];
}
