import { unverified } from '#lib/audit/basis.ts';
import { unitInName } from '#lib/audit/bare-name.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { quantitiesOf } from '#lib/audit/goal-quantities.ts';
import { annualGoalOf, indicatorText, type PrintedGoal } from '#lib/audit/texts-of.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** So many numbers with a unit show that the form prints units. */
const fewestWith = 3;
/** Of its numbers so large a share has one. */
const usualShare = 0.7;
/** Scores and ratios are numbers of their own. */
const unitless = /(?:得分|评分|分值|指数|系数|倍数|等级|级别)$/u;

export const v13: Rule = {
	id: 'V-13',
	group: '指标值',
	level: '低',
	title: { zh: '定量值缺计量单位', en: 'A number without its unit' },
	explanation: {
		zh: '“≥20”是20个、20次还是20%，验收时说不清。',
		en: 'Nobody can tell whether ≥20 means 20 things, 20 times or 20 %.',
	},
	checks: {
		zh: '同一张表内七成以上（且至少三个）的定量值写有单位，而个别定量值没有单位，指标名称的括号里也没有。得分、指数、系数一类不查；整表都不写单位的不查。每表报一次，列出全部有关行。',
		en: 'Most numbers of a form (70 %, three at least) have a unit, and some have none, neither behind the number nor in brackets behind the name. Scores, indices and ratios are skipped, and so are forms that print no units at all. One finding per form, with all lines.',
	},
	mending: { zh: '补写计量单位。', en: 'Add the unit.' },
	basis: [unverified('101号', '计量单位', 'units of measure')],
	reads: ['indicator'],
	check: eachForm((form) => {
		const numbers = form.indicators.filter(
			({ name, target }) =>
				name !== null &&
				target.kind === 'quantity' &&
				target.basis === null &&
				!unitless.test(name),
		);
		const without = numbers.filter(isWithout);
		const having = numbers.length - without.length;
		if (without.length === 0 || having < fewestWith) return [];
		if (having < numbers.length * usualShare) return [];
		return [
			findingAt(
				form,
				without.map(({ line }) => line),
				{
					quote: quoteAll(without.map(indicatorText)),
					message: `${without.length} 个定量指标值没有计量单位，同表其他 ${having} 个都有，建议补写。`,
					suggestion: withUnit(without, annualGoalOf(form)),
				},
			),
		];
	}),
};

function isWithout({ name, target, targetText }: Indicator): boolean {
	// Words behind the number may name what is counted in their own way.
	const isBare = /^[^\p{L}%％‰]*\d[\d.,，\s]*$/u.test(targetText ?? '');
	return target.unit === null && isBare && unitInName(name ?? '') === null;
}

/** The first whose number the annual goal names with a unit: 举办沙龙12场 for ≥12. */
function withUnit(without: readonly Indicator[], goal: PrintedGoal | null): string | null {
	const quantities = goal ? quantitiesOf(goal) : [];
	for (const { targetText, target } of without) {
		const said = quantities.filter(({ value }) => value === target.value);
		const [first, ...others] = said;
		if (!first || others.some(({ unit }) => unit !== first.unit)) continue;
		return `年度总体目标写“${goal?.text.slice(first.index, first.index + first.length) ?? ''}”，“${targetText ?? ''}”疑似应为“${targetText ?? ''}${first.unit}”`;
	}
	return null;
}
