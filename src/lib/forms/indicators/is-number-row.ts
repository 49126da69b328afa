import type { Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';

/** Whether a row only numbers the columns of its table: 1, 2, 3 … */
export function isNumberRow(row: Row): boolean {
	const cells = filled(row);
	return cells.length > 3 && cells.every(({ text }, i) => text === String(i + 1));
}
