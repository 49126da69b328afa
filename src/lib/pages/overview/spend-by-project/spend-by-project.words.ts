import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const spendByProjectWords = defineWords(
	{
		title: '钱花在哪些项目上？',
		caption: (explained: string, sum: string, unit: string) =>
			`按年度资金申请总额（${explained}）由高到低，合计 ${sum} ${unit}；累计为该项及以上各项合计的占比`,
		topThree: '，前三项占',
		end: '。',
		label: '各项目年度资金申请总额',
		project: sharedWords.zh.project,
		amount: formWords.zh.annualTotal,
		inUnit: (name: string, unit: string) => `${name}（${unit}）`,
		share: sharedWords.zh.share,
		cumulative: '累计',
		cumulativeShare: '累计占比',
	},
	{
		title: 'Which projects is the money for?',
		caption: (explained, sum, unit) =>
			`By annual funding requested, in ${explained}, largest first; ${sum} ${unit} in all. The last column is the share of a project and all larger ones`,
		topThree: '; the three largest make up',
		end: '.',
		label: 'Annual funding requested by each project',
		project: sharedWords.en.project,
		amount: formWords.en.annualTotal,
		inUnit: (name, unit) => `${name} (${unit})`,
		share: sharedWords.en.share,
		cumulative: 'So far',
		cumulativeShare: 'Cumulative share',
	},
);

export type SpendByProjectWords = (typeof spendByProjectWords)['zh'];
