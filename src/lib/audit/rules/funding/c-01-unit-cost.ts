import type { Form, Indicator } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { sharedWords } from '#lib/audit/goal-quantities.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { fenOf, yuanText } from '#lib/audit/yuan.ts';

/** An upper limit in yuan of what one of something costs. */
function isLimit({ target, name }: Indicator): boolean {
	const { kind, unit, comparator } = target;
	return (
		kind === 'quantity' &&
		(comparator === '<=' || comparator === '<' || comparator === '=') &&
		/^元(?:\/[\p{Script=Han}]+)?$/u.test(unit ?? '') &&
		/成本|单价|费用|标准/u.test(name ?? '')
	);
}

/** The counted indicator that shares the matter of a limit; the first that does. */
function countOf(form: Form, limit: Indicator): Indicator | null {
	const matter = (limit.name ?? '').replace(/平均|单位|成本|单价|费用|标准|人均|每/gu, '');
	return (
		form.indicators.find(
			({ level2, target, name }) =>
				level2 === '数量指标' &&
				target.kind === 'quantity' &&
				/^(?:件|人|人次|次|场|个|户|家|套|台|起)$/u.test(target.unit ?? '') &&
				(target.value ?? 0) > 0 &&
				sharedWords(matter, name ?? '').length >= 2,
		) ?? null
	);
}

export const c01: Rule = {
	id: 'C-01',
	group: '横向比较',
	level: '中',
	title: {
		zh: '推算的单位成本高于表内所列上限',
		en: 'The implied unit cost is above the stated limit',
	},
	explanation: {
		zh: '用申请的钱除以承诺的数量，应不高于自己写明的单位成本。',
		en: 'The money asked for divided by the quantity promised should not exceed the unit cost that the form itself states.',
	},
	checks: {
		zh: '表内有以元计的成本上限（≤），又有同一事项的数量指标：年度资金申请总额 ÷ 数量 与上限比较。数量为“≥”时，推算的是最高的单位成本，只作提示；资金可能另有用途，由审核人员核实。',
		en: 'A form with a limit of cost in yuan and a quantity of the same matter: 年度资金申请总额 ÷ quantity beside the limit. For a quantity with ≥ it is the highest unit cost; the money may serve other ends too, which a reviewer checks.',
	},
	mending: {
		zh: '说明资金构成，或核对数量与成本上限。',
		en: 'Say what else the money is for, or check quantity and limit.',
	},
	basis: [unverified('101号', '成本指标', 'cost indicators')],
	check: eachForm((form) => {
		const annual = fenOf(form.funding.annualTotal);
		if (annual === null) return [];
		return form.indicators.filter(isLimit).flatMap((limit) => {
			const count = countOf(form, limit);
			const [value, bound] = [count?.target.value ?? 0, limit.target.value];
			if (count === null || bound === null || annual / value <= bound * 100) return [];
			const implied = yuanText(Math.round(annual / value));
			return [
				findingAt(form, [lineOf(form, 'annualTotal'), count.line, limit.line], {
					quote: `年度资金申请总额 ${form.printed.annualTotal ?? ''}；${count.name ?? ''} ${count.targetText ?? ''}；${limit.name ?? ''} ${limit.targetText ?? ''}`,
					message: `${yuanText(annual)} 元 ÷ ${value} ${count.target.unit ?? ''} = ${implied} 元，高于“${limit.name ?? ''} ${limit.targetText ?? ''}”，建议核实资金构成或数量。`,
				}),
			];
		});
	}),
};
