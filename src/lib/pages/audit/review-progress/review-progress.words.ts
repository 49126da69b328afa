import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';
import { sheetWords } from '#lib/pages/shared/desk/sheet.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const reviewProgressWords = defineWords(
	{
		title: '审核进度',
		none: '还没有审核意见。在项目的“审核意见表”上逐条审核，进度列在这里。',
		reading: sharedWords.zh.loading,
		total: (reviewed: string, all: string, adopted: string, own: string) =>
			`已审 ${reviewed} / ${all} 个项目，采纳 ${adopted} 项，另加意见 ${own} 条。`,
		meaning: '逐条定了处理、也评了总体等级的，算作已审。',
		stale: (count: number) => `${count} 条意见的依据已变，未计入。`,
		staleHead: '依据已变',
		foreign: (count: number) => `另有 ${count} 个项目的意见不在本站现有数据中，原样保留。`,
		list: '各项目进度',
		project: sharedWords.zh.project,
		decided: '已审项数',
		adopted: sheetWords.zh.verdict.adopted,
		grade: sheetWords.zh.overallGrade,
		wordAll: '全部导出 Word',
		wordBegun: (limit: string) => `项目超过 ${limit} 个，Word 文件只含已开始审核的项目。`,
		tooLarge: '全部发现太大，不能在此统计；请在各项目的审核意见表上查看。',
		failed: (reason: string) => `未能统计审核进度，意见未受影响。原因：${reason}`,
	},
	{
		title: 'Progress of the review',
		none: 'There are no opinions yet. Decide on the review sheet of a project; the progress is listed here.',
		reading: sharedWords.en.loading,
		total: (reviewed, all, adopted, own) =>
			`Reviewed: ${reviewed} of ${counted(all, 'project')}; ${counted(adopted, 'item')} adopted, ${counted(own, 'opinion')} added.`,
		meaning: 'A project is reviewed once every item is decided and the whole is graded.',
		stale: (count) => `The ground of ${counted(count, 'opinion')} has changed; they do not count.`,
		staleHead: 'Its ground has changed',
		foreign: (count) =>
			`There are opinions on ${counted(count, 'project')} that this site does not have; they stay as they are.`,
		list: 'By project',
		project: sharedWords.en.project,
		decided: 'Items decided',
		adopted: sheetWords.en.verdict.adopted,
		grade: sheetWords.en.overallGrade,
		wordAll: 'Save all as Word',
		wordBegun: (limit) =>
			`There are more than ${limit} projects: the Word file holds only those whose review has begun.`,
		tooLarge:
			'All findings together are too large to be counted here; see the review sheets of the projects.',
		failed: (reason) =>
			`The progress could not be counted; the opinions are not touched. Reason: ${reason}`,
	},
);
