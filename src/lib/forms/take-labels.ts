import type { Row } from '#lib/documents/sheet.ts';
import { isLabel } from './labels.ts';
import { filled, type Ledger } from './ledger.ts';
import { toLabel } from './plain-text.ts';

/** Labels without a value (parts' headings, level 1 and 2, column headings) are accounted for. */
export function takeLabels(rows: readonly Row[], ledger: Ledger): void {
	for (const cell of rows.flatMap(filled)) {
		if (ledger.isOpen(cell) && isLabel(toLabel(cell.text))) ledger.take(cell);
	}
}
