// Amounts whose labels are column headings: 合计 | 财政拨款 | 其他资金 above a row of amounts.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { LabelledValue } from './labelled-values.ts';
import { foreignAmount, fundingLabel, isMoneySection } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { isAmountText, parseAmount, toFen } from './parse-amount.ts';
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
	const values = filled(below);
	const heads = cells.slice(start);
	if (lacksSection(heads, values)) return addsUp(values) ? inOrder(heads.slice(1), values) : null;
	const isFunding = heads.some((cell) => fundingLabel(toLabel(cell.text)) !== undefined);
	if (!isFunding || !heads.every(isHead) || values.length === 0) return null;
	if (!values.every(({ text }) => isAmountText(text))) return null;
	const byColumn = new Map(values.map(({ column }) => [column, [] as Cell[]]));
	for (const cell of values) byColumn.get(cell.column)?.push(cell);
	const under = ({ column }: Cell) => byColumn.get(column) ?? [];
	if (heads.flatMap(under).length !== values.length) return null;
	return heads.map((head) => ({ ...pairOf(head), values: under(head) }));
}

/** Whether the heading of the part is a merged cell that the row of amounts dropped, as it dropped its column. */
function lacksSection(
	[section, sum, ...others]: readonly Cell[],
	values: readonly Cell[],
): boolean {
	const isPacked = values.length === others.length + 1 && values[0]?.column === section?.column;
	const isSum = sums.has(fundingLabel(toLabel(sum?.text ?? '')));
	return isPacked && isSum && section !== undefined && isMoneySection(toLabel(section.text));
}

/** Whether the first amount is the sum of the others. */
function addsUp(values: readonly Cell[]): boolean {
	const amounts = values.map(({ text }) => parseAmount(text, '元'));
	const [sum = null, ...shares] = amounts.map((yuan) => (yuan === null ? null : toFen(yuan)));
	return sum === shares.reduce<bigint>((whole, share) => whole + (share ?? 0n), 0n);
}

const sums: ReadonlySet<string | undefined> = new Set(['total', 'annualTotal', 'sum']);

function inOrder(heads: readonly Cell[], values: readonly Cell[]): LabelledValue[] | null {
	if (!heads.every(isHead) || !values.every(({ text }) => isAmountText(text))) return null;
	return heads.map((head, i) => ({ ...pairOf(head), values: values.slice(i, i + 1) }));
}

function pairOf(head: Cell): LabelledValue {
	const label = toLabel(head.text);
	return { label: isSum(label) ? sumLabel : label, labelCell: head, values: [] };
}

function isHead({ text }: Cell): boolean {
	const label = toLabel(text);
	return isSum(label) || fundingLabel(label) !== undefined || foreignAmount(label) !== null;
}

function isSum(label: string): boolean {
	return label === '合计' || label === '总计';
}
