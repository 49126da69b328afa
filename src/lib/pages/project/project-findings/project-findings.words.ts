import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';

export const projectFindingsWords = defineWords(
	{
		title: (count: string) => `审核发现 ${count} 处`,
		none: '没有审核发现。',
		caption: '疑似问题，供核实；点编号看规则与依据。',
		review: '打印审核意见表',
		all: '在审核页中查看',
	},
	{
		title: (count) => `${counted(count, 'finding')} of the audit`,
		none: 'The audit finds nothing.',
		caption: 'Suspicions to verify; press a number for the rule and what it rests on.',
		review: 'Review sheet to print',
		all: 'Show on the audit page',
	},
);
