import type { Problem } from '#lib/model/form.ts';
import { readCell } from '#lib/documents/read-cell.ts';
import type { Row, Sheet } from '#lib/documents/sheet.ts';
import type { Draft } from './table-grid.ts';

/** Drafts of rows -> Sheet. The line of a cell is the number of its row. */
export function toSheet(drafts: readonly Draft[][]): { sheet: Sheet; problems: Problem[] } {
	const problems: Problem[] = [];
	const rows: Row[] = drafts.map((draft, i) =>
		draft.map(({ text, column, address }) =>
			readCell(text, { line: i + 1, column, address }, problems),
		),
	);
	return { sheet: { name: null, rows }, problems };
}
