import { withoutTags } from '#lib/forms/words/plain-text.ts';
import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const t08: Rule = {
	id: 'T-08',
	group: '文本',
	level: '低',
	title: { zh: '标签或年度区间内有多余空格', en: 'Labels or spans of years contain spaces' },
	explanation: {
		zh: '带空格的标签难以检索和比对。',
		en: 'Labels with spaces inside are hard to search and compare.',
	},
	checks: {
		zh: '栏目名、指标分类名内汉字之间有空格，或年度区间（2023年 -2023年）内有空格。每表报一次，列出全部有关行；单元格内换行不算。',
		en: 'A label has a space between its characters, or a span of years has one (2023年 -2023年). A line break within a cell does not count. One finding per form, with all lines.',
	},
	mending: { zh: '删去多余空格。', en: 'Remove the spaces.' },
	basis: [dataQuality],
	reads: ['labels'],
	check: eachForm((form) => {
		const spaced = form.oddLabels.filter(({ text }) => /\s/.test(withoutTags(text)));
		if (spaced.length === 0) return [];
		return [
			findingAt(
				form,
				spaced.map(({ line }) => line),
				{
					quote: quoteAll(spaced.map(({ text }) => withoutTags(text))),
					message: `标签或年度区间内有多余空格（${spaced.length} 处），建议删去。`,
					suggestion: withoutBlanks(withoutTags(spaced[0]?.text ?? '')),
				},
			),
		];
	}),
};

/** The first of them without its blanks. */
function withoutBlanks(text: string): string {
	return `如“${text.trim()}”写作“${text.replace(/\s/gu, '')}”`;
}
