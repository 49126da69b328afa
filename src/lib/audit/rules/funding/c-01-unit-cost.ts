import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';
import { fenOf, yuanText } from '#lib/audit/money/yuan.ts';
import { hasCostLimit, toUnitCosts } from '#lib/figures/unit-costs.ts';
import type { Form, Indicator } from '#lib/model/form.ts';

export const c01: Rule = {
	id: 'C-01',
	group: '横向比较',
	level: '提示',
	title: {
		zh: '推算的单位成本高于表内所列上限',
		en: 'The implied unit cost is above the stated limit',
	},
	explanation: {
		zh: '用申请的钱除以承诺的数量，应不高于自己写明的单位成本。',
		en: 'The requested money divided by the promised quantity should not exceed the unit cost that the form itself states.',
	},
	checks: {
		zh: '表内有以元计的成本上限（≤），又有同一事项、同一单位的全年数量：年度资金申请总额 ÷ 数量 与上限比较，数量为区间的取上限。率、标准、上限和每场、每月的数量不算数量。数量为“≥”时，推算的是最高的单位成本。资金可能另有用途，所以只作提示，由审核人员核实。',
		en: 'The form states an upper limit of cost in yuan and a number of the same things for the year: 年度资金申请总额 ÷ number is compared with the limit; for a range the upper bound is used. Rates, standards, upper limits and numbers per event or month do not count. For a number with ≥ the result is the highest unit cost. The money may also serve other purposes, so this is only a hint for a reviewer to check.',
	},
	mending: {
		zh: '说明资金构成，或核对数量与成本上限。',
		en: 'Explain what else the money is for, or check the quantity and the limit.',
	},
	basis: [unverified('101号', '成本指标', 'cost indicators')],
	reads: ['annualTotal', 'indicator'],
	check: eachForm(costsAboveLimits),
};

function costsAboveLimits(form: Form): RuleFinding[] {
	if (!hasCostLimit(form.indicators)) return [];
	const annual = fenOf(form.funding.annualTotal);
	const seen = new Set<Indicator>();
	return toUnitCosts(annual, form.indicators).flatMap((cost) =>
		cost.limits.flatMap(({ indicator: limit, fen }) => {
			// A limit can fit several counts: only the first is compared with it.
			if (seen.has(limit)) return [];
			seen.add(limit);
			const { indicator, unit, upperCount } = cost;
			const [count, implied] = [upperCount ?? cost.count, cost.leastFenEach ?? cost.fenEach];
			if (implied <= fen) return [];
			const isMost = cost.relation === '<=' || cost.relation === '<';
			return [
				findingAt(form, [lineOf(form, 'annualTotal'), indicator.line, limit.line], {
					quote: `年度资金申请总额 ${form.printed.annualTotal ?? ''}；${indicatorText(indicator)}；${indicatorText(limit)}`,
					message: `${yuanText(annual ?? 0)} 元 ÷ ${count} ${unit} = ${yuanText(Math.round(implied))} 元${isMost ? `（${unit}数是下限，每${unit}至多如此）` : ''}，高于“${indicatorText(limit)}”。资金可能另有用途，建议写明构成或核实数量。`,
				}),
			];
		}),
	);
}
