// Amounts in columns of periods: 实施期 | 年度 above 资金总额 | 300 | 100.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Funding } from '#lib/model/form.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { amountOf } from '#lib/forms/words/amount-grammar.ts';
import { fundingLabel, isMoneySection } from '#lib/forms/words/labels.ts';
import { HeadingsByColumn } from './headings-by-column.ts';
import type { LabelledValue } from './labelled-values.ts';
import { isAmountText } from './parse-amount.ts';

type Period = 'project' | 'year';

interface PeriodHead {
	period: Period;
	cell: Cell;
	column: number;
	/** Where the labels of the rows below stand: the column of the cell before the heads. */
	labels: number | null;
}

/** A value with its field, or null where a period has no such field. */
export interface PeriodValue {
	pair: LabelledValue;
	field: keyof Funding | null;
}

const ofYear = /^(?:本年度?|当年度?|年度|\d{4}年度?)(?:数|总额)?$/;
const ofProject =
	/^(?:项目|实施期内?|中长期|中期|全周期|项目期|长期|三年)(?:资金|金额|投资|预算|总|数|额){0,4}$/;

function periodOf(label: string): Period | null {
	if (label.length < 2 || label.length > 12) return null;
	if (ofYear.test(label) || amountOf(label) === 'annualTotal') return 'year';
	return ofProject.test(label) ? 'project' : null;
}

/** The heads of a row that names the project's period and the year, or the year alone, else none. */
function headsOf(row: Row, below: Row): PeriodHead[] {
	const cells = filled(row);
	const heads = cells.flatMap((cell, i): PeriodHead[] => {
		const period = periodOf(toLabel(cell.text).replace(/\([^()]*\)$/, ''));
		const labels = cells[i - 1]?.column ?? null;
		return period ? [{ period, cell, column: cell.column, labels }] : [];
	});
	const [second, first] = heads.toReversed();
	if (!second || second.period !== 'year' || cells.at(-1) !== second.cell) return [];
	const isPair = first?.period === 'project' && cells.at(-2) === first.cell;
	const found = isPair ? [first, second] : headsSources(cells.at(-2)) ? [second] : [];
	return rowUnder(below, found) === null ? [] : found;
}

/** Whether a cell heads the labels of the amounts: 资金来源. */
function headsSources(cell: Cell | undefined): boolean {
	return cell !== undefined && isMoneySection(toLabel(cell.text));
}

const kinds = [
	'sum',
	'total',
	'annualTotal',
	'grant',
	'fiscal',
	'annualFiscal',
	'other',
	'annualCarryover',
] as const;
const fields: Record<Period, Partial<Record<(typeof kinds)[number], keyof Funding>>> = {
	project: { sum: 'total', total: 'total', grant: 'fiscal', fiscal: 'fiscal', other: 'otherTotal' },
	year: {
		sum: 'annualTotal',
		annualTotal: 'annualTotal',
		grant: 'annualFiscal',
		fiscal: 'annualFiscal',
		annualFiscal: 'annualFiscal',
		other: 'annualOther',
		annualCarryover: 'annualCarryover',
	},
};

/** The amounts of a row, and the fields whose head has none below it, with the label of the row. */
interface PeriodRow {
	values: PeriodValue[];
	blanks: { field: keyof Funding; labelCell: Cell }[];
}

/** A label and one amount under each head. Null if the row is anything else. */
function rowUnder(row: Row, heads: readonly PeriodHead[]): PeriodRow | null {
	const cells = filled(row);
	const at = cells.findIndex(({ text }) => kindOf(toLabel(text)) !== undefined);
	const labelCell = cells[at];
	const [first] = heads;
	if (!labelCell || !first || labelCell.column >= first.column) return null;
	const values = cells.slice(at + 1);
	if (values.length === 0 || !values.every(({ text }) => isAmountText(text))) return null;
	const byColumn = new HeadingsByColumn([...heads]);
	const label = toLabel(labelCell.text);
	const kind = kindOf(label);
	// A merged cell that was dropped moves a whole row, so as many amounts as heads are theirs in order.
	const isInOrder = values.length === heads.length;
	const isMoved = first.labels !== null && labelCell.column < first.labels;
	const found = values.map((value, i) => {
		const head = isInOrder ? heads[i] : isMoved ? undefined : byColumn.at(value.column);
		const field = head && kind ? fields[head.period][kind] : undefined;
		return { pair: { label, labelCell, values: [value] }, field: field ?? null };
	});
	const isPlaced = !isInOrder && found.every(({ field }) => field !== null);
	const blanks = heads.flatMap(({ period }) => {
		const field = isPlaced && kind ? fields[period][kind] : undefined;
		return field && found.every((value) => value.field !== field) ? [{ field, labelCell }] : [];
	});
	return { values: found, blanks };
}

function kindOf(label: string): (typeof kinds)[number] | undefined {
	if (/^(?:合计|总计|资金总额|总额)(?:\(万?元\))?$/.test(label)) return 'sum';
	const kind = fundingLabel(label);
	return kinds.find((each) => each === kind);
}

/** The amounts in such columns with the rows that hold them, and the cells of the heads. */
export function periodColumns(
	rows: readonly Row[],
): PeriodRow & { heads: Cell[]; taken: ReadonlySet<Row> } {
	const found = {
		heads: [] as Cell[],
		values: [] as PeriodRow['values'],
		blanks: [] as PeriodRow['blanks'],
		taken: new Set<Row>(),
	};
	const at = rows.findIndex((row, i) => headsOf(row, rows[i + 1] ?? []).length > 0);
	const heads = headsOf(rows[at] ?? [], rows[at + 1] ?? []);
	if (heads.length === 0) return found;
	found.heads.push(...heads.map(({ cell }) => cell));
	found.taken.add(rows[at] ?? []);
	for (const row of rows.slice(at + 1)) {
		const read = rowUnder(row, heads);
		if (read === null) break;
		found.values.push(...read.values);
		found.blanks.push(...read.blanks);
		found.taken.add(row);
	}
	return found;
}
