import type { ExportColumn, ExportSheet, ExportType, ExportValue } from '#lib/export/sheet.ts';
import type { ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { formWords } from '#lib/words/form.words.ts';

interface SheetWords {
	name: string;
	file: string;
	headers: readonly string[];
}

/** Texts of the sheet, with `headers` in the order of the columns. */
export const projectSheetWords = defineWords<SheetWords>(
	{
		name: '项目',
		file: '绩效目标项目',
		headers: [
			formWords.zh.id,
			formWords.zh.projectName,
			formWords.zh.nature,
			formWords.zh.annualTotalYuan,
			'当年财政拨款（元）',
			'项目资金总额（元）',
			sharedWords.zh.indicatorCount,
			'可衡量指标数',
			'需核对处数',
			sharedWords.zh.source,
			sharedWords.zh.file,
			'标题所在行',
		],
	},
	{
		name: 'Projects',
		file: 'performance-target-projects',
		headers: [
			formWords.en.id,
			formWords.en.projectName,
			formWords.en.nature,
			formWords.en.annualTotalYuan,
			'Current-year fiscal appropriation (yuan)',
			'Total project funding (yuan)',
			sharedWords.en.indicatorCount,
			'Measurable indicators',
			'Places to check',
			sharedWords.en.source,
			sharedWords.en.file,
			'Line of title',
		],
	},
);

const columns: { name: string; type: ExportType; of: (row: ProjectRow) => ExportValue }[] = [
	{ name: 'form_id', type: 'text', of: (row) => row.form_id },
	{ name: 'project_name', type: 'text', of: (row) => row.project_name },
	{ name: 'nature', type: 'text', of: (row) => row.nature },
	{ name: 'annual_total_fen', type: 'yuan', of: (row) => row.annual_total_fen },
	{ name: 'annual_fiscal_fen', type: 'yuan', of: (row) => row.annual_fiscal_fen },
	{ name: 'total_fen', type: 'yuan', of: (row) => row.total_fen },
	{ name: 'indicator_count', type: 'integer', of: (row) => row.indicator_count },
	{ name: 'measurable_count', type: 'integer', of: (row) => row.measurable_count },
	{ name: 'problem_count', type: 'integer', of: (row) => row.problem_count },
	{ name: 'source_id', type: 'text', of: (row) => row.source_id },
	{ name: 'file', type: 'text', of: (row) => row.file },
	{ name: 'start_line', type: 'integer', of: (row) => row.start_line },
];

/** The columns of the sheet under their headings. */
export function projectColumns({ headers }: SheetWords): ExportColumn[] {
	return columns.map(({ name, type }, i) => ({ name, type, header: headers[i] ?? name }));
}

/** Projects as a sheet, in their order; blanks stay blank. */
export function toProjectSheet(rows: readonly ProjectRow[], words: SheetWords): ExportSheet {
	return {
		name: words.name,
		columns: projectColumns(words),
		rows: rows.map((row) => columns.map(({ of }) => of(row))),
	};
}
