import { findingWords } from '#lib/words/finding.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';

export const projectFindingsWords = defineWords(
	{
		title: (count: string) => `审核发现 ${count} 条`,
		none: '没有审核发现。',
		caption: '疑似问题，供核实；点编号看规则与依据。',
		review: '打印审核意见表',
		all: '在审核页中查看',
		shared: (count: string) => `${findingWords.zh.shared}（${count} 条）`,
		sharedCaption: '同一部门同一年度四分之三以上的申报表都有的发现。',
		sharedBy: (count: string, of: string) => `${of} 张表中 ${count} 张都有`,
	},
	{
		title: (count) => `${counted(count, 'finding')} of the audit`,
		none: 'The audit finds nothing.',
		caption: 'Suspicions to verify; press a number for the rule and what it rests on.',
		review: 'Review sheet to print',
		all: 'Show on the audit page',
		shared: (count) => `${findingWords.en.shared} (${count})`,
		sharedCaption: 'More than three quarters of the forms of the department and year have these.',
		sharedBy: (count, of) => `in ${count} of ${counted(of, 'form')}`,
	},
);
