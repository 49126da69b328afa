import { verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** The guideline is of August 2021, so the forms of 2022 are the first that could follow it. */
const firstYear = 2022;

export const s03: Rule = {
	id: 'S-03',
	group: '指标结构',
	level: '提示',
	title: { zh: '成本指标列在产出指标下', en: 'Cost stands under output' },
	explanation: {
		zh: '2021 年起的指引把成本列为一级指标，分经济、社会、生态环境成本；此前的表式列在产出下，过渡期内只作提示。',
		en: 'Since the 2021 guideline cost is a level 1 with three types; older forms have it under output. This is only a hint.',
	},
	checks: {
		zh: '2022 年起的表有成本指标而列为产出下的二级指标；更早的表和不知年度的表不提，没有成本指标的见 S-02。',
		en: 'A form of 2022 or later has cost indicators as a level 2 under output. Older forms and those without a year are left out; S-02 reports forms without any cost indicator.',
	},
	mending: {
		zh: '按新表式列为一级指标“成本指标”。',
		en: 'Make 成本指标 a level 1, as newer forms do.',
	},
	basis: [verified('101号', '成本指标分经济、社会、生态环境三类', 'three kinds of cost')],
	reads: ['fiscalYear', 'table'],
	check: eachForm((form) => {
		if (form.fiscalYear === null || form.fiscalYear < firstYear) return [];
		const under = form.indicators.filter(({ level2 }) => level2 === '成本指标');
		if (under.length === 0) return [];
		return [
			findingAt(
				form,
				under.map(({ line }) => line),
				{
					quote: under.map(({ name }) => name ?? '').join('；'),
					message: '成本指标列在产出指标下，新表式将其列为一级指标，供参考。',
				},
			),
		];
	}),
};
