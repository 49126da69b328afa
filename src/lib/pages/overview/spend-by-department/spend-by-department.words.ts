import { defineWords } from '#lib/words/language.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { formWords } from '#lib/words/form.words.ts';

export const spendByDepartmentWords = defineWords(
	{
		title: '钱由哪些部门申请？',
		caption: (count: string, explained: string, sum: string, unit: string) =>
			`${count} 个主管部门，按年度资金申请总额（${explained}）由高到低，合计 ${sum} ${unit}；未填写的金额不计入。点部门名称，本页只看该部门。`,
		largestOnly: (shown: string) => `这里列出金额最大的 ${shown} 个部门。`,
		more: (count: string) => `其余 ${count} 个部门`,
		department: formWords.zh.department,
		blank: bodyWords.zh.noDepartment,
		amount: formWords.zh.annualTotal,
		inUnit: (name: string, unit: string) => `${name}（${unit}）`,
		share: '占比',
		projects: '项目',
		indicators: '指标',
		measurable: '可衡量',
		measurableCount: '可衡量的指标',
		high: '“高”级发现',
	},
	{
		title: 'Which departments ask for the money?',
		caption: (count, explained, sum, unit) =>
			`${count} departments by annual funding requested, in ${explained}, largest first; ${sum} ${unit} in all, blank amounts not counted. Press a department to see it alone on this page.`,
		largestOnly: (shown) => `The ${shown} departments with the largest amounts are listed.`,
		more: (count) => `${count} other departments`,
		department: formWords.en.department,
		blank: bodyWords.en.noDepartment,
		amount: formWords.en.annualTotal,
		inUnit: (name, unit) => `${name} (${unit})`,
		share: 'Share',
		projects: 'Projects',
		indicators: 'Indicators',
		measurable: 'Measurable',
		measurableCount: 'Measurable indicators',
		high: 'Findings at level high',
	},
);

export type SpendByDepartmentWords = (typeof spendByDepartmentWords)['zh'];
