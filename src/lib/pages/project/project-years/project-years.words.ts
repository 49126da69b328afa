import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const projectYearsWords = defineWords(
	{
		title: '这个项目其他年度申请了多少？',
		caption: (unit: string) =>
			`同一单位、同一名称的申报表，一个年度一行；金额为年度资金申请总额（${unit}），各年不相加。名称只差年份、与上年某个项目的名称很相近，或同一年度有几张同名表的，记作“疑似同一项目”，请核实。`,
		year: formWords.zh.fiscalYear,
		project: formWords.zh.projectName,
		amount: formWords.zh.annualTotal,
		change: (year: string) => `到${year}年增减`,
		indicators: formWords.zh.indicators,
		sinceBefore: '指标比上一年',
		suspected: '疑似同一项目',
		suspectedHead: '是否疑似',
		compare: '逐项对比',
		blank: sharedWords.zh.notStated,
	},
	{
		title: 'What did this project ask for in other years?',
		caption: (unit) =>
			`Forms of the same unit and name, a row a year; amounts are the annual funding requested (${unit}) and are not added up. Where only a year in the name differs, the name is much like one of the year before, or a year has several forms of the name, it is a suspicion to verify.`,
		year: formWords.en.fiscalYear,
		project: formWords.en.projectName,
		amount: formWords.en.annualTotal,
		change: (year) => `Change to ${year}`,
		indicators: formWords.en.indicators,
		sinceBefore: 'Indicators since the year before',
		suspected: 'perhaps the same project',
		suspectedHead: 'Suspected',
		compare: 'Compare in full',
		blank: sharedWords.en.notStated,
	},
);

export type ProjectYearsWords = (typeof projectYearsWords)['zh'];
