import { experience } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';

const least = 80;

export const m03: Rule = {
	id: 'M-03',
	group: '满意度',
	level: '低',
	title: { zh: '满意度目标低于 80%', en: 'A satisfaction target below 80 %' },
	explanation: {
		zh: '目标过低，达到也说明不了问题。80% 为建议阈值，非条文。',
		en: 'Meeting a low target proves nothing. 80 % is a suggestion, not a regulation.',
	},
	checks: {
		zh: '满意度指标的百分比目标低于 80%。',
		en: 'The percentage of a satisfaction indicator is below 80 %.',
	},
	mending: { zh: '说明理由，或提高目标。', en: 'Explain the target, or raise it.' },
	basis: [experience],
	reads: ['indicator'],
	check: eachForm((form) =>
		form.indicators.flatMap(({ name, level1, line, targetText, target }) => {
			if (level1 !== '满意度指标' || target.kind !== 'quantity' || target.unit !== '%') return [];
			if (target.value === null || target.value >= least || target.basis !== null) return [];
			return [
				findingAt(form, [line], {
					quote: indicatorText({ name, targetText }),
					message: `满意度目标 ${target.value}% 低于 ${least}%（建议阈值，非条文），建议核实。`,
				}),
			];
		}),
	),
};
