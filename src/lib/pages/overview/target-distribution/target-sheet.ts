import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';
import type { SharedWords } from '#lib/words/words.ts';
import { askedPercents, kindCounts, percentTargets } from './target-distribution.ts';
import type { TargetDistributionWords } from './target-distribution.words.ts';

interface TargetLine {
	part: string;
	of: string;
	percent: number | null;
	count: number;
}

/** The three parts of the card below each other: kinds, percentages, satisfactions. */
export function toTargetSheet(
	targets: readonly TargetRow[],
	words: TargetDistributionWords,
	shared: SharedWords,
	heads: SheetWords,
): ExportSheet {
	const lines: TargetLine[] = [
		...kindCounts(targets).map(({ kind, count }) => ({
			part: words.kinds,
			of: shared.kindName[kind],
			percent: null,
			count,
		})),
		...percentTargets(targets).map(({ level2, percent, count }) => ({
			part: words.percents,
			of: shared.shortLevel2(level2),
			percent,
			count,
		})),
		...askedPercents(targets).map(({ asked, percent, count }) => ({
			part: words.asked,
			of: shared.askedName[asked],
			percent,
			count,
		})),
	];
	return toSheet<TargetLine>(
		words.title,
		[
			{ name: 'part', header: words.part, type: 'text', of: ({ part }) => part },
			{ name: 'of', header: words.of, type: 'text', of: ({ of }) => of },
			{
				name: 'percent',
				header: heads.inPercent(words.percent),
				type: 'number',
				of: ({ percent }) => percent,
			},
			{ name: 'count', header: words.count, type: 'integer', of: ({ count }) => count },
		],
		lines,
	);
}
