import type { Cell, Row } from '#lib/documents/sheet.ts';
import { isLabel, isUnknownLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

export interface LabelledValue {
	label: string;
	labelCell: Cell;
	/** The non-blank cells between this label and the next. A well-formed row has at most one. */
	values: Cell[];
}

/**
 * Reads a row as label, value, label, value … Cells before the first label are left out. What looks like
 * a label that no field has (立项依据) is one unless it stands where a value is missing. Behind a cell
 * that must not be read, no other is its label's value.
 */
export function labelledValues(row: Row): LabelledValue[] {
	const pairs: LabelledValue[] = [];
	const cells = filled(row);
	if (headsList(cells)) return pairs;
	let closed: LabelledValue | null = null;
	const shown = row.filter((cell) => cell.text !== '' || cell.withheld !== undefined);
	for (const cell of shown.length === cells.length ? cells : shown) {
		if (cell.text === '') {
			closed = pairs.at(-1) ?? null;
			continue;
		}
		const i = cells.indexOf(cell);
		const label = toLabel(cell.text);
		const last = pairs.at(-1);
		const next = cells[i + 1];
		const isValue = last?.values.length === 0 && (!next || isLabel(toLabel(next.text)));
		if (isLabel(label) || (!isValue && isUnknownLabel(label))) {
			pairs.push({ label, labelCell: cell, values: [] });
		} else if (last !== closed) last?.values.push(cell);
	}
	return pairs;
}

/** Whether a row heads the columns of a numbered list (序号, 项目名称, 金额). Its labels have no values. */
function headsList(cells: readonly Cell[]): boolean {
	return cells.length > 2 && toLabel(cells[0]?.text ?? '') === '序号';
}
