import type { Row } from '#lib/documents/sheet.ts';
import { isTitle } from './labels.ts';
import { filled } from './ledger.ts';
import { toLabel } from './plain-text.ts';

export interface SplitRows {
	/** A block a form: from its title to its last non-blank row. */
	blocks: Row[][];
	/** Rows before the first title. */
	before: Row[];
}

/** Cuts a sheet's rows into forms: each begins at a title (财政项目支出绩效目标申报表). */
export function splitForms(rows: readonly Row[]): SplitRows {
	const starts = rows.flatMap((row, i) => (hasTitle(row) ? [i] : []));
	const blocks = starts.map((start, i) => withoutBlankEnd(rows.slice(start, starts[i + 1])));
	return { blocks, before: rows.slice(0, starts[0] ?? rows.length) };
}

function hasTitle(row: Row): boolean {
	return row.some((cell) => cell.text !== '' && isTitle(toLabel(cell.text)));
}

function withoutBlankEnd(rows: Row[]): Row[] {
	const last = rows.findLastIndex((row) => filled(row).length > 0);
	return rows.slice(0, last + 1);
}
