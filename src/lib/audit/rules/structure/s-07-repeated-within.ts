import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import { isOneMatter, timesAYear } from '#lib/audit/times-a-year.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import { plainText } from '#lib/figures/likeness.ts';

/** A name without words that add nothing to it. */
const bare = (name: string) => plainText(bareName(name)).replace(/完成|工作|情况/gu, '');

export const s07: Rule = {
	id: 'S-07',
	group: '指标结构',
	level: '中',
	title: { zh: '表内重复指标', en: 'An indicator is printed twice' },
	explanation: {
		zh: '同一事实记两次，等于一件事得两次分。',
		en: 'A fact that is stated twice is scored twice.',
	},
	checks: {
		zh: '同一张表内名称相同（去掉“完成、工作、情况”和括号后相同也算）的指标，报一次，列出各行；同一事项的全年次数与频次相合（12次与每月1次）的，为低。',
		en: 'Indicators of one form with the same name, also if they differ only in 完成, 工作, 情况 or brackets. One finding with all lines. A count and a frequency of one matter that agree (12次, 每月1次) are 低.',
	},
	mending: { zh: '保留归类正确的一个。', en: 'Keep the one under the right type.' },
	basis: [unverified('101号', '重点突出', 'focus on what matters')],
	reads: ['table'],
	check: eachForm((form) => {
		return [...countedAsOften(form), ...repeated(form)];
	}),
};

function repeated(form: Form): RuleFinding[] {
	const byName = new Map<string, Indicator[]>();
	for (const indicator of form.indicators) {
		if (indicator.name === null) continue;
		const key = bare(indicator.name);
		const same = byName.get(key);
		if (same) same.push(indicator);
		else byName.set(key, [indicator]);
	}
	return [...byName].flatMap(([key, same]) => {
		if (same.length < 2 || key === '') return [];
		const types = same.map(({ level2 }) => level2 ?? '未分类').join('、');
		return [
			findingAt(
				form,
				same.map(({ line }) => line),
				{
					quote: same.map(indicatorText).join('；'),
					message: `“${same[0]?.name ?? ''}”出现 ${same.length} 次（${types}），疑似重复，建议核实。`,
				},
			),
		];
	});
}

/** 12次 beside 每月1次: one fact, stated twice. */
function countedAsOften(form: Form): RuleFinding[] {
	return form.indicators.flatMap((count) => {
		const { kind, unit, comparator, value } = count.target;
		if (kind !== 'quantity' || unit !== '次' || comparator !== '=') return [];
		return form.indicators.flatMap((often) => {
			if (timesAYear(often) !== value || !isOneMatter(count, often)) return [];
			return [
				findingAt(form, [count.line, often.line], {
					level: '低',
					quote: `${indicatorText(count)}；${indicatorText(often)}`,
					message: `“${count.name ?? ''}”为“${count.targetText ?? ''}”，“${often.name ?? ''}”为“${often.targetText ?? ''}”，疑似同一事实记了两次，建议核实。`,
					suggestion: `可只保留“${indicatorText(count)}”，频次写入指标解释`,
				}),
			];
		});
	});
}
