import { copiedProse, likeness } from '#lib/figures/likeness.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const t09: Rule = {
	id: 'T-09',
	group: '文本',
	level: '低',
	title: {
		zh: '总目标与年度目标照抄',
		en: 'The overall goal and the annual goal are the same text',
	},
	explanation: {
		zh: '年度目标是总目标在本年度的分解，照抄等于没有分解。',
		en: 'The annual goal breaks the overall goal down to this year; a copy does not.',
	},
	checks: {
		zh: '同一张表的项目总目标与年度总体目标文字相同，或有 90% 以上相同（相邻两字的 Dice 系数）。',
		en: 'Both goals of a form are identical or more than 90 % the same (Dice coefficient over pairs of neighbouring characters).',
	},
	mending: {
		zh: '年度目标写本年度的任务。',
		en: 'State this year’s tasks in the annual goal.',
	},
	basis: [unverified('88号', '绩效目标应细化分解', 'goals are broken down')],
	reads: ['overallGoal', 'annualGoal'],
	check: eachForm((form) => {
		const { overallGoal, annualGoal } = form;
		if (overallGoal === null || annualGoal === null) return [];
		const alike = likeness(overallGoal, annualGoal);
		if (alike <= copiedProse) return [];
		return [
			findingAt(form, [lineOf(form, 'overallGoal'), lineOf(form, 'annualGoal')], {
				quote: annualGoal,
				message: `项目总目标与年度总体目标有 ${Math.floor(alike * 100)}% 相同，疑似照抄，建议按年度细化。`,
			}),
		];
	}),
};
