import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';

/** What only the form on the screen says. */
export const reviewFormWords = defineWords(
	{
		back: '← 返回项目',
		item: (number: number) => `第 ${number} 条`,
		ownItem: (number: number) => `审核人意见 ${number}`,
		decide: '处理',
		progress: (decided: number, all: number) => `已审 ${decided} / ${all} 项`,
		bears: '有疑点：',
		add: '添加意见',
		addHint: '程序没有看出的，可在此另写。',
		remove: '移除',
		stale: '依据已变',
		staleLead: (count: number) =>
			`有 ${count} 条意见所依据的发现已经变化或不再出现，未计入本表。核对后可沿用或移除。`,
		staleSaid: (message: string) => `当时的发现：${message}`,
		staleOpinion: (verdict: string, remark: string) =>
			remark === '' ? `当时的处理：${verdict}` : `当时的处理：${verdict}；备注：${remark}`,
		noVerdict: '未定',
		takeOver: (number: number) => `沿用到第 ${number} 条`,
		gone: '现在没有同一规则的待审发现。',
		addGrade: '等级由审核人评定，程序不预填。',
	},
	{
		back: '← Back to the project',
		item: (number) => `Item ${number}`,
		ownItem: (number) => `Opinion ${number} of the reviewer`,
		decide: 'decision',
		progress: (decided, all) => `${decided} of ${counted(all, 'item')} decided`,
		bears: 'To clarify: ',
		add: 'Add an opinion',
		addHint: 'For what the program did not see.',
		remove: 'Remove',
		stale: 'Its ground has changed',
		staleLead: (count) =>
			`${counted(count, 'opinion')} rest on findings that have changed or are gone, and do not count here. Check them, then take them over or remove them.`,
		staleSaid: (message) => `The finding then: ${message}`,
		staleOpinion: (verdict, remark) =>
			remark === '' ? `Decided then: ${verdict}` : `Decided then: ${verdict}; remark: ${remark}`,
		noVerdict: 'open',
		takeOver: (number) => `Take over to item ${number}`,
		gone: 'No undecided finding of the same rule is left.',
		addGrade: 'Grades are given by the reviewer; the program fills in none.',
	},
);
