import { findingWords } from '#lib/words/finding.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';

export const ofEveryFormWords = defineWords(
	{
		title: findingWords.zh.shared,
		totals: (rules: string, findings: string) => `${rules} 项规则，${findings} 条`,
		caption:
			'同一部门同一年度四分之三以上的申报表都有的发现，每项规则只说一次；不计入按项目的条数、矩阵和下面的清单。级别“高”的发现不在此列。',
		forms: (forms: string, all: string) => `${all} 张表中 ${forms} 张`,
		findings: (findings: string) => `${findings} 条`,
		basis: '规则与依据',
		suggestion: findingWords.zh.suggestion,
		suggested: findingWords.zh.suggested,
		more: (findings: string) => `另有 ${findings} 条，见下载的文件。`,
	},
	{
		title: findingWords.en.shared,
		totals: (rules, findings) => `${counted(rules, 'rule')}, ${counted(findings, 'finding')}`,
		caption:
			'What more than three quarters of the forms of a department and year have is said once for each rule; it is left out of the counts by project, the matrix and the list below. Findings at level high are none of these.',
		forms: (forms, all) => `${forms} of ${counted(all, 'form')}`,
		findings: (findings) => counted(findings, 'finding'),
		basis: 'Rule and basis',
		suggestion: findingWords.en.suggestion,
		suggested: findingWords.en.suggested,
		more: (findings) => `${findings} more are in the downloaded file.`,
	},
);
