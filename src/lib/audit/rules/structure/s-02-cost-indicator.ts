import { unverified, verified } from '#lib/audit/basis.ts';
import { isCost, isUnderCost } from '#lib/audit/cost-indicators.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const s02: Rule = {
	id: 'S-02',
	group: '指标结构',
	level: '中',
	title: { zh: '没有有效的成本指标', en: 'No valid cost indicator' },
	explanation: {
		zh: '没有成本指标，无法判断钱花得值不值。',
		en: 'Without a cost indicator nobody can judge whether the price is right.',
	},
	checks: {
		zh: '成本指标（含经济、社会、生态环境成本）下至少有一个以金额、比率或单价计的指标；机构数、人数列在成本下不算。',
		en: '成本指标 (or one of its three types) needs at least one indicator in money, a rate or a unit price. Numbers of organisations or people do not count.',
	},
	mending: {
		zh: '设单位成本、费用控制率等成本指标。',
		en: 'Add a unit cost, a cost control rate or a similar indicator.',
	},
	basis: [
		verified('34号', '“不仅要包括产出、成本……”', 'goals include outputs and costs'),
		unverified(
			'101号',
			'工程基建、大型修缮及购置应设成本指标',
			'construction, large repairs and purchases have cost indicators',
		),
		unverified('沪府办发〔2023〕16号', '成本预算绩效管理', 'cost-based performance budgeting'),
	],
	reads: ['table'],
	check: eachForm((form) => {
		const { indicators } = form;
		if (indicators.length === 0 || indicators.some(isCost)) return [];
		const under = indicators.filter(isUnderCost);
		return [
			findingAt(
				form,
				under.map(({ line }) => line),
				{
					quote: under.map(indicatorText).join('；'),
					message:
						under.length === 0
							? '没有成本指标，建议补设。'
							: '成本指标下没有以金额、比率或单价计的指标，疑似没有有效的成本指标，建议核实。',
				},
			),
		];
	}),
};
