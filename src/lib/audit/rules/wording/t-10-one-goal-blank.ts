import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

const goals = [
	{ field: 'overallGoal', other: 'annualGoal', name: '项目总目标' },
	{ field: 'annualGoal', other: 'overallGoal', name: '年度总体目标' },
] as const;

export const t10: Rule = {
	id: 'T-10',
	group: '文本',
	level: '中',
	title: { zh: '两个目标有一个空白', en: 'One of the two goals is blank' },
	explanation: {
		zh: '总目标说要做成什么，年度目标说今年做到哪里，缺一个就无法对照。',
		en: 'The overall goal says what is to be reached, the annual goal how far this year: either alone cannot be checked.',
	},
	checks: {
		zh: '表上印有项目总目标、年度总体目标两栏，一栏有文字而另一栏空白。只设一栏的表不查，两栏都空白的另列为读取问题。',
		en: 'The form has both 项目总目标 and 年度总体目标, and one of them is blank. Forms with one goal are skipped; if both are blank, that is listed as a reading problem.',
	},
	mending: { zh: '补写空白的目标。', en: 'Write the goal that is missing.' },
	basis: [unverified('88号', '审核“完整性”', 'review of completeness')],
	// A text that was cut off before its table may have lost a goal too.
	reads: ['overallGoal', 'annualGoal', 'table'],
	check: eachForm((form) =>
		goals.flatMap(({ field, other, name }) => {
			const at = form.blanks[field];
			const said = form[other];
			if (form[field] !== null || !at || said === null) return [];
			return [
				findingAt(form, [at.line, lineOf(form, other)], {
					quote: said,
					message: `“${name}”空白，建议核实并补写。`,
				}),
			];
		}),
	),
};
