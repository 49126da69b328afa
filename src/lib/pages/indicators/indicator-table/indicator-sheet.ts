import type { ExportSheet, ExportType, ExportValue } from '#lib/export/sheet.ts';
import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords, type SharedWords } from '#lib/words/words.ts';
import type { IndicatorWithFindings } from './indicator-rows.ts';

interface Column {
	name: string;
	type: ExportType;
	of: (row: IndicatorWithFindings, words: SharedWords) => ExportValue;
}

const orNull = (text: string) => (text === '' ? null : text);

const columns = [
	{ name: 'form_id', type: 'text', of: (row) => row.form_id },
	{ name: 'project_name', type: 'text', of: (row) => row.project_name },
	{ name: 'year', type: 'text', of: (row) => orNull(row.year) },
	{ name: 'department', type: 'text', of: (row) => orNull(row.department) },
	{ name: 'level1', type: 'text', of: (row) => orNull(row.level1) },
	{ name: 'level2', type: 'text', of: (row) => orNull(row.level2) },
	{ name: 'level2_printed', type: 'text', of: (row) => row.level2_printed },
	{ name: 'name', type: 'text', of: (row) => row.name },
	{ name: 'target_text', type: 'text', of: (row) => row.target_text },
	{ name: 'kind', type: 'text', of: ({ kind }, words) => orNull(words.kindName[kind]) },
	{ name: 'comparator', type: 'text', of: (row) => orNull(row.comparator) },
	{ name: 'value', type: 'number', of: (row) => row.value },
	{ name: 'upper_value', type: 'number', of: (row) => row.upper_value },
	{ name: 'unit', type: 'text', of: (row) => orNull(row.unit) },
	{ name: 'qualifier', type: 'text', of: (row) => row.qualifier },
	{ name: 'reading', type: 'text', of: ({ reading }, words) => words.reading[reading] },
	{ name: 'problem', type: 'text', of: (row) => row.problem },
	{ name: 'findings', type: 'text', of: ({ findings }) => orNull(findings.join(' ')) },
	{ name: 'source_id', type: 'text', of: (row) => row.source_id },
	{ name: 'file', type: 'text', of: (row) => row.file },
	{ name: 'sheet', type: 'text', of: (row) => row.sheet },
	{ name: 'line', type: 'integer', of: (row) => row.line },
	{ name: 'address', type: 'text', of: (row) => row.address },
] as const satisfies readonly Column[];

type ColumnName = (typeof columns)[number]['name'];

interface SheetWords {
	name: string;
	file: string;
	headers: Record<ColumnName, string>;
}

export const indicatorSheetWords = defineWords<SheetWords>(
	{
		name: formWords.zh.indicators,
		file: formWords.zh.indicators,
		headers: {
			form_id: formWords.zh.id,
			project_name: formWords.zh.projectName,
			year: formWords.zh.fiscalYear,
			department: formWords.zh.department,
			level1: formWords.zh.level1,
			level2: formWords.zh.level2,
			level2_printed: '二级指标（按印刷位置）',
			name: formWords.zh.name,
			target_text: '指标值（原文）',
			kind: '指标值类型',
			comparator: formWords.zh.comparator,
			value: '数值',
			upper_value: '上限',
			unit: formWords.zh.measure,
			qualifier: '括注',
			reading: '读取',
			problem: '未能读懂之处',
			findings: '审核发现（级别 规则）',
			source_id: sharedWords.zh.source,
			file: sharedWords.zh.file,
			sheet: '工作表',
			line: '所在行',
			address: '单元格',
		},
	},
	{
		name: formWords.en.indicators,
		file: 'performance-indicators',
		headers: {
			form_id: formWords.en.id,
			project_name: formWords.en.projectName,
			year: formWords.en.fiscalYear,
			department: formWords.en.department,
			level1: formWords.en.level1,
			level2: formWords.en.level2,
			level2_printed: 'Level 2 where it is printed',
			name: formWords.en.name,
			target_text: 'Target as printed',
			kind: 'Kind of target',
			comparator: formWords.en.comparator,
			value: 'Value',
			upper_value: 'Upper value',
			unit: formWords.en.measure,
			qualifier: 'Note',
			reading: 'Reading',
			problem: 'Not understood',
			findings: 'Findings (level, rule)',
			source_id: sharedWords.en.source,
			file: sharedWords.en.file,
			sheet: 'Worksheet',
			line: 'Line',
			address: 'Cell',
		},
	},
);

/** Indicators as a sheet, in their order; blanks stay blank. */
export function toIndicatorSheet(
	rows: readonly IndicatorWithFindings[],
	{ name, headers }: SheetWords,
	shared: SharedWords,
): ExportSheet {
	return {
		name,
		columns: columns.map(({ name, type }) => ({ name, type, header: headers[name] })),
		rows: rows.map((row) => columns.map(({ of }) => of(row, shared))),
	};
}
