import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const headlineFiguresWords = defineWords(
	{
		label: '总体数字',
		sentence: (projects: string, amount: string, unit: string) =>
			`编报绩效目标的项目${projects}个，涉及项目预算资金${amount}${unit}。`,
		projects: '项目',
		projectsUnit: sharedWords.zh.pieces,
		annualTotal: formWords.zh.annualTotal,
		annualFiscal: formWords.zh.ofAnnualFiscal,
		indicators: formWords.zh.indicators,
		indicatorsUnit: sharedWords.zh.pieces,
		measurable: sharedWords.zh.measurableTargets,
		measurableNote: (fraction: string) => `${fraction}，即定量、时限、频次、日程四类`,
		noBlanks: '全部项目均已填写',
		blanks: (_count: number, printed: string) => `${printed} 个项目未填写，不计入`,
		equal: '与申请总额相等',
		more: (amount: string) => `比申请总额多 ${amount}`,
		less: (amount: string) => `比申请总额少 ${amount}`,
		perHead: (amount: string, population: string) =>
			`按 ${population} 人口计，平均每人 ${amount} 元。`,
		ofBudget: (share: string, budget: string) => `占该部门本年度全部预算的 ${share}（${budget}）。`,
	},
	{
		label: 'Overall figures',
		sentence: (projects, amount, unit) =>
			`Projects with declared performance targets: ${projects}; budget funding involved: ${amount} ${unit}.`,
		projects: 'Projects',
		projectsUnit: sharedWords.en.pieces,
		annualTotal: formWords.en.annualTotal,
		annualFiscal: formWords.en.ofAnnualFiscal,
		indicators: formWords.en.indicators,
		indicatorsUnit: sharedWords.en.pieces,
		measurable: sharedWords.en.measurableTargets,
		measurableNote: (fraction) => `${fraction}: quantity, time limit, frequency, schedule`,
		noBlanks: 'filled in by all projects',
		blanks: (count, printed) =>
			`left blank by ${printed} ${count === 1 ? 'project' : 'projects'}, not counted`,
		equal: 'equal to the funding requested',
		more: (amount) => `${amount} more than the funding requested`,
		less: (amount) => `${amount} less than the funding requested`,
		perHead: (amount, population) => `${amount} yuan for each of ${population} inhabitants. `,
		ofBudget: (share, budget) =>
			`${share} of the whole budget of the department in this year (${budget}).`,
	},
);
