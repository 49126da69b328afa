import { dataQuality } from '#lib/audit/basis.ts';
import { findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { nothingKnown } from '#lib/audit/known-of-forms.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { sinceYearBefore } from '#lib/audit/since-year-before.ts';
import { isGoalCopied } from '#lib/figures/years/form-change.ts';

export const c03: Rule = {
	id: 'C-03',
	group: '横向比较',
	level: '提示',
	title: {
		zh: '年度目标与上年一字不差',
		en: 'The annual goal is that of the year before, word for word',
	},
	explanation: {
		zh: '年度目标写的是这一年要做的事；与上年一字不差，看不出今年有何不同。',
		en: 'The annual goal states what is to be done this year; a copy does not say what differs.',
	},
	checks: {
		zh: '同一项目（同一单位、同一名称，或由 project-links.csv 确定）上一年度的表：两张表的年度总体目标文字相同，不计空格、标点和全半角。只是疑似同一项目的不查。',
		en: 'The form of the same project a year before (same unit and name, or settled by project-links.csv): both annual goals have the same words, apart from blanks, marks and widths. Projects that are only suspected to be the same are left out.',
	},
	mending: {
		zh: '写明本年度的任务和数量；确实逐年相同的，可以说明。',
		en: 'State this year’s tasks and quantities, or say that they are the same each year.',
	},
	basis: [dataQuality],
	reads: ['projectName', 'unit', 'department', 'fiscalYear', 'annualGoal'],
	check: (forms, known = nothingKnown) =>
		sinceYearBefore(forms, known, ({ annualGoal }) => ({ annualGoal }))
			.filter(({ change }) => isGoalCopied(change))
			.map(({ form, before, yearBefore }) =>
				findingAt(form, [lineOf(form, 'annualGoal')], {
					quote: form.annualGoal ?? '',
					message: `年度总体目标与${yearBefore}年度申报表的一字不差，疑似沿用上年文字，建议核实本年度的任务。`,
					others: [{ formId: before.id, line: lineOf(before, 'annualGoal') }],
				}),
			),
};
