import { group } from 'd3-array';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { plainText } from '#lib/figures/likeness.ts';

/** A name without words that add nothing to it. */
const bare = (name: string) => plainText(name).replace(/完成|工作|情况/gu, '');

export const s07: Rule = {
	id: 'S-07',
	group: '指标结构',
	level: '中',
	title: { zh: '表内重复指标', en: 'An indicator is printed twice' },
	explanation: {
		zh: '同一事实记两次，等于一件事得两次分。',
		en: 'A fact that is stated twice is scored twice.',
	},
	checks: {
		zh: '同一张表内名称相同（去掉“完成、工作、情况”和括号后相同也算）的指标，报一次，列出各行。',
		en: 'Indicators of one form with the same name, also if they differ only in 完成, 工作, 情况 or brackets. One finding with all lines.',
	},
	mending: { zh: '保留归类正确的一个。', en: 'Keep the one under the right type.' },
	basis: [unverified('101号', '重点突出', 'focus on what matters')],
	reads: ['table'],
	check: eachForm((form) => {
		const named = form.indicators.filter(({ name }) => name !== null);
		return [...group(named, ({ name }) => bare(name ?? ''))].flatMap(([key, same]) => {
			if (same.length < 2 || key === '') return [];
			const types = same.map(({ level2 }) => level2 ?? '未分类').join('、');
			return [
				findingAt(
					form,
					same.map(({ line }) => line),
					{
						quote: same.map(indicatorText).join('；'),
						message: `“${same[0]?.name ?? ''}”出现 ${same.length} 次（${types}），疑似重复，建议核实。`,
					},
				),
			];
		});
	}),
};
