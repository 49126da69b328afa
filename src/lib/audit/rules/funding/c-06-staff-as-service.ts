import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { staffCostOf } from '#lib/audit/money/staff.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { yuanText } from '#lib/audit/money/yuan.ts';

const bought = /购买服务|服务外包/u;

export const c06: Rule = {
	id: 'C-06',
	group: '横向比较',
	level: '提示',
	title: { zh: '购买服务疑似以人员计价', en: 'A bought service that may be staff' },
	explanation: {
		zh: '按人头付薪酬的“购买服务”，买的是人而不是服务。',
		en: 'A service that is paid by the head buys people, not a service.',
	},
	checks: {
		zh: '项目名称或目标写“购买服务”“服务外包”，而指标考核薪酬发放，又以在岗、聘用人数为数量；列出推算的人均金额，只作提示。',
		en: 'The name or a goal speaks of a bought service (购买服务, 服务外包), while the indicators are of pay and of the people in post. The amount for each of them is told, as a hint.',
	},
	mending: {
		zh: '按服务量设指标和成本，或核对支出性质。',
		en: 'Measure and price the service, or check the kind of expenditure.',
	},
	basis: [
		unverified(
			null,
			'政府购买服务管理办法关于不得变相用工的要求',
			'the rules on bought services: they are no way to employ people',
		),
	],
	reads: ['annualTotal', 'projectName', 'overallGoal', 'annualGoal', 'table'],
	check: eachForm((form) => {
		const { projectName, overallGoal, annualGoal } = form;
		const isBought = [projectName, overallGoal, annualGoal].some((text) => bought.test(text ?? ''));
		const cost = isBought ? staffCostOf(form) : null;
		if (cost === null) return [];
		const { indicator, people, fenEach } = cost;
		return [
			findingAt(form, [lineOf(form, 'projectName'), indicator.line], {
				quote: `${projectName ?? ''}；${indicatorText(indicator)}`,
				message: `名为购买服务，而按 ${people} 人支付薪酬，折合每人 ${yuanText(Math.round(fenEach))} 元，疑似以服务之名用工，建议核实。`,
			}),
		];
	}),
};
