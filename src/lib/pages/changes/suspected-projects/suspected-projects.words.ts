import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';

export const suspectedProjectsWords = defineWords(
	{
		title: (count: string) => `哪些项目疑似改了名称？（${count} 个）`,
		caption: (unit: string) =>
			`同一单位的两张表，名称只差年份或很相近，或有几张同名表而分不清谁是谁；不算新增，也不算不再申报。请核实后写入 project-links.csv。年度资金申请总额（${unit}）。`,
		ofYear: (year: string) => `${year}年度`,
		idsOf: (year: string) => `${year}年度申报表编号`,
		namesOf: (year: string) => `${year}年度项目名称`,
		department: formWords.zh.department,
		counted: (amount: string) => `（${amount}）`,
	},
	{
		title: (count) => `Which projects may have changed their name? (${count})`,
		caption: (unit) =>
			`Two forms of one unit whose names differ by a year or are much alike, or several forms of one name that cannot be told apart; they are neither new nor ended. Verify them and write them into project-links.csv. Annual funding requested (${unit}).`,
		ofYear: (year) => `Fiscal year ${year}`,
		idsOf: (year) => `Forms of ${year}`,
		namesOf: (year) => `Project names of ${year}`,
		department: formWords.en.department,
		counted: (amount) => ` (${amount})`,
	},
);

export type SuspectedProjectsWords = (typeof suspectedProjectsWords)['zh'];
