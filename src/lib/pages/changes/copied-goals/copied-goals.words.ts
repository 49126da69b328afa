import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';

export const copiedGoalsWords = defineWords(
	{
		title: (count: string) => `哪些项目的年度目标与上年一字不差？（${count} 个）`,
		caption: '不计空格、标点和全半角；金额大的在前，读取存疑的不在其列。理由见规则 ',
		project: formWords.zh.projectName,
		goal: '年度总体目标',
		none: '没有。',
	},
	{
		title: (count) => `Which projects state the goal of the year before, word for word? (${count})`,
		caption:
			'Apart from blanks, marks and widths; the largest first, and nothing that was not surely read. For the reasons see rule ',
		project: formWords.en.projectName,
		goal: 'Overall goal of the year',
		none: 'None.',
	},
);
