import type { Indicator } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { quantitiesOf, type GoalQuantity } from '#lib/audit/goal-quantities.ts';
import { sharedRun } from '#lib/audit/shared-run.ts';
import { annualGoalOf, indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';
import { bareName, unitInName } from '#lib/audit/bare-name.ts';
import { countSame } from '#lib/figures/units.ts';

/** What is counted, without the words for its doing: 涉诉案件代理工作完成数 -> 涉诉案件代理. */
const doing = /^(?:完成|开展|组织|举办)|(?:工作|完成|开展|办理|次数|数量|个数|数)+$/gu;

/** The unit in which events, cases and papers are counted, null for other things. */
function usualUnit(name: string): string | null {
	const counted = name.replace(doing, '');
	if (/案件(?:代理|办理|审理|调解|处理)?$/u.test(counted)) return '件';
	if (
		/(?:评估|培训|检查|巡查|演练|会议|考核|宣传|调研|审计|走访|讲座|比赛)(?:活动)?$/u.test(counted)
	) {
		return '次';
	}
	return /(?:报告|方案|汇编|手册|材料|问卷)$/u.test(counted) ? '份' : null;
}

interface OddUnit {
	why: string;
	/** The unit that fits. */
	unit: string;
}

/** Why the unit of a target does not fit the indicator's name, null if it may. */
function oddUnit({ name: printed, target }: Indicator): OddUnit | null {
	if (printed === null || target.kind !== 'quantity') return null;
	const unit = target.unit ?? unitInName(printed);
	if (unit === null) return null;
	const name = bareName(printed);
	const fitting = (usual: string, why: string): OddUnit => ({
		why: `${why}，疑似应为“${usual}”`,
		unit: usual,
	});
	if (/[\p{Script=Han}]数$/u.test(unit)) return fitting(unit.slice(0, -1), `单位写作“${unit}”`);
	if (/人数$/u.test(name) && /^(?:[个项件]$|[人名][/／])/u.test(unit)) {
		return fitting('人', `人数以“${unit}”计`);
	}
	const usual = unit === '个' ? usualUnit(name) : null;
	if (usual !== null) return fitting(usual, '以“个”计');
	if (unit === '人次' && /聘用|聘请|在岗|在位|专家数$/u.test(name)) {
		return fitting('人', '聘用、在岗或专家人数以“人次”计');
	}
	return null;
}

export const v03: Rule = {
	id: 'V-03',
	group: '指标值',
	level: '低',
	title: {
		zh: '计量单位疑似有误或与目标不一致',
		en: 'The unit may be wrong or differs from the goal',
	},
	explanation: {
		zh: '人与人次、个与块，单位不同，数就不同。',
		en: 'Different units give different numbers: people are not visits.',
	},
	checks: {
		zh: '单位以“数”结尾（件数）；人数以个、项或“人/场”计；案件、评估、培训、报告等以“个”计；聘用、在岗、专家数以人次计；目标文字中数值相同、名词有三字以上相同而单位不同类。',
		en: 'A unit that ends with 数; people counted in 个, 项 or 人/场; cases, assessments, courses or reports counted in 个; staff on duty, appointees or experts counted in 人次; the same value and noun in the goal with a different kind of unit.',
	},
	mending: {
		zh: '改正单位，与目标用语一致。',
		en: 'Correct the unit, and use the same one as the goal.',
	},
	basis: [unverified('101号', '计量单位', 'units of measure')],
	reads: ['annualGoal', 'indicator'],
	check: eachForm((form) => {
		const goal = annualGoalOf(form);
		const said = goal ? quantitiesOf(goal) : [];
		return form.indicators.flatMap((indicator): RuleFinding[] => {
			const odd = oddUnit(indicator);
			const why = odd?.why ?? null;
			const quantity = why === null ? otherUnit(said, indicator) : undefined;
			const other = quantity
				? goal?.text.slice(quantity.index, quantity.index + quantity.length)
				: null;
			if (why === null && other === null) return [];
			return [
				findingAt(form, [other === null ? null : goal?.line, indicator.line], {
					quote: indicatorText(indicator),
					message: `${why ?? `目标写“${other ?? ''}”，指标单位为“${indicator.target.unit ?? ''}”，两处单位疑似不一致`}，建议核实。`,
					suggestion: odd && withUnit(indicator, odd.unit),
				}),
			];
		});
	}),
};

/** The same value and noun in the annual goal with a different kind of unit. */
function otherUnit(
	said: readonly GoalQuantity[],
	{ name, target }: Indicator,
): GoalQuantity | undefined {
	const { kind, unit } = target;
	if (name === null || kind !== 'quantity' || unit === null) return undefined;
	return said.find(
		(quantity) =>
			quantity.value === target.value &&
			!countSame(quantity.unit, unit) &&
			sharedRun(quantity.noun, name).length >= 3,
	);
}

/** The target with the unit that fits: =876(件数) is =876件. Null where it is not printed behind the number. */
function withUnit({ targetText, target }: Indicator, unit: string): string | null {
	const printed = target.unit;
	if (targetText === null || printed === null) return null;
	const parts = targetText.split(printed);
	if (parts.length !== 2) return null;
	const [number = '', rest = ''] = parts;
	const bare = number.replace(/[(（]\s*$/u, '');
	const isBracketed = bare !== number;
	const behind = isBracketed ? rest.replace(/^\s*[)）]/u, '') : rest;
	return /\d\s*$/u.test(bare) ? `疑似应为“${bare.trim()}${unit}${behind}”` : null;
}
