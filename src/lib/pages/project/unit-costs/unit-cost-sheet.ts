import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import type { Comparator } from '#lib/model/target.ts';
import type { UnitCost } from '#lib/figures/unit-costs.ts';

export const relationSigns: Record<Comparator, string> = {
	'=': '=',
	'>=': '≥',
	'<=': '≤',
	'>': '>',
	'<': '<',
	'~': '≈',
	'..': '=',
};

export interface UnitCostHeads {
	title: string;
	annual: string;
	quantity: string;
	upperQuantity: string;
	unit: string;
	relation: string;
	cost: string;
	lowerCost: string;
	limits: string;
}

/** Every implied cost, rounded to the fen, with the amount and the quantity that imply it. */
export function toUnitCostSheet(
	annualFen: number | null,
	costs: readonly UnitCost[],
	words: UnitCostHeads,
	shared: SheetWords,
): ExportSheet {
	const columns: SheetColumn<UnitCost>[] = [
		{ name: 'name', header: shared.indicator, type: 'text', of: ({ name }) => name },
		{
			name: 'target_text',
			header: shared.target,
			type: 'text',
			of: ({ targetText }) => targetText,
		},
		{
			name: 'annual_total',
			header: shared.inYuan(words.annual),
			type: 'yuan',
			of: () => annualFen,
		},
		{ name: 'quantity', header: words.quantity, type: 'number', of: ({ quantity }) => quantity },
		{
			name: 'upper_quantity',
			header: words.upperQuantity,
			type: 'number',
			of: ({ upperQuantity }) => upperQuantity,
		},
		{ name: 'unit', header: words.unit, type: 'text', of: ({ unit }) => unit },
		{
			name: 'relation',
			header: words.relation,
			type: 'text',
			of: ({ relation }) => relationSigns[relation],
		},
		{
			name: 'cost',
			header: shared.inYuan(words.cost),
			type: 'yuan',
			of: ({ fen }) => Math.round(fen),
		},
		{
			name: 'lower_cost',
			header: shared.inYuan(words.lowerCost),
			type: 'yuan',
			of: ({ upperFen }) => (upperFen === null ? null : Math.round(upperFen)),
		},
		{
			name: 'limits',
			header: words.limits,
			type: 'text',
			of: ({ limits }) =>
				limits.map(({ name, targetText }) => `${name} ${targetText}`).join(shared.comma) || null,
		},
		{ name: 'line', header: shared.line, type: 'integer', of: ({ line }) => line },
	];
	return toSheet(words.title, columns, costs);
}
