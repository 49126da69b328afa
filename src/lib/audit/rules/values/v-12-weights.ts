import { sum } from 'd3-array';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** 100, or what is left of it for these indicators: 10 to 20 often go to the execution of the budget. */
const totals = [100, 90, 80, 1, 0.9, 0.8];

export const v12: Rule = {
	id: 'V-12',
	group: '指标值',
	level: '低',
	title: { zh: '权重或分值之和疑似有误', en: 'The weights may not add up' },
	explanation: {
		zh: '权重加起来不是总分，评分就没有统一的尺度。',
		en: 'If weights do not add up to their total, scores have no common scale.',
	},
	checks: {
		zh: '全部指标都印有权重或分值，而其和不是 100、90、80（预算执行另占 10 或 20 分），也不是 1、0.9、0.8。有一个指标空白的不查。',
		en: 'All indicators have a weight, and these add up to neither 100, 90 or 80 (10 or 20 go to the execution of the budget) nor 1, 0.9 or 0.8. A form with a blank weight is skipped.',
	},
	mending: { zh: '核对各项权重。', en: 'Check the weights.' },
	basis: [unverified('101号', '指标权重', 'weights of indicators')],
	reads: ['table'],
	check: eachForm((form) => {
		const weights = form.indicators.flatMap(({ weight }) => weight ?? []);
		if (weights.length === 0 || weights.length < form.indicators.length) return [];
		const total = Math.round(sum(weights) * 1000) / 1000;
		if (totals.includes(total)) return [];
		return [
			findingAt(
				form,
				form.indicators.map(({ line }) => line),
				{
					quote: weights.join('；'),
					message: `${weights.length} 个指标的权重之和为 ${total}，疑似有误，建议核实。`,
				},
			),
		];
	}),
};
