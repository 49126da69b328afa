import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { SheetColumn } from '#lib/export/to-sheet.ts';
import type { ChangedProject } from '#lib/pages/changes/changes-page.ts';
import { difference } from '#lib/pages/changes/signed-money.ts';
import type { ChangedProjectsWords } from './changed-projects.words.ts';

/** The columns that every list of projects of two years has in its file. */
export function changedColumns<Row extends ChangedProject>(
	[before, year]: readonly [string, string],
	words: ChangedProjectsWords,
	heads: SheetWords,
): SheetColumn<Row>[] {
	return [
		{ name: 'form_id', header: heads.form, type: 'text', of: ({ formId }) => formId },
		{ name: 'project_name', header: words.project, type: 'text', of: ({ name }) => name },
		{
			name: 'department',
			header: words.department,
			type: 'text',
			of: ({ department }) => department,
		},
		{
			name: 'before',
			header: heads.inYuan(words.ofYear(before)),
			type: 'yuan',
			of: ({ beforeFen }) => beforeFen,
		},
		{
			name: 'after',
			header: heads.inYuan(words.ofYear(year)),
			type: 'yuan',
			of: ({ afterFen }) => afterFen,
		},
		{ name: 'change', header: heads.inYuan(words.change), type: 'yuan', of: difference },
	];
}
