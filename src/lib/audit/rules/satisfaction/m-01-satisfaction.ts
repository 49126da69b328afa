import { unverified, verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const m01: Rule = {
	id: 'M-01',
	group: '满意度',
	level: '高',
	title: { zh: '没有服务对象满意度指标', en: 'No satisfaction indicator' },
	explanation: {
		zh: '服务好不好，要由服务对象来说。',
		en: 'The people served should say whether a service is good.',
	},
	checks: {
		zh: '校正错位后，至少有一个服务对象满意度指标；标签读不出的表不查。',
		en: 'After displaced labels are repaired, the form needs an indicator under 服务对象满意度. A form without readable labels is skipped.',
	},
	mending: { zh: '补设满意度指标。', en: 'Add a satisfaction indicator.' },
	basis: [
		unverified('88号', '满意度指标', 'indicators of satisfaction'),
		unverified('10号', '满意度指标', 'indicators of satisfaction'),
		verified(
			'34号',
			'绩效目标包括服务对象满意度',
			'goals include the satisfaction of those served',
		),
	],
	reads: ['table'],
	check: eachForm((form) => {
		const { indicators } = form;
		const isLabelled = indicators.some(({ level1 }) => level1 !== null);
		if (!isLabelled || indicators.some(({ level1 }) => level1 === '满意度指标')) return [];
		return [
			findingAt(form, [indicators.at(-1)?.line], {
				quote: '',
				message: '没有服务对象满意度指标，建议补设。',
			}),
		];
	}),
};
