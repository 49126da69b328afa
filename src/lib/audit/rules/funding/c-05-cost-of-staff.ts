import { unverified } from '#lib/audit/basis.ts';
import { findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import { staffCostOf } from '#lib/audit/money/staff.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';
import { yuanText } from '#lib/audit/money/yuan.ts';
import type { Form } from '#lib/model/form.ts';

/** Costs that differ less may be of the same standard. */
const leastDifference = 1.05;

export const c05: Rule = {
	id: 'C-05',
	group: '横向比较',
	level: '提示',
	title: { zh: '同类人员项目的人均成本不同', en: 'Like staff costs differently for each person' },
	explanation: {
		zh: '同一单位雇用的人员，人均成本应能相互说明。',
		en: 'What one unit pays for each of its staff should be explained by one standard.',
	},
	checks: {
		zh: '同一单位、同一年度的项目中，支付薪酬而只有一个在岗、招录、聘用类人数指标的，以年度资金申请总额 ÷ 人数推算人均成本；最高与最低相差 5% 以上的，在最高的项目报一次。资金可能另有用途，只作提示。',
		en: 'Projects of one unit and year that pay staff and count those in post once: 年度资金申请总额 by their number. If the highest is more than 5 % above the lowest, the highest project is told, once. The money may have other uses, so this is a hint.',
	},
	mending: {
		zh: '说明人员经费标准与各项目资金的构成。',
		en: 'State the standard of pay and what else the money is for.',
	},
	basis: [
		unverified('沪府办发〔2023〕16号', '成本预算绩效管理', 'cost-based performance budgeting'),
	],
	reads: ['annualTotal', 'projectName', 'unit', 'department', 'fiscalYear', 'table'],
	check: (forms, known) => ofOneUnit(forms, known).flatMap(compareStaff),
};

function compareStaff(forms: readonly Form[]): RuleFinding[] {
	const costs = forms
		.flatMap((form) => {
			const cost = staffCostOf(form);
			return cost ? [{ form, ...cost }] : [];
		})
		.toSorted((a, b) => b.fenEach - a.fenEach);
	const [highest, ...others] = costs;
	const lowest = others.at(-1);
	if (!highest || !lowest || highest.fenEach / lowest.fenEach < leastDifference) return [];
	const each = costs.map(
		({ form, people, fenEach }) =>
			`“${form.projectName ?? form.id}” ${yuanText(Math.round(fenEach))} 元（${people} 人）`,
	);
	const times = Math.floor((highest.fenEach / lowest.fenEach) * 100) / 100;
	return [
		findingAt(highest.form, [lineOf(highest.form, 'annualTotal'), highest.indicator.line], {
			quote: `年度资金申请总额 ${highest.form.printed.annualTotal ?? ''}；${indicatorText(highest.indicator)}`,
			message: `按年度资金 ÷ 人数推算，人均为${each.slice(0, 5).join('、')}${each.length > 5 ? `等 ${each.length} 个项目` : ''}，最高是最低的 ${times} 倍，建议核实标准是否一致。`,
			others: others.map(({ form, indicator }) => ({ formId: form.id, line: indicator.line })),
		}),
	];
}
