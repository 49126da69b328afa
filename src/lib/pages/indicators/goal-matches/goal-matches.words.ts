import { defineWords } from '#lib/words/language.ts';

/** The words of the list of projects whose goals contain the search text. */
export const goalMatchesWords = defineWords(
	{
		title: (count: string, search: string) => `有 ${count} 个项目在绩效目标中写到“${search}”`,
		overall: '总目标',
		annual: '年度目标',
		rest: (count: string) => `其余 ${count} 个项目未列出。`,
	},
	{
		title: (count: string, search: string) => `Projects with "${search}" in their goals: ${count}`,
		overall: 'Overall goal',
		annual: 'Annual goal',
		rest: (count: string) => `${count} more projects are not listed.`,
	},
);
