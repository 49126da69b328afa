import type { Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';

/** Whether a row is the line below the heading of a Markdown table: `|---|:--:|`. */
export function isRulerRow(row: Row): boolean {
	const cells = filled(row);
	return cells.length > 1 && cells.every(({ text }) => /^:?-{2,}:?$/.test(text));
}
