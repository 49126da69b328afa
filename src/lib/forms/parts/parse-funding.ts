import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { AmountUnit, Form, Funding } from '#lib/model/form.ts';
import { amountFields } from './amount-fields.ts';
import { amountsBelow } from './amounts-below.ts';
import { periodColumns } from './period-columns.ts';
import { fieldNames } from '#lib/forms/words/label-words.ts';
import { foreignUnit, fundingLabel, fundingLabelUnit, goalLabel } from '#lib/forms/words/labels.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { filled, type Ledger } from '#lib/forms/ledger.ts';
import { isNoMoney, parseAmount } from './parse-amount.ts';
import { toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { takeUnit } from './take-unit.ts';
import { takePair } from './take-pair.ts';
import { underStrangeSum } from './strange-sums.ts';

export const noFunding: Readonly<Funding> = {
	total: null,
	fiscal: null,
	otherTotal: null,
	annualTotal: null,
	annualFiscal: null,
	annualCarryover: null,
	annualOther: null,
};

/**
 * Takes the seven amounts, in yuan. A blank cell is null. An unreadable cell is null with a problem.
 * `inherited` is the unit of a title above several forms. `unitElsewhere` says that 万元 is printed
 * where it may or may not be the unit of these amounts.
 */
export function parseFunding(
	rows: readonly Row[],
	ledger: Ledger,
	{
		unitElsewhere = false,
		inherited = null,
	}: { unitElsewhere?: boolean; inherited?: AmountUnit | null } = {},
): Pick<Form, 'funding' | 'amountUnit'> {
	const funding: Funding = { ...noFunding };
	const amountUnit = takeUnit(rows, ledger) ?? inherited;
	const periods = periodColumns(rows);
	for (const head of periods.heads) if (ledger.isOpen(head)) ledger.take(head);
	const pairRows = withoutShares(
		rows.map((row, i) => (periods.taken.has(row) ? [] : openPairs(row, rows[i + 1] ?? [], ledger))),
	);
	const foreign = amountUnit === null ? firstForeignUnit(rows) : null;
	const isTorn = pairRows.flat().some(({ label }) => {
		const unit = fundingLabelUnit(label);
		return unit !== null && unit !== amountUnit;
	});
	const isUnsure =
		isTorn ||
		(amountUnit === null &&
			(unitElsewhere || printsStrayWan(rows, ledger) || rows.some((row) => row.some(isTornUnit))));

	const unstated: Cell[] = [];
	const named = amountFields(pairRows, underStrangeSum(rows)).flatMap((fields, row) =>
		fields.map((field, i) => ({ field, pair: pairRows[row]?.[i] as LabelledValue })),
	);
	for (const { field, pair } of [...periods.values, ...named]) {
		if (field === null || field === 'unsure') {
			if (field || periods.values.some((value) => value.pair === pair)) leaveUnsure(pair, ledger);
			continue;
		}
		const [cell] = takePair(pair, field, funding[field], ledger);
		if (!cell) continue;
		const labelUnit = fundingLabelUnit(pair.label);
		const refused = labelUnit === null ? (foreignUnit(pair.label) ?? foreign) : null;
		const unit = labelUnit ?? (isTorn || refused ? null : amountUnit);
		funding[field] = readAmount(cell, { field, unit, isUnsure, refused }, ledger);
		if (unit === null && funding[field] && !printsUnit(cell)) unstated.push(cell);
	}
	for (const { field, labelCell } of periods.blanks) {
		if (funding[field] === null) ledger.noteBlank(field, labelCell);
	}
	reportUnstated(unstated, ledger);
	return { funding, amountUnit };
}

/**
 * The pairs of a row without the cells that are already taken (units). If the row consists of column
 * headings, the values come from the row `below`.
 */
function openPairs(row: Row, below: Row, ledger: Ledger): LabelledValue[] {
	const isOpen = (cell: Cell) => ledger.isOpen(cell);
	return (amountsBelow(row, below) ?? labelledValues(row)).map((pair) =>
		pair.values.every(isOpen) ? pair : { ...pair, values: pair.values.filter(isOpen) },
	);
}

/**
 * 一般公共预算拨款 is all fiscal money if no other is printed. It is left out beside 财政拨款, of which it
 * is a share, and beside 政府性基金, with which it must be added.
 */
function withoutShares(rows: LabelledValue[][]): LabelledValue[][] {
	const isShare = ({ label }: LabelledValue) => share.test(label);
	const isFiscal = (pair: LabelledValue) =>
		!isShare(pair) &&
		(otherShare.test(pair.label) || /fiscal|grant/i.test(fundingLabel(pair.label) ?? ''));
	if (!rows.some((row) => row.some(isShare)) || !rows.flat().some(isFiscal)) return rows;
	return rows.map((row) => row.filter((pair) => !isShare(pair)));
}

const numbered = '^(?:[一二三四五六七八九\\d]{1,2}[、.])?(?:其中:?)?';
const share = new RegExp(`${numbered}一般公共预算`);
const otherShare = new RegExp(`${numbered}(?:政府性基金|国有资本)`);

/** The first printed money unit that is neither 元 nor 万元, or null. */
export function firstForeignUnit(rows: readonly Row[]): string | null {
	for (const cell of rows.flatMap(filled)) {
		const unit = cell.text.includes('元') ? foreignUnit(toLabel(cell.text)) : null;
		if (unit !== null) return unit;
	}
	return null;
}

/** Leaves an amount unread that may be one of two fields, or that a form has no field for. */
function leaveUnsure({ label, values: [value] }: LabelledValue, ledger: Ledger): void {
	if (!value) return;
	const message = `${label}无法确定是项目的还是年度的金额：“${value.text}”`;
	ledger.report('conflicting-field', message, value);
}

/** Whether a short cell above the goals says 万元, 千元 or 亿元 and is not itself an amount. */
function printsStrayWan(rows: readonly Row[], ledger: Ledger): boolean {
	const goals = rows.findIndex((row) =>
		filled(row).some((cell) => goalLabel(toLabel(cell.text)) !== undefined),
	);
	const printed = rows
		.slice(0, goals < 0 ? undefined : goals)
		.flatMap(filled)
		.filter((cell) => {
			if (!/[千万亿]/.test(cell.text)) return false;
			const label = toLabel(cell.text);
			return label.length <= 20 && /[千万亿]元/.test(label) && ledger.isOpen(cell);
		});
	if (printed.length === 0) return false;
	const amounts = new Set(
		rows
			.flatMap(labelledValues)
			.filter(({ label }) => fundingLabel(label) !== undefined)
			.flatMap(({ values }) => values),
	);
	return printed.some((cell) => !amounts.has(cell) || toLabel(cell.text) === '万元');
}

/** Whether a unit is broken over two cells: `项目资金（万` above `元）`. */
function isTornUnit({ text }: Cell): boolean {
	return /[(（](?:单位[:：]?)?[千百十]?[万亿]$/.test(text) || /^[万亿]?元[)）]$/.test(text.trim());
}

/** Whether a unit follows the number in the cell: `50万元`, `50（万元）`, `50万`, `50元整`. */
function printsUnit(cell: Cell): boolean {
	return /[元万亿](?:整|\))?。?$/.test(toLabel(cell.text));
}

