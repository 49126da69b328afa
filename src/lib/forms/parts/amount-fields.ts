// Which of the seven amounts each labelled value is. Some labels are printed both for the project and
// for the year, or say neither.
import type { Cell } from '#lib/documents/sheet.ts';
import type { FieldName, Funding } from '#lib/model/form.ts';
import type { AmountLabel } from '#lib/forms/words/label-words.ts';
import { foreignAmount, fundingLabel, isMoneySection } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { LabelledValue } from './labelled-values.ts';
import { isAmountText } from './parse-amount.ts';

export type AmountField = keyof Funding & FieldName;

/** `unsure` has a label of money that may be one of two fields. Null has none. */
export type FieldOf = AmountField | 'unsure' | null;

interface Labelled {
	pair: LabelledValue;
	kind: AmountLabel | undefined;
	row: number;
	/** Whether it stands under a sum that is not understood. */
	isUnderStrange: boolean;
}

const printedTwice = {
	other: ['otherTotal', 'annualOther'],
	grant: ['fiscal', 'annualFiscal'],
	fiscal: ['fiscal', 'annualFiscal'],
} as const satisfies Partial<Record<AmountLabel, readonly [AmountField, AmountField]>>;

/** The field of each pair, row by row. `strange` stand under a sum that is not understood. */
export function amountFields(
	rows: readonly (readonly LabelledValue[])[],
	strange: ReadonlySet<Cell> = new Set(),
): FieldOf[][] {
	const labelled = rows.map((pairs, row) =>
		pairs.map((pair): Labelled => {
			const isUnderStrange = strange.has(pair.labelCell);
			return { pair, kind: kindOf(pair), row, isUnderStrange };
		}),
	);
	const all = labelled.flat();
	const named = all.map(({ kind }) => kind);
	const hasTotal = named.includes('total');
	const hasAnnual = named.includes('annualTotal');
	const isFiscal = ({ kind, pair }: Labelled): boolean =>
		/grant|iscal/.test(kind ?? '') || foreignAmount(pair.label) === 'grant';
	const isFiscalSum = !hasAnnual && all.filter(isFiscal).length > 1;
	const ofSum =
		hasTotal && hasAnnual ? undefined : hasTotal || isOfYear(named) ? 'annualTotal' : 'total';
	for (const each of all) {
		if (each.kind === 'sum') each.kind = ofSum;
		// 年度财政资金总额 above 财政拨款 and 其他资金 is their sum.
		if (each.kind === 'annualFiscal' && isFiscalSum && /总[额计]/.test(each.pair.label))
			each.kind = 'annualTotal';
	}
	settleGrant(all);
	return labelled.map((row) => row.map((each) => fieldOf(each, row, all)));
}

/** Whether a lone sum stands above parts that are the year's, such as 当年财政拨款 and 上年结转资金. */
function isOfYear(kinds: readonly (AmountLabel | undefined)[]): boolean {
	const isPart = (kind?: AmountLabel): boolean =>
		kind !== 'annualTotal' && !!kind?.startsWith('annual');
	return (
		kinds.filter((kind) => kind === 'sum').length === 1 &&
		!kinds.includes('annualTotal') &&
		kinds.some(isPart)
	);
}

/**
 * Fiscal money of another level (中央财政补助) is the fiscal money of its form if no other money is printed
 * that may belong to it, and no other label names that field.
 */
function settleGrant(all: Labelled[]): void {
	const foreign = all.filter(({ pair }) => foreignAmount(pair.label) !== null);
	const [grant, ...others] = foreign;
	if (!grant || others.length > 0 || foreignAmount(grant.pair.label) !== 'grant') return;
	const field = (each: Labelled): FieldOf => fieldOf(each, rowOf(each, all), all);
	grant.kind = 'grant';
	const own = field(grant);
	if (all.some((each) => each !== grant && field(each) === own)) grant.kind = undefined;
}

function rowOf({ row }: Labelled, all: Labelled[]): Labelled[] {
	return all.filter((each) => each.row === row);
}

/** A heading of the part (项目资金) with an amount right behind it labels that amount. */
function kindOf({ label, values }: LabelledValue): AmountLabel | undefined {
	const kind = fundingLabel(label);
	const [value] = values;
	if (isMoneySection(label)) return value && isAmountText(value.text) ? (kind ?? 'sum') : undefined;
	return kind === 'sum' && !value ? undefined : kind;
}

function fieldOf(each: Labelled, row: Labelled[], all: Labelled[]): FieldOf {
	const { kind, pair } = each;
	if (kind === undefined)
		return fundingLabel(pair.label) === 'sum' && pair.values.length > 0 ? 'unsure' : null;
	const alike = row.filter((other) => other.kind === kind);
	if (kind === 'annualCarryover') return alike.length === 2 && alike[0] === each ? 'unsure' : kind;
	if (kind !== 'other' && kind !== 'grant' && kind !== 'fiscal')
		return kind === 'sum' ? 'unsure' : kind;
	const [ofProject, ofYear] = printedTwice[kind];
	const side = alike.length === 2 ? (alike[0] === each ? 'project' : 'year') : sideOf(each, all);
	return side === 'unsure' ? 'unsure' : side === 'project' ? ofProject : ofYear;
}

/** Whether a part of the money is that of the project or of the year, by the sums beside or above it. */
function sideOf(each: Labelled, all: Labelled[]): 'project' | 'year' | 'unsure' {
	const total = all.find(({ kind }) => kind === 'total');
	const annual = all.find(({ kind }) => kind === 'annualTotal');
	if (each.isUnderStrange) return 'unsure';
	if (!annual) return 'project';
	if (!total) return 'year';
	const [column, annualColumn] = [each.pair.labelCell.column, annual.pair.labelCell.column];
	const isStacked = total.row !== annual.row && total.pair.labelCell.column === annualColumn;
	if (!isStacked) return column < annualColumn ? 'project' : 'year';
	const at = all.indexOf(each);
	const above = all.slice(0, at).findLast(({ kind }) => kind === 'total' || kind === 'annualTotal');
	const [first, second] = [total, annual]
		.map((sum) => all.indexOf(sum))
		.toSorted((a, b) => a - b) as [number, number];
	const isBetween = all.slice(first, second).some(({ kind }) => kind === each.kind);
	if (above === undefined || (at > second && !isBetween)) return 'unsure';
	return above === total ? 'project' : 'year';
}

/** The label of a value without its number, for messages. */
export function labelText({ labelCell }: LabelledValue): string {
	return toLabel(labelCell.text).replace(/:$/, '');
}
