import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import type { NatureTotals } from '#lib/pages/overview/rows/totals.ts';
import {
	fundingSources,
	toFundingRow,
	totalFunding,
	type FundingRow,
} from './funding-structure.ts';
import type { FundingWords } from './funding-structure.words.ts';

/** Every nature with its sources, what they do not explain and what is too much; the sum last. */
export function toFundingSheet(
	natures: readonly NatureTotals[],
	words: FundingWords,
	heads: SheetWords,
	natureName: (nature: string) => string,
): ExportSheet {
	const yuan = (name: string, header: string, of: (row: FundingRow) => number) => ({
		name,
		header: heads.inYuan(header),
		type: 'yuan' as const,
		of,
	});
	const columns: SheetColumn<FundingRow>[] = [
		{
			name: 'nature',
			header: words.nature,
			type: 'text',
			of: ({ nature }) => (nature === null ? words.all : natureName(nature)),
		},
		{
			name: 'project_count',
			header: words.projects,
			type: 'integer',
			of: (row) => row.projectCount,
		},
		...fundingSources.map((source) =>
			yuan(source, words.source[source], ({ parts }) => parts[source]),
		),
		yuan('excess', words.excess, (row) => row.excessFen),
		yuan('annual_total', words.total, (row) => row.totalFen),
	];
	const rows = natures.map((one) => toFundingRow(one.nature, [one]));
	return toSheet(words.title, columns, rows.length === 0 ? [] : [...rows, totalFunding(natures)]);
}
