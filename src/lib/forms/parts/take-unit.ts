import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { AmountUnit } from '#lib/model/form.ts';
import {
	fundingLabel,
	fundingLabelUnit,
	fundingUnit,
	isLabel,
	isMoneySection,
	sectionUnit,
	unitBehind,
} from '#lib/forms/words/labels.ts';
import { filled, type Ledger } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/**
 * The unit of amounts in cells (`单位：万元`, `（万元）`) or funding labels (`项目资金总额(万元)`), or null.
 * A unit in the heading of the funding part takes precedence, then the first one counts. A different
 * unit is a problem. A cell that says more than a unit stays unread.
 */
export function takeUnit(rows: readonly Row[], ledger: Ledger): AmountUnit | null {
	const found: { cell: Cell; unit: AmountUnit; isNear: boolean }[] = [];
	for (const { cell, isHead } of rows.flatMap(withHeads)) {
		if (!cell.text.includes('元')) continue;
		const label = toLabel(cell.text);
		const head = isHead && ledger.isOpen(cell) ? headUnit(label) : null;
		if (head) {
			ledger.take(cell);
			found.push({ cell, unit: head, isNear: true });
			continue;
		}
		const alone = fundingUnit(label) ?? (ledger.isOpen(cell) ? loneUnit(label) : null);
		const unit = alone ?? fundingLabelUnit(label) ?? unitBehind(cell.text);
		if (unit === null) continue;
		if (alone && ledger.isOpen(cell)) ledger.take(cell);
		found.push({ cell, unit, isNear: sectionUnit(label) !== null });
	}
	const unit = (found.find(({ isNear }) => isNear) ?? found[0])?.unit ?? null;
	for (const other of found) {
		if (other.unit === unit) continue;
		ledger.report('conflicting-field', `金额单位不止一个：${other.unit}`, other.cell);
	}
	return unit;
}

/** The cells of a row, and whether each is right before a label or a heading of money. */
function withHeads(row: Row): { cell: Cell; isHead: boolean }[] {
	const cells = filled(row);
	return cells.map((cell, i) => {
		const next = toLabel(cells[i + 1]?.text ?? '');
		const isHead = fundingLabel(next) !== undefined || isMoneySection(next);
		return { cell, isHead };
	});
}

/** The unit behind words that no list has, such as 投入目标(万元), before a label of money. */
function headUnit(label: string): AmountUnit | null {
	const match = /^[*★]?\p{Script=Han}{2,12}\((?:单位:?)?(万?元)\)$/u.exec(label);
	return match && !isLabel(label) ? (match[1] as AmountUnit) : null;
}

/** The unit in `(万元)` or `(元)`. Above the indicators, such a text can only be a unit. */
function loneUnit(label: string): AmountUnit | null {
	return label === '(元)' || label === '(万元)' ? (label.slice(1, -1) as AmountUnit) : null;
}
