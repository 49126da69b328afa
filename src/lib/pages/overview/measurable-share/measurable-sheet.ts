import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toPercent, toSheet } from '#lib/export/to-sheet.ts';
import { projectIdColumns } from '#lib/pages/shared/projects/project-id-columns.ts';
import type { ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { shareOf } from '#lib/words/format.ts';
import { byShare } from './measurable-share.ts';

export interface MeasurableHeads {
	title: string;
	measurable: string;
	all: string;
	share: string;
}

/** All projects with how many of their target values can be checked, the smallest share first. */
export function toMeasurableSheet(
	projects: readonly ProjectRow[],
	words: MeasurableHeads,
	heads: SheetWords,
): ExportSheet {
	return toSheet<ProjectRow>(
		words.title,
		[
			...projectIdColumns(heads),
			{
				name: 'measurable_count',
				header: words.measurable,
				type: 'integer',
				of: (row) => row.measurable_count,
			},
			{
				name: 'indicator_count',
				header: words.all,
				type: 'integer',
				of: (row) => row.indicator_count,
			},
			{
				name: 'measurable_percent',
				header: heads.inPercent(words.share),
				type: 'number',
				of: (row) => toPercent(shareOf(row.measurable_count, row.indicator_count)),
			},
		],
		byShare(projects),
	);
}
