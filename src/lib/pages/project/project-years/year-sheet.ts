import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { OtherYear, ProjectYear } from '#lib/figures/years/project-years.ts';
import type { ProjectYearsWords } from './project-years.words.ts';

/** How much more the project asks for than in the other year, in fen; null where one is blank. */
export function changeFrom(
	other: Pick<ProjectYear, 'annualFen'>,
	own: Pick<ProjectYear, 'annualFen'>,
): number | null {
	return other.annualFen === null || own.annualFen === null
		? null
		: own.annualFen - other.annualFen;
}

/** The years of a project in this order, `own` among them. */
export function toYearSheet(
	rows: readonly OtherYear[],
	own: ProjectYear,
	words: ProjectYearsWords,
	heads: SheetWords,
): ExportSheet {
	return toSheet(
		words.title,
		[
			{ name: 'fiscal_year', header: words.year, type: 'number', of: ({ year }) => year },
			{ name: 'form_id', header: heads.form, type: 'text', of: ({ formId }) => formId },
			{ name: 'project_name', header: words.project, type: 'text', of: ({ name }) => name },
			{
				name: 'annual_total',
				header: heads.inYuan(words.amount),
				type: 'yuan',
				of: ({ annualFen }) => annualFen,
			},
			{
				name: 'change',
				header: heads.inYuan(words.change(String(own.year))),
				type: 'yuan',
				of: (row) => (row.formId === own.formId ? null : changeFrom(row, own)),
			},
			{
				name: 'indicators',
				header: words.indicators,
				type: 'number',
				of: ({ indicatorCount }) => indicatorCount,
			},
			{
				name: 'suspected',
				header: words.suspectedHead,
				type: 'text',
				of: ({ isSuspected }) => (isSuspected ? words.suspected : null),
			},
		],
		rows,
	);
}
