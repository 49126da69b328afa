import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { DepartmentChange } from '#lib/pages/changes/changes-page.ts';
import { amountColumns } from '#lib/pages/changes/amount-columns.ts';
import type { DepartmentChangesWords } from './department-changes.words.ts';

/** The departments with their amounts and projects of both years. */
export function toDepartmentChangeSheet(
	rows: readonly DepartmentChange[],
	[before, year]: readonly [string, string],
	words: DepartmentChangesWords,
	heads: SheetWords,
): ExportSheet {
	return toSheet(
		words.title,
		[
			{
				name: 'department',
				header: words.department,
				type: 'text',
				of: ({ department }) => department || null,
			},
			...amountColumns<DepartmentChange>([before, year], words, heads),
			{
				name: 'projects_before',
				header: words.projects(before),
				type: 'number',
				of: ({ beforeCount }) => beforeCount,
			},
			{
				name: 'projects_after',
				header: words.projects(year),
				type: 'number',
				of: ({ afterCount }) => afterCount,
			},
			{ name: 'new', header: words.added, type: 'number', of: ({ added }) => added },
			{ name: 'ended', header: words.ended, type: 'number', of: ({ ended }) => ended },
		],
		rows,
	);
}
