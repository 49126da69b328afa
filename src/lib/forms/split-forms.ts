import type { Row } from '#lib/documents/sheet.ts';
import { isLabel, isNameHeading, isTitle } from './labels.ts';
import { filled } from './ledger.ts';
import { toLabel } from './plain-text.ts';

export interface SplitRows {
	/** A block a form: from its title to its last non-blank row. */
	blocks: Row[][];
	/** Rows before the first title and between two forms. */
	outside: Row[];
}

/** Cuts a sheet's rows into forms: each begins at a title (财政项目支出绩效目标申报表). */
export function splitForms(rows: readonly Row[]): SplitRows {
	const starts = rows.flatMap((row, i) => (isTitleRow(row) ? [i] : []));
	const parts = starts.map((start, i) => rows.slice(start, starts[i + 1]));
	const outside = rows.slice(0, starts[0] ?? rows.length);
	const blocks = parts.map((part) => {
		const end = formEnd(part);
		outside.push(...part.slice(end));
		return part.slice(0, end);
	});
	return { blocks, outside };
}

/** A form ends where its table does: lone cells that follow on a blank row are no part of it. */
function formEnd(rows: readonly Row[]): number {
	const last = rows.findLastIndex((row) => filled(row).length > 1 || says(row, isLabel));
	const blank = rows.findIndex((row, i) => i > last && filled(row).length === 0);
	if (blank >= 0 && rows.some((row) => says(row, isNameHeading))) return blank;
	return rows.findLastIndex((row) => filled(row).length > 0) + 1;
}

/** A title behind another label is that label's value and begins no form. */
function isTitleRow(row: Row): boolean {
	const label = filled(row)
		.map((cell) => toLabel(cell.text))
		.find(isLabel);
	return label !== undefined && isTitle(label);
}

function says(row: Row, isSaid: (label: string) => boolean): boolean {
	return filled(row).some((cell) => isSaid(toLabel(cell.text)));
}
