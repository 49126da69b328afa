import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

/** The lists of projects by what became of their amount. */
export type ChangeList = 'raised' | 'cut' | 'added' | 'ended' | 'halfBlank';

const id: Record<ChangeList, string> = {
	raised: 'raised',
	cut: 'cut',
	added: 'new',
	ended: 'ended',
	halfBlank: 'half-blank',
};

export const changedProjectsWords = defineWords(
	{
		id,
		title: {
			raised: (count: string) => `哪些项目增加了金额？（${count} 个）`,
			cut: (count: string) => `哪些项目减少了金额？（${count} 个）`,
			added: (count: string) => `新增了哪些项目？（${count} 个）`,
			ended: (count: string) => `哪些项目不再申报？（${count} 个）`,
			halfBlank: (count: string) => `哪些项目只有一年填写了金额？（${count} 个）`,
		},
		basis: {
			raised: '两年都申报的项目，增加多的在前',
			cut: '两年都申报的项目，减少多的在前',
			added: '上一年度没有同一项目的申报表，金额大的在前',
			ended: '这一年度没有同一项目的申报表，金额大的在前',
			halfBlank: '两年都申报、但有一年金额空白，看不出增减的项目',
		},
		caption: (basis: string, unit: string) => `${basis}；年度资金申请总额（${unit}）。`,
		cut: (shown: string) => `这里列出前 ${shown} 个。`,
		none: '没有。',
		project: formWords.zh.projectName,
		department: formWords.zh.department,
		blank: sharedWords.zh.notStated,
		ofYear: (year: string) => `${year}年度`,
		change: '增减',
	},
	{
		id,
		title: {
			raised: (count) => `Which projects ask for more? (${count})`,
			cut: (count) => `Which projects ask for less? (${count})`,
			added: (count) => `Which projects are new? (${count})`,
			ended: (count) => `Which projects ended? (${count})`,
			halfBlank: (count) => `Which projects state an amount in one year only? (${count})`,
		},
		basis: {
			raised: 'Projects with forms in both years, the largest rise first',
			cut: 'Projects with forms in both years, the largest cut first',
			added: 'Projects without a form in the year before, the largest first',
			ended: 'Projects without a form in this year, the largest first',
			halfBlank: 'Projects with forms in both years, one of them without an amount',
		},
		caption: (basis, unit) => `${basis}; annual funding requested (${unit}).`,
		cut: (shown) => `The first ${shown} are listed.`,
		none: 'None.',
		project: formWords.en.projectName,
		department: formWords.en.department,
		blank: sharedWords.en.notStated,
		ofYear: (year) => `Fiscal year ${year}`,
		change: 'Change',
	},
);

export type ChangedProjectsWords = (typeof changedProjectsWords)['zh'];
