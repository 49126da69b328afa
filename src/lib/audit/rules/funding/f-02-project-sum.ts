import { formSums } from '#lib/audit/basis.ts';
import { eachForm, findingAt, hasField, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { comparedTo, fenOf, yuanText } from '#lib/audit/money/yuan.ts';

export const f02: Rule = {
	id: 'F-02',
	group: '资金',
	level: '高',
	title: { zh: '项目资金总额与其构成不符', en: 'The project total is not the sum of its parts' },
	explanation: {
		zh: '总额应等于财政资金与其他资金之和，不符说明至少一个数有误。',
		en: 'The total is fiscal money plus other money; if not, at least one of the three is wrong.',
	},
	checks: {
		zh: '以分计算：项目资金总额 = 财政资金 + 其他资金。其他资金空白按 0 计（空白本身见 F-05）；总额或财政资金空白的不算（见 F-01）；表上没有“其他资金”一栏而总额较大的也不算。',
		en: 'Calculated in fen: 项目资金总额 = 财政资金 + 其他资金. A blank 其他资金 counts as 0 here (F-05 reports the blank). If the total or 财政资金 is blank, only F-01 applies; a larger total of a form that has no line for 其他资金 is left out.',
	},
	mending: {
		zh: '核对三个金额并改正其一。',
		en: 'Check the three amounts and correct the wrong one.',
	},
	basis: [formSums],
	reads: ['total', 'fiscal', 'otherTotal'],
	check: eachForm((form) => {
		const total = fenOf(form.funding.total);
		const fiscal = fenOf(form.funding.fiscal);
		const other = fenOf(form.funding.otherTotal) ?? 0;
		if (total === null || fiscal === null || total === fiscal + other) return [];
		// What is not fiscal may be money that this form has no line for.
		if (total > fiscal && !hasField(form, 'otherTotal')) return [];
		return [
			findingAt(form, [lineOf(form, 'total'), lineOf(form, 'fiscal'), lineOf(form, 'otherTotal')], {
				quote: `项目资金总额 ${form.printed.total ?? ''}；财政资金 ${form.printed.fiscal ?? ''}`,
				message: `项目资金总额 ${yuanText(total)} 元与财政资金 ${yuanText(fiscal)} + 其他资金 ${yuanText(other)} = ${yuanText(fiscal + other)} 元不符，各项之和${comparedTo(total - fiscal - other)}，疑似填写有误，建议核实。`,
			}),
		];
	}),
};
