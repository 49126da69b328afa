import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { AmountUnit, Form, Funding } from '#lib/model/form.ts';
import { fundingLabel, fundingLabelUnit, fundingUnit, goalLabel } from './labels.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { filled, type Ledger } from './ledger.ts';
import { parseAmount } from './parse-amount.ts';
import { toLabel, withoutTags } from './plain-text.ts';
import { takePair } from './take-pair.ts';

const names: Record<keyof Funding, string> = {
	total: '项目资金总额',
	fiscal: '其中：财政资金',
	otherTotal: '其他资金（项目总额）',
	annualTotal: '年度资金申请总额',
	annualFiscal: '其中：当年财政拨款',
	annualCarryover: '上年结转资金',
	annualOther: '其他资金（年度）',
};

/**
 * Takes the seven amounts, in yuan; a blank cell is null, an unreadable one null with a problem.
 * `unitElsewhere`: 万元 is printed where it may or may not be these amounts' unit.
 */
export function parseFunding(
	rows: readonly Row[],
	ledger: Ledger,
	unitElsewhere = false,
): Pick<Form, 'funding' | 'amountUnit'> {
	const funding: Funding = {
		total: null,
		fiscal: null,
		otherTotal: null,
		annualTotal: null,
		annualFiscal: null,
		annualCarryover: null,
		annualOther: null,
	};
	const pairs = rows.flatMap(labelledValues);
	const printed = takeUnit(rows, ledger);
	const unit = printed ?? (unitElsewhere || printsStrayWan(rows, ledger) ? null : '元');
	const annualColumn = pairs.find(({ label }) => fundingLabel(label) === 'annualTotal')?.labelCell
		.column;

	for (const pair of pairs) {
		const found = fundingLabel(pair.label);
		if (found === undefined) continue;
		const field = found === 'other' ? otherField(pair, pairs, annualColumn) : found;
		const [cell] = takePair(pair, field, funding[field], ledger);
		if (cell)
			funding[field] = readAmount(cell, field, fundingLabelUnit(pair.label) ?? unit, ledger);
	}
	return { funding, amountUnit: printed };
}

/** Two 其他资金 on one line are the project's and the year's; a lone one goes by its column. */
function otherField(
	{ labelCell }: LabelledValue,
	pairs: LabelledValue[],
	annualColumn: number | undefined,
): 'otherTotal' | 'annualOther' {
	const onLine = pairs.filter(
		({ label, labelCell: { line } }) => fundingLabel(label) === 'other' && line === labelCell.line,
	);
	if (onLine.length === 2) return onLine[0]?.labelCell === labelCell ? 'otherTotal' : 'annualOther';
	return labelCell.column < (annualColumn ?? Infinity) ? 'otherTotal' : 'annualOther';
}

/** The unit that cells or funding labels print; the first one counts. */
function takeUnit(rows: readonly Row[], ledger: Ledger): AmountUnit | null {
	let unit: AmountUnit | null = null;
	for (const cell of rows.flatMap(filled)) {
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

/** A short cell above the goals that says 万元, is no value of a field and no amount itself. */
function printsStrayWan(rows: readonly Row[], ledger: Ledger): boolean {
	const goals = rows.findIndex((row) =>
		filled(row).some((cell) => goalLabel(toLabel(cell.text)) !== undefined),
	);
	const amounts = new Set(
		rows
			.flatMap(labelledValues)
			.filter(({ label }) => fundingLabel(label) !== undefined)
			.flatMap(({ values }) => values),
	);
	return rows
		.slice(0, goals < 0 ? undefined : goals)
		.flatMap(filled)
		.some((cell) => {
			const label = toLabel(cell.text);
			const isAmount = amounts.has(cell) && label !== '万元';
			return label.length <= 20 && label.includes('万元') && ledger.isOpen(cell) && !isAmount;
		});
}

function readAmount(
	cell: Cell,
	field: keyof Funding,
	unit: AmountUnit | null,
	ledger: Ledger,
): number | null {
	const text = withoutTags(cell.text);
	if (text === '') {
		ledger.report('missing-field', `未填写：${names[field]}`, cell);
		return null;
	}
	const amount = parseAmount(text, unit ?? '元');
	if (amount === null) {
		ledger.report('invalid-amount', `${names[field]}不是金额：“${cell.text}”`, cell);
	} else if (unit === null && !/元\s*$/.test(text)) {
		const message = `${names[field]}的单位是元还是万元无法确定：“${cell.text}”`;
		ledger.report('invalid-amount', message, cell);
		return null;
	}
	return amount;
}
