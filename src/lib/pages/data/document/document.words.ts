import type { FieldName } from '#lib/model/form.ts';
import type { CellRole, IndicatorPart } from '#lib/model/read-cell.ts';
import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';
import { sharedWords } from '#lib/words/words.ts';

type OtherRole = Exclude<CellRole, FieldName | IndicatorPart>;

const zh = formWords.zh;
const en = formWords.en;

const roles: Record<CellRole, string> = {
	projectName: zh.projectName,
	fiscalYear: zh.fiscalYear,
	nature: zh.nature,
	category: zh.category,
	department: zh.department,
	unit: zh.unit,
	startDate: zh.startDate,
	endDate: zh.endDate,
	total: zh.total,
	fiscal: zh.ofFiscal,
	otherTotal: zh.otherFunds,
	annualTotal: zh.annualTotal,
	annualFiscal: zh.ofAnnualFiscal,
	annualCarryover: zh.annualCarryover,
	annualOther: zh.otherFunds,
	overallGoal: '项目总目标',
	annualGoal: '年度总体目标',
	indicatorName: zh.name,
	target: zh.target,
	sign: zh.comparator,
	measure: zh.measure,
	weight: '权重或分值',
	label: '标签',
	footer: '个人信息，不公布',
	remark: '无对应栏目',
	unread: '未读',
	outside: '表外',
};

const rolesEnglish: Record<CellRole, string> = {
	projectName: en.projectName,
	fiscalYear: en.fiscalYear,
	nature: en.nature,
	category: en.category,
	department: en.department,
	unit: en.unit,
	startDate: en.startDate,
	endDate: en.endDate,
	total: en.total,
	fiscal: en.ofFiscal,
	otherTotal: en.otherFunds,
	annualTotal: en.annualTotal,
	annualFiscal: en.ofAnnualFiscal,
	annualCarryover: en.annualCarryover,
	annualOther: en.otherFunds,
	overallGoal: 'Overall goal of the project',
	annualGoal: 'Overall goal of the year',
	indicatorName: en.name,
	target: en.target,
	sign: en.comparator,
	measure: en.measure,
	weight: 'Weight or score',
	label: 'Label',
	footer: 'Personal, not published',
	remark: 'No such field',
	unread: 'Not read',
	outside: 'Outside of all forms',
};

/** Signs beside the words, so that no colour has to be told apart. */
export const roleSigns: Record<OtherRole | 'value', string> = {
	value: '✓',
	label: '▸',
	footer: '●',
	remark: '–',
	unread: '⚠',
	outside: '○',
};

export const documentWords = defineWords(
	{
		back: '← 数据',
		site: sharedWords.zh.site,
		description: (file: string) => `${file} 的每一格怎样读取`,
		lead: '每一格都按原文件印出，格下写明读成了什么。标 ⚠ 的未归入任何栏目；指标后的数字是它在表内的序号。',
		facts: (format: string, cells: string, forms: string) =>
			`${format}，${cells} 个单元格，${forms} 张申报表`,
		unknownFormat: '格式未知',
		forms: '表中的申报表',
		notes: (count: string) => `未能读懂与未读之处（${count}）`,
		noNotes: '没有未能读懂或未读之处。',
		notesLeft: (count: string) => `另有 ${count} 处未列出，见问题表。`,
		unread: '未归入任何栏目',
		place: (line: string, column: string) => `第 ${line} 行第 ${column} 列`,
		part: (part: string, all: string) => `第 ${part} 部分，共 ${all} 部分`,
		parts: '各部分',
		partsBelow: '表格之后的各部分',
		sheet: (name: string) => `工作表“${name}”`,
		cells: '各单元格',
		line: '行',
		empty: '这个文件没有读出单元格。',
		roles,
		role: (name: string, ordinal: string) => `${name} ${ordinal}`,
		note: (number: string) => `见第 ${number} 条`,
	},
	{
		back: '← Data',
		site: sharedWords.en.site,
		description: (file: string) => `How every cell of ${file} was read`,
		lead: 'Every cell as the document prints it, and below it what it became. A cell marked ⚠ belongs to no field; the number behind an indicator is its position in the form.',
		facts: (format: string, cells: string, forms: string) =>
			`${format}, ${counted(cells, 'cell')}, ${counted(forms, 'form')}`,
		unknownFormat: 'unknown format',
		forms: 'Forms in this document',
		notes: (count: string) => `Not understood or not read (${count})`,
		noNotes: 'Nothing was left unread or not understood.',
		notesLeft: (count: string) => `${count} more are not listed; see the table of problems.`,
		unread: 'belongs to no field',
		place: (line: string, column: string) => `line ${line}, column ${column}`,
		part: (part: string, all: string) => `Part ${part} of ${all}`,
		parts: 'Parts',
		partsBelow: 'Parts, below the table',
		sheet: (name: string) => `Sheet “${name}”`,
		cells: 'Cells',
		line: 'Line',
		empty: 'No cells were read from this document.',
		roles: rolesEnglish,
		role: (name: string, ordinal: string) => `${name} ${ordinal}`,
		note: (number: string) => `see number ${number}`,
	},
);
