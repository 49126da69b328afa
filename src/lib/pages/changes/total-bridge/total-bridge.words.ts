import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';

export const totalBridgeWords = defineWords(
	{
		title: (before: string, year: string) => `总额怎样从${before}年度变到${year}年度？`,
		caption: (unit: string) =>
			`年度资金申请总额（${unit}）：上一年度的合计，减去不再申报和减少的，加上增加和新增的，就是这一年度的合计。疑似同一项目的按两年之差另列，请核实；点名称看是哪些项目。`,
		step: '由何而来',
		count: '项目数',
		amount: formWords.zh.annualTotal,
		total: (year: string) => `${year}年度`,
		name: {
			ended: '不再申报',
			cut: '减少',
			raised: '增加',
			added: '新增',
			moved: '转入、转出部门',
			suspected: '疑似同一项目',
			blank: '只填一年金额',
		},
	},
	{
		title: (before, year) => `How did the total of ${before} become that of ${year}?`,
		caption: (unit) =>
			`Annual funding requested (${unit}): the total of the year before, less what ended or was cut, plus what was raised or is new, is the total of this year. Projects that are perhaps the same stand apart with the difference of both years, to be verified; a name leads to its projects.`,
		step: 'What makes it up',
		count: 'Projects',
		amount: formWords.en.annualTotal,
		total: (year) => `Fiscal year ${year}`,
		name: {
			ended: 'Ended',
			cut: 'Cut',
			raised: 'Raised',
			added: 'New',
			moved: 'From or to other departments',
			suspected: 'Perhaps the same project',
			blank: 'One year blank',
		},
	},
);

export type TotalBridgeWords = (typeof totalBridgeWords)['zh'];
