import { sum } from 'd3-array';
import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toPercent, toSheet } from '#lib/export/to-sheet.ts';
import { projectIdColumns } from '#lib/pages/shared/projects/project-id-columns.ts';
import type { ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { shareOf } from '#lib/words/format.ts';
import type { SpendByProjectWords } from './spend-by-project.words.ts';

/** All projects, the largest first, with their amounts, the share of each, and that of it and all larger ones. */
export function toSpendSheet(
	projects: readonly ProjectRow[],
	words: SpendByProjectWords,
	heads: SheetWords,
): ExportSheet {
	const all = sum(projects, (row) => row.annual_total_fen ?? 0);
	let fen = 0;
	const rows = projects.map((row) => {
		fen += row.annual_total_fen ?? 0;
		const share = row.annual_total_fen === null ? null : shareOf(row.annual_total_fen, all);
		return { ...row, share, cumulative: shareOf(fen, all) };
	});
	return toSheet(
		words.title,
		[
			...projectIdColumns(heads),
			{
				name: 'annual_total',
				header: heads.inYuan(words.amount),
				type: 'yuan',
				of: (row) => row.annual_total_fen,
			},
			{
				name: 'percent',
				header: heads.inPercent(words.share),
				type: 'number',
				of: (row) => toPercent(row.share),
			},
			{
				name: 'cumulative_percent',
				header: heads.inPercent(words.cumulativeShare),
				type: 'number',
				of: (row) => toPercent(row.cumulative),
			},
		],
		rows,
	);
}