/**
 * One amount cell -> yuan. Null if the cell says that there is none. Null with a problem if it is not
 * an amount, if it is unsure which of two units applies (`isUnsure`), or if its unit is not read
 * (`refused`).
 */
export function readAmount(
	cell: Cell,
	{
		field,
		unit,
		isUnsure = false,
		refused = null,
	}: {
		field: keyof Funding;
		unit: AmountUnit | null;
		isUnsure?: boolean;
		refused?: string | null;
	},
	ledger: Ledger,
): number | null {
	const text = withoutTags(cell.text);
	if (text === '') {
		ledger.report('missing-field', `未填写：${fieldNames[field]}`, cell);
		return null;
	}
	if (isNoMoney(text)) return null;
	const amount = parseAmount(text, unit ?? '元');
	const name = fieldNames[field];
	const why = printsUnit(cell) || unit !== null ? null : unreadUnit(refused, isUnsure);
	if (amount === null) {
		ledger.report('invalid-amount', `${name}不是金额：“${cell.text}”`, cell);
	} else if (why !== null) {
		ledger.report('invalid-amount', `${name}的单位${why}：“${cell.text}”`, cell);
		return null;
	}
	return amount;
}

function unreadUnit(refused: string | null, isUnsure: boolean): string | null {
	if (refused !== null) return `是${refused}，只能读取元和万元`;
	return isUnsure ? '无法确定' : null;
}

/** Reports once per form that its amounts have no unit and are read as yuan. */
export function reportUnstated([first]: Cell[], ledger: Ledger): void {
	if (first) ledger.report('missing-unit', `未写明金额单位，按元读取：“${first.text}”`, first);
}
