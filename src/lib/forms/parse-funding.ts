import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Funding } from '#lib/model/form.ts';
import { fundingLabel, fundingUnit } from './labels.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { filled, type Ledger } from './ledger.ts';
import { parseAmount } from './parse-amount.ts';
import { toLabel } from './plain-text.ts';
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

/** Takes the seven amounts, in yuan; a blank cell is null, an unreadable one null with a problem. */
export function parseFunding(rows: readonly Row[], ledger: Ledger): Funding {
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
	const unit = takeUnit(rows, ledger);
	const annualColumn = pairs.find(({ label }) => label === '年度资金申请总额')?.labelCell.column;

	for (const pair of pairs) {
		const found = fundingLabel(pair.label);
		if (found === undefined) continue;
		const field = found === 'other' ? otherField(pair, pairs, annualColumn) : found;
		const [cell] = takePair(pair, funding[field], ledger);
		if (cell) funding[field] = readAmount(cell, field, unit, ledger);
	}
	return funding;
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

function takeUnit(rows: readonly Row[], ledger: Ledger): '元' | '万元' {
	let unit: '元' | '万元' | null = null;
	for (const cell of rows.flatMap(filled)) {
		const found = fundingUnit(toLabel(cell.text));
		if (found === null) continue;
		ledger.take(cell);
		unit ??= found;
		if (found !== unit) ledger.report('conflicting-field', `金额单位不止一个：${found}`, cell);
	}
	return unit ?? '元';
}

function readAmount(
	cell: Cell,
	field: keyof Funding,
	unit: '元' | '万元',
	ledger: Ledger,
): number | null {
	const amount = parseAmount(cell.text, unit);
	if (amount === null) {
		ledger.report('invalid-amount', `${names[field]}不是金额：“${cell.text}”`, cell);
	}
	return amount;
}
