import { experience } from '#lib/audit/basis.ts';
import { findingAt, lineOf, quoteAll } from '#lib/audit/finding-at.ts';
import { nothingKnown } from '#lib/audit/known-of-forms.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';
import { sinceYearBefore, type SinceYearBefore } from '#lib/audit/since-year-before.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import { fenOf, yuanText } from '#lib/audit/money/yuan.ts';
import { loweredWhileRaised } from '#lib/figures/years/form-change.ts';

/** A sentence names so many indicators; its quote has more. */
const mostNamed = 3;

export const c04: Rule = {
	id: 'C-04',
	group: '横向比较',
	level: '中',
	title: {
		zh: '资金比上年增加，指标值却降低',
		en: 'More money than the year before, and lower targets',
	},
	explanation: {
		zh: '多给了钱，承诺反而少了，值得一问。',
		en: 'If more money buys a lower promise, it is worth asking why.',
	},
	checks: {
		zh: '同一项目（同一单位、同一名称，或由 project-links.csv 确定）上一年度的表：年度资金申请总额增加，而同名指标的值降低。只比较类型、单位、方向和说明文字都相同的数；方向看不出来的（如成本、期限写“=”）不比。一张表中有几个同名同类型的指标，单位和方向也相同而分不清谁是谁的，以及只是疑似同一项目的，不查。',
		en: 'The form of the same project a year before (same unit and name, or settled by project-links.csv): the annual funding requested rises and the target of an indicator of the same name demands less. Only numbers of the same kind, unit, direction and words are compared; where the direction cannot be told, as with “=” for costs and time, they are not. Indicators that share name, type, unit and direction with another of their form, so that it cannot be told which is which, and projects only suspected to be the same are left out.',
	},
	mending: {
		zh: '说明增加的资金用在哪里、指标值为何降低，或提高指标值。',
		en: 'State what the additional money is for and why the target fell, or raise the target.',
	},
	basis: [experience],
	reads: ['projectName', 'unit', 'department', 'fiscalYear', 'annualTotal', 'indicator'],
	check: (forms, known = nothingKnown) =>
		sinceYearBefore(forms, known, ({ funding, indicators }) => ({
			annualFen: fenOf(funding.annualTotal),
			indicators,
		})).flatMap(findLowered),
};

function findLowered({ form, before, yearBefore, change }: SinceYearBefore): RuleFinding[] {
	const lowered = loweredWhileRaised(change);
	if (lowered.length === 0) return [];
	const more = yuanText((change.afterFen ?? 0) - (change.beforeFen ?? 0));
	const named = lowered
		.slice(0, mostNamed)
		.map(({ before, after }) => {
			const [was, is] = [before?.targetText ?? '', after?.targetText ?? ''];
			return `“${after?.name ?? ''}”由 ${was} 改为 ${is}`;
		})
		.join('，');
	const rest = lowered.length > mostNamed ? `等 ${lowered.length} 个指标` : '';
	return [
		findingAt(
			form,
			lowered.map(({ after }) => after?.line),
			{
				quote: quoteAll(lowered.flatMap(({ after }) => (after ? indicatorText(after) : []))),
				message: `年度资金申请总额比${yearBefore}年度多 ${more} 元，${named}${rest}，疑似降低目标，建议核实。`,
				others: [
					{ formId: before.id, line: lineOf(before, 'annualTotal') },
					...lowered.map(({ before: was }) => ({ formId: before.id, line: was?.line ?? null })),
				],
			},
		),
	];
}
