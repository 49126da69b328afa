import type { Form } from '#lib/model/form.ts';
import { formSums } from '#lib/audit/basis.ts';
import { eachForm, findingAt, hasField, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { comparedTo, fenOf, yuanText } from '#lib/audit/money/yuan.ts';

/**
 * By how many fen 年度资金申请总额 exceeds the sum of its parts; a blank 上年结转 or 其他 counts as 0.
 * Null if the total or 当年财政拨款 is blank, or if the form prints none of the parts.
 */
export function annualDifference({ funding }: Form): number | null {
	const total = fenOf(funding.annualTotal);
	const fiscal = fenOf(funding.annualFiscal);
	if (total === null || fiscal === null) return null;
	const others = (fenOf(funding.annualCarryover) ?? 0) + (fenOf(funding.annualOther) ?? 0);
	return total - fiscal - others;
}

/** The parts beside 当年财政拨款. */
const parts = [
	{ field: 'annualCarryover', name: '上年结转资金' },
	{ field: 'annualOther', name: '其他资金' },
] as const;

export const f03: Rule = {
	id: 'F-03',
	group: '资金',
	level: '高',
	title: { zh: '年度资金申请总额与其构成不符', en: "The year's total is not the sum of its parts" },
	explanation: {
		zh: '两张表的差额可能互相抵消，所以逐表核对，不只看合计。',
		en: 'Errors of two forms can cancel out in a grand total, so each form is checked by itself.',
	},
	checks: {
		zh: '以分计算：年度资金申请总额 = 当年财政拨款 + 上年结转资金 + 其他资金，后两项空白按 0 计。总额或当年财政拨款空白的不算（见 F-01）。总额较大而表上缺其中一栏的为中，两栏都没有的不算。',
		en: 'Calculated in fen: 年度资金申请总额 = 当年财政拨款 + 上年结转资金 + 其他资金; a blank in the last two counts as 0. If the total or 当年财政拨款 is blank, only F-01 applies. A larger total is 中 if the form has no line for one of the two parts, and left out if it has none for both.',
	},
	mending: { zh: '核对各项金额并改正。', en: 'Check the amounts and correct the wrong one.' },
	basis: [formSums],
	reads: ['total', 'fiscal', 'annualTotal', 'annualFiscal', 'annualCarryover', 'annualOther'],
	check: eachForm((form) => {
		const difference = annualDifference(form);
		if (difference === null || difference === 0) return [];
		const missing = parts.filter(({ field }) => !hasField(form, field));
		// What is not there may be money that this form has no line for.
		if (difference > 0 && missing.length === parts.length) return [];
		const { funding, printed } = form;
		const [total, fiscal] = [fenOf(funding.annualTotal) ?? 0, fenOf(funding.annualFiscal) ?? 0];
		const isOverProject = funding.fiscal !== null && fiscal > (fenOf(funding.fiscal) ?? 0);
		const isWitnessed =
			funding.annualTotal === funding.total &&
			funding.annualTotal === funding.fiscal &&
			!funding.annualCarryover &&
			!funding.annualOther;
		return [
			findingAt(
				form,
				(['annualTotal', 'annualFiscal'] as const).map((field) => lineOf(form, field)),
				{
					level: difference > 0 && missing.length > 0 ? '中' : '高',
					quote: `年度资金申请总额 ${printed.annualTotal ?? ''}；当年财政拨款 ${printed.annualFiscal ?? ''}`,
					message: `年度资金申请总额 ${yuanText(total)} 元与其各项之和 ${yuanText(total - difference)} 元不符，各项之和${comparedTo(difference)}${isOverProject ? '，当年财政拨款大于财政资金' : ''}${difference > 0 ? missing.map(({ name }) => `，表上没有“${name}”一栏`).join('') : ''}，疑似填写有误，建议核实。`,
					suggestion: isWitnessed
						? `项目资金总额、财政资金、年度资金申请总额均为 ${printed.annualTotal ?? ''}，当年财政拨款疑似应为 ${yuanText(total)}`
						: null,
				},
			),
		];
	}),
};
