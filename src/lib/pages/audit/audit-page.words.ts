import { defineWords } from '#lib/words/language.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const auditPageWords = defineWords(
	{
		title: '审核',
		site: sharedWords.zh.site,
		description: (findings: string, projects: string) =>
			`${projects} 个项目的绩效目标申报表中有 ${findings} 条疑点：哪些承诺无法核对，为什么。`,
		lead: '哪些承诺无法核对，为什么？程序按公开的规则逐表检查，列出疑似之处及其原文和行号，供核实，不是结论。',
		parts: {
			quality: '申报质量',
			'every-form': findingWords.zh.shared,
			matrix: findingWords.zh.byProject,
			rules: '规则启停',
			findings: '各项目的发现',
		},
		failed: sharedWords.zh.olderFigures,
		tooLarge: (megabytes: string) =>
			`全部发现有 ${megabytes} MB，超出浏览器标签页的容量，不能在此筛选；可在“数据”页下载。`,
	},
	{
		title: 'Audit',
		site: sharedWords.en.site,
		description: (findings, projects) =>
			`${findings} suspicions in the performance-target forms of ${projects} projects: which promises cannot be checked, and why.`,
		lead: 'Which promises cannot be checked, and why? Published rules are run over every form; what looks wrong is listed with its printed text and its line, to be verified. It is no verdict.',
		parts: {
			quality: 'Quality at a glance',
			'every-form': findingWords.en.shared,
			matrix: findingWords.en.byProject,
			rules: 'Rules on and off',
			findings: 'Findings of each project',
		},
		failed: sharedWords.en.olderFigures,
		tooLarge: (megabytes) =>
			`All findings are ${megabytes} MB, more than a tab can hold, and cannot be filtered here; download them on the page Data.`,
	},
);
