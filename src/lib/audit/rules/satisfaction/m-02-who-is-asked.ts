import { askedOf } from '#lib/model/satisfaction.ts';
import { verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

const whose = { superior: '主管、出资或委托的一方', staff: '项目自己的工作人员' } as const;

export const m02: Rule = {
	id: 'M-02',
	group: '满意度',
	level: '中',
	title: { zh: '评价人疑似不是服务对象', en: 'The people asked are not the people served' },
	explanation: {
		zh: '由主管单位或自己人打分，说明不了服务对象是否满意。',
		en: 'Ratings by superiors or the unit’s own staff say nothing about the people served.',
	},
	checks: {
		zh: '满意度指标的名称以主管、预算单位、出资方、上级、委托方或工作人员、职工等为评价人。使用单位、会员、党员可以是服务对象，不报。',
		en: 'The name of a satisfaction indicator names superiors, the budget unit, the payer or client, or the unit’s own staff. Users, members and party members may be the people served and are not reported.',
	},
	mending: { zh: '改由服务对象或受益人评价。', en: 'Ask the people who are served or benefit.' },
	basis: [
		verified(
			'88号',
			'满意度是服务对象或受益人的认可程度',
			'satisfaction is that of those served or benefiting',
		),
	],
	reads: ['indicator'],
	check: eachForm((form) =>
		form.indicators.flatMap(({ name, level1, line, targetText }) => {
			if (level1 !== '满意度指标' || name === null) return [];
			const asked = askedOf(name);
			if (asked !== 'superior' && asked !== 'staff') return [];
			return [
				findingAt(form, [line], {
					quote: `${name} ${targetText ?? ''}`.trim(),
					message: `评价人是${whose[asked]}，疑似不是服务对象，建议核实。`,
				}),
			];
		}),
	),
};
