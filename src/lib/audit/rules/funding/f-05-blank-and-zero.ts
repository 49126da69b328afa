import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

const sides = [
	{ blank: 'otherTotal', ofBlank: '项目', zero: 'annualOther', ofZero: '年度' },
	{ blank: 'annualOther', ofBlank: '年度', zero: 'otherTotal', ofZero: '项目' },
] as const;

export const f05: Rule = {
	id: 'F-05',
	group: '资金',
	level: '低',
	title: {
		zh: '“其他资金”空白与 0.00 不统一',
		en: '其他资金 is blank in one cell and 0.00 in the other',
	},
	explanation: {
		zh: '空白不等于 0：读者无法知道是没有这笔钱，还是没有填。',
		en: 'A blank is not 0: nobody can tell whether there is no such money or whether it was left out.',
	},
	checks: {
		zh: '项目和年度各有一格“其他资金”，一格空白而另一格印有 0 的，每表报一次。',
		en: '其他资金 of the project and of the year: one is blank, the other is 0. One finding per form.',
	},
	mending: {
		zh: '确无其他资金的，两格都填 0.00。',
		en: 'Print 0.00 in both cells if there is none.',
	},
	basis: [dataQuality],
	reads: ['otherTotal', 'annualOther'],
	check: eachForm((form) => {
		const { funding, blanks } = form;
		const found = sides.find(({ blank, zero }) => blanks[blank] && funding[zero] === 0);
		if (found === undefined) return [];
		const { blank, zero, ofBlank, ofZero } = found;
		const printed = form.printed[zero] ?? '0';
		return [
			findingAt(form, [blanks[blank]?.line, lineOf(form, zero)], {
				quote: `其他资金 ${printed}`,
				message: `${ofBlank}的“其他资金”空白，${ofZero}的印作 ${printed}，建议统一填写。`,
				suggestion: '确无其他资金的，两格都填 0.00',
			}),
		];
	}),
};
