import { bodyWords } from '#lib/words/body.words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';

export const departmentChangesWords = defineWords(
	{
		title: '各部门增减了多少？',
		caption: (unit: string) =>
			`按主管部门，变动大的在前；年度资金申请总额（${unit}），括号内是项目数。疑似同一项目的不算新增，也不算不再申报。`,
		department: formWords.zh.department,
		blank: bodyWords.zh.noDepartment,
		ofYear: (year: string) => `${year}年度`,
		projects: (year: string) => `${year}年度项目数`,
		change: '增减',
		added: '新增',
		ended: '不再申报',
		counted: (amount: string, count: string) => `${amount}（${count}）`,
	},
	{
		title: 'How much more or less does each department ask for?',
		caption: (unit) =>
			`By department, the largest change first; annual funding requested (${unit}), in brackets the number of projects. What is perhaps the same project is neither new nor ended.`,
		department: formWords.en.department,
		blank: bodyWords.en.noDepartment,
		ofYear: (year) => `Fiscal year ${year}`,
		projects: (year) => `Projects of ${year}`,
		change: 'Change',
		added: 'New',
		ended: 'Ended',
		counted: (amount, count) => `${amount} (${count})`,
	},
);

export type DepartmentChangesWords = (typeof departmentChangesWords)['zh'];
