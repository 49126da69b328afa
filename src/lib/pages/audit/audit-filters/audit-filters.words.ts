import { defineWords } from '#lib/words/language.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { counted } from '#lib/words/plural.ts';

export const auditFiltersWords = defineWords(
	{
		severity: findingWords.zh.level,
		found: (findings: string, projects: string) => `${findings} 条发现，涉及 ${projects} 个项目`,
		shared: (findings: string, rules: string) => `，其中 ${findings} 条为各表共有的 ${rules} 项`,
		off: (rule: string) => `${rule} 停用`,
		noScript: '筛选、改变级别需要启用 JavaScript；本页为全部发现。',
	},
	{
		severity: findingWords.en.level,
		found: (findings, projects) =>
			`${counted(findings, 'finding')} in ${counted(projects, 'project')}`,
		shared: (findings, rules) => `, ${findings} of ${counted(rules, 'rule')} common to all forms`,
		off: (rule) => `${rule} off`,
		noScript: 'Filters and levels need JavaScript; this page shows all findings.',
	},
);
