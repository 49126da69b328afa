import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { BridgeRow } from './total-bridge.ts';
import type { TotalBridgeWords } from './total-bridge.words.ts';

/** The name of a row: a year for a total, else the step. */
export function rowName(
	{ step }: Pick<BridgeRow, 'step'>,
	before: string,
	year: string,
	words: TotalBridgeWords,
): string {
	if (step === 'before' || step === 'after') return words.total(step === 'before' ? before : year);
	return words.name[step];
}

/** Both totals and the steps between them, which add up. */
export function toBridgeSheet(
	rows: readonly BridgeRow[],
	[before, year]: readonly [string, string],
	words: TotalBridgeWords,
	heads: SheetWords,
): ExportSheet {
	return toSheet(
		words.title(before, year),
		[
			{
				name: 'step',
				header: words.step,
				type: 'text',
				of: (row) => rowName(row, before, year, words),
			},
			{ name: 'projects', header: words.count, type: 'number', of: ({ count }) => count },
			{ name: 'amount', header: heads.inYuan(words.amount), type: 'yuan', of: ({ fen }) => fen },
		],
		rows,
	);
}
