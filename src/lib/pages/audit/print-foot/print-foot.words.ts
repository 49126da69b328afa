import { auditFiltersWords } from '#lib/pages/audit/audit-filters/audit-filters.words.ts';
import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';
import { sharedWords } from '#lib/words/words.ts';

export const printFootWords = defineWords(
	{
		title: `${sharedWords.zh.site} 审核`,
		source: (title: string) => `来源：${title}`,
		documents: (count: string) => `${count} 份文件`,
		filters: (text: string) => `筛选：${text || '无'}`,
		printed: (day: string) => `打印于 ${day}`,
		off: auditFiltersWords.zh.off,
		comma: '、',
	},
	{
		title: `${sharedWords.en.site}, audit`,
		source: (title) => `Source: ${title}`,
		documents: (count) => counted(count, 'document'),
		filters: (text) => `Filters: ${text || 'none'}`,
		printed: (day) => `Printed ${day}`,
		off: auditFiltersWords.en.off,
		comma: ', ',
	},
);
