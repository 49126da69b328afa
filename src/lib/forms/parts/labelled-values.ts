import type { Cell, Row } from '#lib/documents/sheet.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

export interface LabelledValue {
	label: string;
	labelCell: Cell;
	/** The non-blank cells between this label and the next. A well-formed row has at most one. */
	values: Cell[];
}

/** Reads a row as label, value, label, value … Cells before the first label are left out. */
export function labelledValues(row: Row): LabelledValue[] {
	const pairs: LabelledValue[] = [];
	for (const cell of filled(row)) {
		const label = toLabel(cell.text);
		if (isLabel(label)) pairs.push({ label, labelCell: cell, values: [] });
		else pairs.at(-1)?.values.push(cell);
	}
	return pairs;
}
