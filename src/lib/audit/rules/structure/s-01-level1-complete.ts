import { unverified, verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

const required = ['产出指标', '效益指标'] as const;

export const s01: Rule = {
	id: 'S-01',
	group: '指标结构',
	level: '高',
	title: { zh: '缺产出或效益指标', en: 'No output or no benefit indicator' },
	explanation: {
		zh: '只有产出没有效益，看不出花钱为了什么；反之看不出做什么。',
		en: 'Without benefits nobody can see what the money is for; without outputs, what is done.',
	},
	checks: {
		zh: '校正错位后，一级指标产出、效益各至少有一个指标。满意度见 M-01；读不出指标表的另列为读取问题。',
		en: 'After displaced labels are repaired, 产出 and 效益 each need an indicator. M-01 covers satisfaction; a form without readable indicators is listed as a reading problem.',
	},
	mending: { zh: '补设缺少的一级指标。', en: 'Add an indicator for the missing level 1.' },
	basis: [
		unverified(
			'88号',
			'绩效指标包括产出、效益、满意度',
			'indicators of output, benefit and satisfaction',
		),
		verified(
			'34号',
			'绩效目标不仅要包括产出、成本，还要包括效益等',
			'goals include outputs and costs, and benefits too',
		),
	],
	reads: ['table'],
	check: eachForm((form) => {
		if (form.indicators.length === 0) return [];
		const missing = required.filter((level) =>
			form.indicators.every(({ level1 }) => level1 !== level),
		);
		// Nothing follows from a form without readable labels.
		if (missing.length === 0 || form.indicators.every(({ level1 }) => level1 === null)) return [];
		return [
			findingAt(form, [form.indicators[0]?.line], {
				quote: '',
				message: `没有${missing.join('、')}，建议补设。`,
			}),
		];
	}),
};
