import { defineWords } from '#lib/words/language.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { counted } from '#lib/words/plural.ts';

export const auditFiltersWords = defineWords(
	{
		severity: findingWords.zh.level,
		found: (findings: string, projects: string) => `${findings} 处发现，涉及 ${projects} 个项目`,
		off: (rule: string) => `${rule} 停用`,
		noScript: '筛选、改变级别需要启用 JavaScript；本页为全部发现。',
	},
	{
		severity: findingWords.en.level,
		found: (findings, projects) =>
			`${counted(findings, 'finding')} in ${counted(projects, 'project')}`,
		off: (rule) => `${rule} off`,
		noScript: 'Filters and levels need JavaScript; this page shows all findings.',
	},
);
