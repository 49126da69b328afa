import type { Form } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { isOneMatter, timesAYear } from '#lib/audit/times-a-year.ts';
import { indicatorText, goalsOf, around } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** Hours in each unit of a deadline. */
const hours: Record<string, number> = { 分钟: 1 / 60, 小时: 1, 天: 24, 日: 24 };
const answered =
	/(?<!\d)(\d{1,9}(?:\.\d{1,9})?)个?(分钟|小时|天|日)(?:之|以)?内[^，。；]{0,4}(?:到现场|到场|响应|到达)/u;
const answering = /响应|到场|到现场|应急/u;

export const g04: Rule = {
	id: 'G-04',
	group: '目标与指标匹配',
	level: '中',
	title: {
		zh: '同一事项的口径、时限前后不一致',
		en: 'One matter has two deadlines or two counts',
	},
	explanation: {
		zh: '同一事项两个时限，服务方可以任选其一。',
		en: 'If one matter has two deadlines, the supplier can choose the easier one.',
	},
	checks: {
		zh: '目标写故障后若干小时内到场或响应，而响应、到场类指标的时限不同；全年次数与同名事项的频次（每月、每季度、每半年 N 次）折算的次数矛盾。其他口径由审核人员判断。',
		en: 'The goal states within how many hours a fault is answered or somebody arrives, and an indicator of response has another deadline; or a count for the year does not agree with a frequency of the same matter. Other contradictions are left to a reviewer.',
	},
	mending: {
		zh: '统一口径，或写明区别（如响应、到场、修复各为多久）。',
		en: 'Use one deadline, or state what each one applies to (response, arrival, repair).',
	},
	basis: [unverified('88号', '审核“相关性”“适当性”', 'review of relevance and fitness')],
	reads: ['texts', 'indicator'],
	check: eachForm((form) => [...deadlines(form), ...counts(form)]),
};

function deadlines(form: Form): RuleFinding[] {
	return goalsOf(form).flatMap(({ text, line, name: goal }) => {
		const hit = answered.exec(text);
		if (!hit) return [];
		const ofGoal = Number(hit[1]) * (hours[hit[2] ?? ''] ?? NaN);
		const others = form.indicators.filter(({ name, targetText, target }) => {
			const of = hours[target.unit ?? ''];
			if (target.kind !== 'duration' || target.value === null || of === undefined) return false;
			return answering.test(`${name ?? ''}${targetText ?? ''}`) && target.value * of !== ofGoal;
		});
		if (others.length === 0) return [];
		return [
			findingAt(form, [line, ...others.map(({ line }) => line)], {
				quote: [around(text, hit.index, hit[0].length), ...others.map(indicatorText)].join('；'),
				message: `${goal}写“${hit[0]}”，指标${others.map(({ name, targetText }) => `“${name ?? ''}”为“${targetText ?? ''}”`).join('、')}，故障响应的时限前后不一致，建议核实并写明各指什么。`,
			}),
		];
	});
}

function counts(form: Form): RuleFinding[] {
	const frequencies = form.indicators.flatMap((often) => {
		const times = timesAYear(often);
		return times === null ? [] : [{ often, times }];
	});
	return form.indicators.flatMap((count) => {
		if (count.target.kind !== 'quantity' || count.target.unit !== '次') return [];
		return frequencies.flatMap(({ often, times }) => {
			if (!isOneMatter(count, often)) return [];
			const { comparator, value } = count.target;
			if (value === null) return [];
			const agrees =
				(comparator !== '>=' || times >= value) &&
				(comparator !== '>' || times > value) &&
				(comparator !== '=' || times === value);
			if (agrees) return [];
			return [
				findingAt(form, [count.line, often.line], {
					quote: `${indicatorText(count)}；${indicatorText(often)}`,
					message: `“${count.name ?? ''}”为“${count.targetText ?? ''}”，“${often.name ?? ''}”为“${often.targetText ?? ''}”，折合全年 ${times} 次，两处疑似不一致，建议核实。`,
				}),
			];
		});
	});
}
