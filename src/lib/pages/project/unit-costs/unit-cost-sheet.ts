import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import type { CostRelation, UnitCost } from '#lib/figures/unit-costs.ts';
import type { Indicator } from '#lib/model/form.ts';

/** How a cost stands to the true one; of a range both bounds are printed. */
export const relationSigns: Record<CostRelation, string> = {
	'=': '=',
	'<=': '≤',
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
	costs: readonly UnitCost<Indicator>[],
	words: UnitCostHeads,
	shared: SheetWords,
): ExportSheet {
	const columns: SheetColumn<UnitCost<Indicator>>[] = [
		{ name: 'name', header: shared.indicator, type: 'text', of: ({ indicator }) => indicator.name },
		{
			name: 'target_text',
			header: shared.target,
			type: 'text',
			of: ({ indicator }) => indicator.targetText,
		},
		{
			name: 'annual_total',
			header: shared.inYuan(words.annual),
			type: 'yuan',
			of: () => annualFen,
		},
		{ name: 'quantity', header: words.quantity, type: 'number', of: ({ count }) => count },
		{
			name: 'upper_quantity',
			header: words.upperQuantity,
			type: 'number',
			of: ({ upperCount }) => upperCount,
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
			of: ({ fenEach }) => Math.round(fenEach),
		},
		{
			name: 'lower_cost',
			header: shared.inYuan(words.lowerCost),
			type: 'yuan',
			of: ({ leastFenEach }) => (leastFenEach === null ? null : Math.round(leastFenEach)),
		},
		{
			name: 'limits',
			header: words.limits,
			type: 'text',
			of: ({ limits }) =>
				limits
					.map(({ indicator: { name, targetText } }) => `${name ?? ''} ${targetText ?? ''}`)
					.join(shared.comma) || null,
		},
		{ name: 'line', header: shared.line, type: 'integer', of: ({ indicator }) => indicator.line },
	];
	return toSheet(words.title, columns, costs);
}
