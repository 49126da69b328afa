import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { SheetColumn } from '#lib/export/to-sheet.ts';
import type { ChangedProject } from '#lib/pages/changes/changes-page.ts';
import { amountColumns } from '#lib/pages/changes/amount-columns.ts';
import type { ChangedProjectsWords } from './changed-projects.words.ts';

/** The columns that every list of projects of two years has in its file, if asked for with the former department. */
export function changedColumns<Row extends ChangedProject>(
	years: readonly [string, string],
	words: ChangedProjectsWords,
	heads: SheetWords,
	hasBefore = false,
): SheetColumn<Row>[] {
	const departmentBefore: SheetColumn<Row> = {
		name: 'department_before',
		header: words.departmentBefore,
		type: 'text',
		of: ({ departmentBefore }) => departmentBefore ?? null,
	};
	return [
		{ name: 'form_id', header: heads.form, type: 'text', of: ({ formId }) => formId },
		{ name: 'project_name', header: words.project, type: 'text', of: ({ name }) => name },
		{
			name: 'department',
			header: words.department,
			type: 'text',
			of: ({ department }) => department,
		},
		...(hasBefore ? [departmentBefore] : []),
		...amountColumns<Row>(years, words, heads),
	];
}
