import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';

export const changesFiltersWords = defineWords(
	{
		only: '只看',
		counts: (before: string, beforeCount: string, year: string, count: string) =>
			`${before}年度 ${beforeCount} 个项目，${year}年度 ${count} 个`,
		noScript: '按部门筛选需要启用 JavaScript；本页为全部部门。',
	},
	{
		only: 'Only',
		counts: (before, beforeCount, year, count) =>
			`${counted(beforeCount, 'project')} of ${before}, ${count} of ${year}`,
		noScript: 'Choosing departments needs JavaScript; this page shows all of them.',
	},
);
