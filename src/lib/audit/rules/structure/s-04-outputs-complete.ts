import { verified, unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

const required = ['数量指标', '质量指标', '时效指标'] as const;

export const s04: Rule = {
	id: 'S-04',
	group: '指标结构',
	level: '中',
	title: { zh: '产出指标缺数量、质量或时效', en: 'Outputs lack quantity, quality or timeliness' },
	explanation: {
		zh: '做多少、做得怎样、何时做完，缺一项就难以验收。',
		en: 'How much, how well and by when: if one is missing, the work is hard to accept.',
	},
	checks: {
		zh: '校正错位后，产出下数量、质量、时效三类各至少一个指标；整表没有产出指标的见 S-01。',
		en: 'After displaced labels are repaired, 数量, 质量 and 时效 each need an indicator. S-01 reports a form without any outputs.',
	},
	mending: {
		zh: '补设缺少的类别，或改正归类。',
		en: 'Add the missing type, or correct the classification.',
	},
	basis: [
		verified('88号', '产出指标的分类', 'the types of outputs'),
		unverified('88号', '各类产出指标应齐全', 'each type is needed'),
	],
	reads: ['table'],
	check: eachForm((form) => {
		const outputs = form.indicators.filter(({ level1 }) => level1 === '产出指标');
		const missing = required.filter((type) => outputs.every(({ level2 }) => level2 !== type));
		if (outputs.length === 0 || missing.length === 0) return [];
		return [
			findingAt(form, [outputs[0]?.line], {
				quote: '',
				message: `产出指标下没有${missing.join('、')}，建议补设或核对归类。`,
			}),
		];
	}),
};
