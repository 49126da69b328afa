import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toPercent, toSheet } from '#lib/export/to-sheet.ts';
import { countColumns } from '#lib/pages/shared/bodies/count-columns.ts';
import { shareOf } from '#lib/words/format.ts';
import type { BodyKind, BodyRow } from './bodies.ts';
import type { SpendByBodyWords } from './spend-by-body.words.ts';

/** The departments or units with their amounts and counts; `sumFen` is what all selected ones ask for. */
export function toBodySheet(
	kind: BodyKind,
	rows: readonly BodyRow[],
	sumFen: number,
	words: SpendByBodyWords,
	heads: SheetWords,
): ExportSheet {
	return toSheet(
		words[kind].title,
		[
			{
				name: kind === 'department' ? 'department' : 'unit',
				header: words[kind].name,
				type: 'text',
				of: ({ name }) => name || null,
			},
			{
				name: 'annual_total',
				header: heads.inYuan(words.amount),
				type: 'yuan',
				of: (row) => row.annual_total_fen,
			},
			{
				name: 'share_percent',
				header: heads.inPercent(words.share),
				type: 'number',
				of: (row) => toPercent(shareOf(row.annual_total_fen, sumFen)),
			},
			...countColumns<BodyRow>(words, (row) => row),
		],
		rows,
	);
}
