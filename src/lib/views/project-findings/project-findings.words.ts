import { defineWords } from '#lib/theme/language.ts';

export const projectFindingsWords = defineWords(
	{
		title: (count: string) => `审核发现 ${count} 处`,
		none: '没有审核发现。',
		caption: '疑似问题，供核实；点编号看规则与依据。',
		lines: (lines: string) => `第 ${lines} 行`,
		suggestion: '建议：',
		review: '打印审核意见表',
		all: '在审核页中查看',
		others: '相比较：',
		line: (line: number) => `第 ${line} 行`,
	},
	{
		title: (count) => `${count} findings of the audit`,
		none: 'The audit finds nothing.',
		caption: 'Suspicions to verify; press a number for the rule and what it rests on.',
		lines: (lines) => `line ${lines}`,
		suggestion: 'Suggestion: ',
		review: 'Review sheet to print',
		all: 'Show on the audit page',
		others: 'Compared with: ',
		line: (line) => `line ${line}`,
	},
);
