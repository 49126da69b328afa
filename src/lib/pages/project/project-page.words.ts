import { defineWords } from '#lib/words/language.ts';
import { bodyWords } from '#lib/words/body.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const projectWords = defineWords(
	{
		site: sharedWords.zh.site,
		description: (name: string) => `${name}：绩效目标申报表、金额位置、交付时间和推算的单位成本。`,
		back: sharedWords.zh.allProjects,
		unnamed: sharedWords.zh.unnamedProject,
		blank: sharedWords.zh.notStated,
		blankNature: '项目性质未填写',
		blankDepartment: '主管部门未填写',
		blankYear: '年度未填写',
		dates: (start: string, end: string) => `${start} 至 ${end}`,
		year: bodyWords.zh.year,
		source: '来源：',
		comma: '，',
		lines: (first: string, last: string) => `第 ${first}–${last} 行`,
	},
	{
		site: sharedWords.en.site,
		description: (name: string) =>
			`${name}: its declaration form, its place among all, its calendar and implied unit costs.`,
		back: sharedWords.en.allProjects,
		unnamed: sharedWords.en.unnamedProject,
		blank: sharedWords.en.notStated,
		blankNature: 'nature not stated',
		blankDepartment: 'department not stated',
		blankYear: 'fiscal year not stated',
		dates: (start: string, end: string) => `${start} to ${end}`,
		year: bodyWords.en.year,
		source: 'Source: ',
		comma: ', ',
		lines: (first: string, last: string) => `lines ${first}–${last}`,
	},
);
