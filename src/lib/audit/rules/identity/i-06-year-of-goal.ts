import { unverified, verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

const plannedYear = /(20\d\d)年度?(?=(?:年度)?(?:工作|总体|绩效)?(?:计划|目标|任务|安排))/g;

export const i06: Rule = {
	id: 'I-06',
	group: '基本信息',
	level: '中',
	title: { zh: '目标所写年度与本表年度不一致', en: 'The goal names another year' },
	explanation: {
		zh: '名称、总目标、年度目标和指标应说同一件事、同一年。',
		en: 'Name, goals and indicators should be about the same matter and the same year.',
	},
	checks: {
		zh: '只查年度：年度总体目标写“XXXX年度计划（目标、任务、安排）”，而该年不是本表年度。范围是否一致的其他方面由审核人员判断，不作猜测。',
		en: 'Only the year is checked: the annual goal names the plan, goal or tasks of a year other than the fiscal year. Whether the scopes agree in other ways is left to a reviewer.',
	},
	mending: { zh: '改写为本年度的目标。', en: 'Write the goal of this year.' },
	basis: [
		verified('88号', '指向明确', 'clear direction'),
		unverified('88号', '审核“相关性”', 'review of relevance'),
	],
	reads: ['annualGoal', 'fiscalYear'],
	check: eachForm((form) => {
		const { annualGoal, fiscalYear } = form;
		if (annualGoal === null || fiscalYear === null) return [];
		const other = Array.from(annualGoal.matchAll(plannedYear)).find(
			([, year]) => Number(year) !== fiscalYear,
		);
		if (!other) return [];
		return [
			findingAt(form, [lineOf(form, 'annualGoal'), lineOf(form, 'fiscalYear')], {
				quote: annualGoal.slice(Math.max(0, other.index - 10), other.index + 20),
				message: `年度总体目标写 ${other[1] ?? ''} 年的计划，而本表为 ${fiscalYear} 年度，疑似沿用其他年度的文字，建议核实。`,
			}),
		];
	}),
};
