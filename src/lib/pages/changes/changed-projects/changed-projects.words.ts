import { bodyWords } from '#lib/words/body.words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

/** The lists of projects by what became of their amount. */
export type ChangeList = 'raised' | 'cut' | 'added' | 'ended' | 'moved' | 'halfBlank';

const id: Record<ChangeList, string> = {
	raised: 'raised',
	cut: 'cut',
	added: 'new',
	ended: 'ended',
	moved: 'moved',
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
			moved: (count: string) => `哪些项目从别的部门转来，或转到别的部门？（${count} 个）`,
			halfBlank: (count: string) => `哪些项目只有一年填写了金额？（${count} 个）`,
		},
		basis: {
			raised: '两年都申报的项目，增加多的在前',
			cut: '两年都申报的项目，减少多的在前',
			added: '上一年度没有同一项目的申报表，金额大的在前',
			ended: '这一年度没有同一项目的申报表，金额大的在前',
			moved: '两年都申报、主管部门不同的项目，只列它属于所选部门那一年的金额，金额大的在前',
			halfBlank: '两年都申报、但有一年金额空白，看不出增减的项目',
		},
		caption: (basis: string, unit: string) => `${basis}；年度资金申请总额（${unit}）。`,
		/** After the name of a rule. */
		stop: '。',
		cut: (shown: string) => `这里列出前 ${shown} 个，全部在 CSV 文件中。`,
		none: '没有。',
		project: formWords.zh.projectName,
		department: formWords.zh.department,
		departmentBefore: '上一年度主管部门',
		noDepartment: bodyWords.zh.noDepartment,
		moved: (from: string, to: string) => `${from} → ${to}`,
		outside: '—',
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
			moved: (count) => `Which projects came from other departments or went to them? (${count})`,
			halfBlank: (count) => `Which projects state an amount in one year only? (${count})`,
		},
		basis: {
			raised: 'Projects with forms in both years, the largest rise first',
			cut: 'Projects with forms in both years, the largest cut first',
			added: 'Projects without a form in the year before, the largest first',
			ended: 'Projects without a form in this year, the largest first',
			moved:
				'Projects with forms in both years under two departments, with the amount of the year in which they are of the chosen ones, the largest first',
			halfBlank: 'Projects with forms in both years, one of them without an amount',
		},
		caption: (basis, unit) => `${basis}; annual funding requested (${unit}).`,
		stop: '.',
		cut: (shown) => ` The first ${shown} are listed, all of them in the CSV file.`,
		none: 'None.',
		project: formWords.en.projectName,
		department: formWords.en.department,
		departmentBefore: 'Department in the year before',
		noDepartment: bodyWords.en.noDepartment,
		moved: (from, to) => `${from} → ${to}`,
		outside: '—',
		blank: sharedWords.en.notStated,
		ofYear: (year) => `Fiscal year ${year}`,
		change: 'Change',
	},
);

export type ChangedProjectsWords = (typeof changedProjectsWords)['zh'];
