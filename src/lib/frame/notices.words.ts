import { mostCompared } from '#lib/selection/compare-selection.ts';
import type { Notice } from '#lib/selection/codec.ts';
import { defineWords } from '#lib/words/language.ts';

interface NoticeWords {
	reasons: Record<Notice['reason'], string>;
	ignored: (count: number) => string;
	reason: (text: string) => string;
	broken: (document: string, count: number) => string;
	more: (count: number) => string;
	beside: (documents: number, texts: number) => string;
	of: (document: string) => string;
}

export const noticesWords = defineWords<NoticeWords>(
	{
		reasons: {
			'unknown-parameter': '没有这个参数',
			'unknown-value': '数据中没有这个值',
			'unknown-version': '版本不认识',
			'invalid-search': '不能这样查找',
			'invalid-sort': '不能这样排序',
			'invalid-amount': '不是有效的金额范围',
			'invalid-range': '不是有效的数值范围',
			'invalid-unit': '没有这个金额单位',
			'invalid-project': '不是项目编号',
			'unknown-project': '数据中没有这个项目',
			'surplus-project': `最多对比 ${mostCompared} 个项目`,
		},
		ignored: (count) => `链接中有 ${count} 处未采用：`,
		reason: (text) => `（${text}）`,
		broken: (document, count) => `${document} 有 ${count} 处未能读取：`,
		more: (count) => `另有 ${count} 处见构建报告`,
		beside: (documents, texts) => `${documents} 份文件另有 ${texts} 处文字不属于任何申报表`,
		of: (document) => `${document}：`,
	},
	{
		reasons: {
			'unknown-parameter': 'no such parameter',
			'unknown-value': 'no such value in the data',
			'unknown-version': 'unknown version',
			'invalid-search': 'not a text to look for',
			'invalid-sort': 'not an order of the table',
			'invalid-amount': 'not a range of amounts',
			'invalid-range': 'not a range of numbers',
			'invalid-unit': 'not a unit of money',
			'invalid-project': 'no identifier of a project',
			'unknown-project': 'no such project in the data',
			'surplus-project': `${mostCompared} projects at most`,
		},
		ignored: (count) => `Parts of the link that were ignored (${count}):`,
		reason: (text) => ` (${text})`,
		broken: (document, count) => `${document}: ${count} could not be read:`,
		more: (count) => `${count} more in the build’s report`,
		beside: (documents, texts) =>
			`Texts that belong to no declaration form: ${texts} (in ${documents} ${documents === 1 ? 'document' : 'documents'})`,
		of: (document) => `${document}:`,
	},
);
