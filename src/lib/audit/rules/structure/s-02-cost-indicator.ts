import { unverified, verified } from '#lib/audit/basis.ts';
import { isCost, isUnderCost } from '#lib/audit/money/cost-indicators.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { matterCounts } from '#lib/audit/money/matter-counts.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { staffCostOf } from '#lib/audit/money/staff.ts';
import { yuanText } from '#lib/audit/money/yuan.ts';
import type { Form } from '#lib/model/form.ts';

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
		zh: '成本指标（含经济、社会、生态环境成本）下至少有一个以金额、比率或单价计的指标；机构数、人数列在成本下不算。人员项目和只有一个与项目名称相符的数量的项目，按自己的金额和数量给出一个可设的成本指标。',
		en: '成本指标 (or one of its three types) needs at least one indicator in money, a rate or a unit price. Numbers of organisations or people do not count. A project of staff, or one with a single count of what it is named after, is offered a cost indicator from its own amount and number.',
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
	reads: ['annualTotal', 'projectName', 'table'],
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
					suggestion: proposal(form),
				},
			),
		];
	}),
};

/** A cost indicator from the form's own figures, null if they give none. */
function proposal(form: Form): string | null {
	const annual = form.printed.annualTotal ?? '';
	const cost = annual === '' ? null : (costOfStaff(form) ?? costOfMatter(form));
	if (cost === null) return null;
	const { name, count, unit, fenEach } = cost;
	return `如可设：${name} = ${annual} ÷ ${count} ≈ ${yuanText(Math.round(fenEach))} 元/${unit}（资金另有用途的先扣除）`;
}

interface ProposedCost {
	name: string;
	count: number;
	unit: string;
	fenEach: number;
}

function costOfStaff(form: Form): ProposedCost | null {
	const staff = staffCostOf(form);
	return staff && { name: '人均成本', count: staff.people, unit: '人', fenEach: staff.fenEach };
}

function costOfMatter(form: Form): ProposedCost | null {
	const [one, ...others] = matterCounts(form);
	if (!one || others.length > 0) return null;
	return { ...one, name: `“${one.indicator.name ?? ''}”的单位成本` };
}
