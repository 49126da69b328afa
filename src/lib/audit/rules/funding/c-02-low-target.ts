import { group, median } from 'd3-array';
import type { Indicator } from '#lib/model/form.ts';
import { experience } from '#lib/audit/basis.ts';
import { findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { isLessBetter } from '#lib/figures/is-less-better.ts';
import { plainText } from '#lib/figures/likeness.ts';
import { toRanking } from '#lib/figures/ranking.ts';

/** So many targets are needed for a comparison. */
const fewestLike = 5;
/** A low target is among this share of them. */
const lowestShare = 0.1;
/** It lies so many points below their median. */
const pointsBelow = 15;

export const c02: Rule = {
	id: 'C-02',
	group: '横向比较',
	level: '提示',
	title: { zh: '目标值明显低于同名指标', en: 'A target far below others of the same name' },
	explanation: {
		zh: '同一指标别人承诺九成，这里承诺六成，值得一问。',
		en: 'If others promise 90 % for the same indicator and this one 60 %, it is worth asking why.',
	},
	checks: {
		zh: '同年度同名、以 % 计、要求不低于的指标至少 5 个：目标值在最低的 10% 以内，且比中位数低 15 个百分点以上。阈值为经验值。满意度低于 80% 的见 M-03。',
		en: 'At least five indicators of the same name and year, in %, with a minimum: this one is among the lowest tenth and at least 15 points below the median. The thresholds come from experience. M-03 reports satisfaction below 80 %.',
	},
	mending: { zh: '说明理由，或提高目标。', en: 'Explain the target, or raise it.' },
	basis: [experience],
	reads: ['fiscalYear', 'table'],
	check: (forms) => {
		const targets = forms.flatMap((form) =>
			form.indicators.filter(isLeast).map((indicator) => ({ form, indicator })),
		);
		const like = group(
			targets,
			({ form, indicator }) => `${plainText(indicator.name ?? '')}\n${form.fiscalYear ?? ''}`,
		);
		return [...like.values()].flatMap((same) => {
			if (same.length < fewestLike) return [];
			const value = ({ indicator }: { indicator: Indicator }) => indicator.target.value ?? 0;
			const values = same.map(value);
			const middle = median(values) ?? 0;
			const standingOf = toRanking(values);
			return same.flatMap((one) => {
				const { below = 0, ties = 0 } = standingOf(value(one)) ?? {};
				const asLow = below + ties;
				if (asLow / values.length > lowestShare && asLow > 1) return [];
				if (value(one) > middle - pointsBelow) return [];
				const { form, indicator } = one;
				return [
					findingAt(form, [indicator.line], {
						quote: indicatorText(indicator),
						message: `目标值 ${value(one)}%，在 ${values.length} 个同名指标中位列最低的 ${asLow} 个（第 ${Math.round((100 * asLow) / values.length)} 百分位），中位数为 ${middle}%，建议核实。`,
						others: same
							.flatMap((other) =>
								other === one ? [] : [{ formId: other.form.id, line: other.indicator.line }],
							)
							.slice(0, 20),
					}),
				];
			});
		});
	},
};

function isLeast({ name, target, level1 }: Indicator): boolean {
	const { kind, unit, value, upperValue, basis, comparator } = target;
	if (name === null || kind !== 'quantity' || unit !== '%' || value === null) return false;
	if (upperValue !== null || basis !== null || comparator === '<=' || comparator === '<')
		return false;
	if (isLessBetter(name)) return false;
	return !(level1 === '满意度指标' && value < 80);
}
