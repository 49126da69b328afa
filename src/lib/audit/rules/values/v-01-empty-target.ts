import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import type { Form } from '#lib/model/form.ts';
import { isNoneOfUnwanted } from '#lib/audit/project-words.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** A suggestion where the form counts the same matter 12次 a year: 每月1次. */
function fromCount(form: Form, name: string): string | null {
	const matter = name.replace(/及时性|及时率|完成/gu, '');
	const count = form.indicators.find(
		(other) =>
			other.name !== name &&
			matter.length >= 4 &&
			(other.name ?? '').includes(matter) &&
			other.target.unit === '次' &&
			other.target.value === 12,
	);
	return count ? `“${count.name ?? ''}”为“${count.targetText ?? ''}”，疑似应为“每月1次”` : null;
}

/** Whether nothing is printed that could be a target. */
function isEmpty(name: string, targetText: string | null): boolean {
	if (targetText === null) return true;
	return /^[-—–/\\\s无]+$/u.test(targetText) && !isNoneOfUnwanted(name, targetText);
}

/** A name with a number and its unit at the end was printed or read together with its target. */
const holdsTarget = /\p{Script=Han}\s*[≥≤<>=＝约]*\s*\d+(?:\.\d+)?\s*[^\d\s]{1,3}$/u;

export const v01: Rule = {
	id: 'V-01',
	group: '指标值',
	level: '高',
	title: { zh: '指标值为空', en: 'An indicator has no target' },
	explanation: { zh: '没有指标值就没有承诺。', en: 'Without a target there is no promise.' },
	checks: {
		zh: '印有指标名称而没有指标值，或指标值只有“/”“-”“无”。事故、故障、投诉等不应发生的事写“无”，意思是零，不报；名称末尾就是数值和单位的也不报。',
		en: 'An indicator has a name but no target, or only /, - or 无. For what should not happen (事故, 故障, 投诉) 无 means zero and is not reported; nor is a name that itself ends in a number and its unit.',
	},
	mending: { zh: '补填指标值。', en: 'Fill in the target.' },
	basis: [unverified('88号', '审核“完整性”', 'review of completeness')],
	reads: ['indicator'],
	check: eachForm((form) =>
		form.indicators.flatMap(({ name, targetText, line }) => {
			if (name === null || !isEmpty(name, targetText) || holdsTarget.test(name)) return [];
			return [
				findingAt(form, [line], {
					quote: `${name} ${targetText ?? ''}`.trim(),
					message: `“${name}”没有指标值，建议核实并补填。`,
					suggestion: fromCount(form, name),
				}),
			];
		}),
	),
};
