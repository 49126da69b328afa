import type { Row } from '#lib/documents/sheet.ts';
import type { AmountUnit } from '#lib/model/form.ts';
import { fundingLabelUnit, fundingUnit } from './labels.ts';
import { filled, type Ledger } from './ledger.ts';
import { toLabel } from './plain-text.ts';

/**
 * The unit of amounts that cells (`单位：万元`) or funding labels (`项目资金总额(万元)`) print: the
 * first one counts, another one beside it is a problem; null where none is printed.
 */
export function takeUnit(rows: readonly Row[], ledger: Ledger): AmountUnit | null {
	let unit: AmountUnit | null = null;
	for (const cell of rows.flatMap(filled)) {
		if (!cell.text.includes('元')) continue;
		const label = toLabel(cell.text);
		const cellUnit = fundingUnit(label);
		const found = cellUnit ?? fundingLabelUnit(label);
		if (found === null) continue;
		if (cellUnit && ledger.isOpen(cell)) ledger.take(cell);
		unit ??= found;
		if (found !== unit) ledger.report('conflicting-field', `金额单位不止一个：${found}`, cell);
	}
	return unit;
}
