// Amounts whose labels are column headings: 合计 | 财政拨款 | 其他资金 above a row of amounts.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { LabelledValue } from './labelled-values.ts';
import { foreignAmount, fundingLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { isAmountText } from './parse-amount.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/** What 合计 means beside the funding sources of the project. */
const sumLabel = '项目资金总额';

/**
 * The pairs of a row of funding labels and the row `below` it. After its first funding label the row
 * must hold only such labels, and each cell below must be an amount under one of them. Otherwise null.
 */
export function amountsBelow(row: Row, below: Row): LabelledValue[] | null {
	const cells = filled(row);
	const start = cells.findIndex(isHead);
	if (start < 0 || cells.length - start < 2) return null;
	const heads = cells.slice(start);
	const values = filled(below);
	const isFunding = heads.some((cell) => fundingLabel(toLabel(cell.text)) !== undefined);
	if (!isFunding || !heads.every(isHead) || values.length === 0) return null;
	if (!values.every(({ text }) => isAmountText(text))) return null;
	const byColumn = new Map(values.map(({ column }) => [column, [] as Cell[]]));
	for (const cell of values) byColumn.get(cell.column)?.push(cell);
	const under = ({ column }: Cell) => byColumn.get(column) ?? [];
	if (heads.flatMap(under).length !== values.length) return null;
	return heads.map((head) => {
		const label = toLabel(head.text);
		return { label: isSum(label) ? sumLabel : label, labelCell: head, values: under(head) };
	});
}

function isHead({ text }: Cell): boolean {
	const label = toLabel(text);
	return isSum(label) || fundingLabel(label) !== undefined || foreignAmount(label) !== null;
}

function isSum(label: string): boolean {
	return label === '合计' || label === '总计';
}
