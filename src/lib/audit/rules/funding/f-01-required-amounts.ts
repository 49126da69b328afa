import { isNoMoney } from '#lib/forms/parts/parse-amount.ts';
import type { Form, Funding, SourcePosition } from '#lib/model/form.ts';
import { formLayout, unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, hasField } from '#lib/audit/finding-at.ts';
import { isOneYear } from '#lib/audit/is-one-year.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** The required amounts with their printed names; `mate` equals it in a project of one year. */
const required = [
	{ field: 'total', name: '项目资金总额', mate: 'annualTotal' },
	{ field: 'fiscal', name: '财政资金', mate: 'annualFiscal' },
	{ field: 'annualTotal', name: '年度资金申请总额', mate: 'total' },
	{ field: 'annualFiscal', name: '当年财政拨款', mate: 'fiscal' },
] as const;

/** The position of a blank amount: that of its label, or of its `-` or 无. */
function blankPosition(
	{ blanks, printed, places }: Form,
	field: keyof Funding,
): SourcePosition | undefined {
	const text = printed[field];
	return blanks[field] ?? (text !== undefined && isNoMoney(text) ? places[field] : undefined);
}

/**
 * Whether the label of the year's total may head a column: below it stands a total that names neither
 * project nor year, and no part of it is the project's.
 */
function isHeadOfYear(form: Form): boolean {
	return form.funding.total !== null && !hasField(form, 'fiscal');
}

export const f01: Rule = {
	id: 'F-01',
	group: '资金',
	level: '高',
	title: { zh: '必填金额为空', en: 'A required amount is blank' },
	explanation: {
		zh: '金额空白的项目无法核对来源与合计，也会使全部门合计偏小。',
		en: 'A blank amount cannot be checked against its parts and makes the department’s total too small.',
	},
	checks: {
		zh: '项目资金总额、财政资金、年度资金申请总额、当年财政拨款四项，印有栏目名而金额空白的；空白不作 0。金额印出而未能读懂的另列为读取问题，表中不设的栏目不查；只有一列金额时，“年度安排金额”之类可能是列名，不查。',
		en: '项目资金总额, 财政资金, 年度资金申请总额 and 当年财政拨款, if the label is printed next to an empty cell; a blank never counts as 0. A printed amount that could not be read is listed as a reading problem; fields that the form does not have are skipped, and so is a label of the year that may head the one column of amounts.',
	},
	mending: {
		zh: '补填空白金额；确无资金的填 0.00。',
		en: 'Fill in the amount, or 0.00 if there is none.',
	},
	basis: [formLayout, unverified('88号', '审核“完整性”', 'review of completeness')],
	reads: ['total', 'fiscal', 'annualTotal', 'annualFiscal', 'startDate', 'endDate'],
	check: eachForm((form) => {
		const blanks = required.flatMap((amount) => {
			if (form.funding[amount.field] !== null) return [];
			if (amount.field === 'annualTotal' && isHeadOfYear(form)) return [];
			const position = blankPosition(form, amount.field);
			return position ? { ...amount, position } : [];
		});
		if (blanks.length === 0) return [];
		const isKnown =
			isOneYear(form) &&
			blanks.every(({ mate }) => form.funding[mate] !== null && form.printed[mate]);
		return [
			findingAt(
				form,
				blanks.map(({ position }) => position.line),
				{
					quote: '',
					message: `${blanks.map(({ name }) => `“${name}”`).join('、')}空白，建议核实并补填。`,
					suggestion: isKnown
						? `项目起止在同一年内，疑似应为${blanks.map(({ name, mate }) => `${name} ${form.printed[mate] ?? ''}`).join('、')}`
						: null,
				},
			),
		];
	}),
};
