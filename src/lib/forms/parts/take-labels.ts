import type { Row } from '#lib/documents/sheet.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { isRulerRow } from './is-ruler-row.ts';
import { filled, type Ledger } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/** Takes labels without a value: headings of parts, level 1 and 2, column headings. */
export function takeLabels(rows: readonly Row[], ledger: Ledger): void {
	for (const row of rows) {
		const isRuler = isRulerRow(row);
		for (const cell of filled(row)) {
			if (ledger.isOpen(cell) && (isRuler || isLabel(toLabel(cell.text)))) ledger.take(cell);
		}
	}
}
