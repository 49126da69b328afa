import { sum } from 'd3-array';
import { unverified } from '#lib/audit/basis.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import { findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import { matterCounts } from '#lib/audit/money/matter-counts.ts';
import { matterOf } from '#lib/audit/project-matter.ts';
import { sharedRun } from '#lib/audit/shared-run.ts';
import { staffCostOf } from '#lib/audit/money/staff.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';
import { fenOf, yuanText } from '#lib/audit/money/yuan.ts';
import type { UnitCost } from '#lib/figures/unit-costs.ts';
import type { Form, Indicator } from '#lib/model/form.ts';

/** Like costs may differ by less for many reasons. */
const leastDifference = 1.5;
/** Two counts are of like things if their names share so many characters. */
const likeThings = 4;
/** Two projects are of one matter if their names share so many characters. */
const oneMatter = 8;

export const c07: Rule = {
	id: 'C-07',
	group: '横向比较',
	level: '提示',
	title: { zh: '同类事项的单位成本不同', en: 'Like things cost differently in two projects' },
	explanation: {
		zh: '同一单位办同类事，每件、每次、每点的成本应能相互说明。',
		en: 'What one unit pays for each case, event or place of one kind should be explained by one standard.',
	},
	checks: {
		zh: '同一单位、同一年度的项目中，只有一个与项目名称相符的数量（人员数见 C-05）的，以年度资金申请总额 ÷ 数量推算单位成本；同为一个事项（名称有八字以上相同）而自己没有这类数量的人员项目，资金并入。数量名称有四字以上相同、单位相同的两个以上项目互比，自己写明单位成本上限的以上限为准；最高是最低的 1.5 倍以上的，在最高的项目报一次。资金可能另有用途，只作提示。',
		en: 'Projects of one unit and year with a single count of what they are named after (C-05 has staff): 年度资金申请总额 by the count. The money of a staffing project of the same matter (eight characters of the name in common) without such a count is added. Two or more whose counts share four characters and the unit are compared; a limit that a form states itself goes before. If the highest is 1.5 times the lowest or more, the highest is told, once. The money may have other uses, so this is a hint.',
	},
	mending: {
		zh: '说明成本标准与各项目资金的构成。',
		en: 'State the standard of cost and what else the money is for.',
	},
	basis: [
		unverified('沪府办发〔2023〕16号', '成本预算绩效管理', 'cost-based performance budgeting'),
	],
	reads: ['annualTotal', 'projectName', 'unit', 'department', 'fiscalYear', 'table'],
	check: (forms, known) => ofOneUnit(forms, known).flatMap(compareThings),
};

interface ThingCost {
	forms: Form[];
	indicator: Indicator;
	thing: string;
	unit: string;
	count: number;
	fen: number;
	fenEach: number;
	/** Its own limit goes before what was reckoned. */
	limitFen: number | null;
	isMost: boolean;
}

function compareThings(forms: readonly Form[]): RuleFinding[] {
	const counted = forms.map((form) => ({ form, counts: matterCounts(form) }));
	const helpers = counted.flatMap(({ form, counts }) =>
		counts.length === 0 && staffCostOf(form) !== null ? [{ form, matter: matterOf(form) }] : [],
	);
	const costs = counted.flatMap(({ form, counts }) => costOf(form, counts, helpers) ?? []);
	const seen = new Set<ThingCost>();
	return costs.flatMap((cost) => {
		if (seen.has(cost)) return [];
		const like = costs.filter((other) => areLike(cost, other));
		for (const each of like) seen.add(each);
		return toFinding(like);
	});
}

function areLike(a: ThingCost, b: ThingCost): boolean {
	return a === b || (a.unit === b.unit && sharedRun(a.thing, b.thing).length >= likeThings);
}

const eachFen = ({ limitFen, fenEach }: ThingCost): number => limitFen ?? fenEach;

interface Helper {
	form: Form;
	matter: string;
}

function costOf(
	form: Form,
	[one, ...others]: readonly UnitCost<Indicator>[],
	helpers: readonly Helper[],
): ThingCost | null {
	if (!one || others.length > 0) return null;
	const own = matterOf(form);
	const ofMatter = helpers.filter(({ matter }) => sharedRun(matter, own).length >= oneMatter);
	const together = [form, ...ofMatter.map(({ form }) => form)];
	const fen = sum(together, ({ funding }) => fenOf(funding.annualTotal) ?? 0);
	return {
		forms: together,
		...{ indicator: one.indicator, unit: one.unit, count: one.count, fen },
		thing: thingOf(one.indicator),
		fenEach: fen / one.count,
		limitFen: one.limits[0]?.fen ?? null,
		isMost: one.relation === '<=' || one.relation === '<',
	};
}

function thingOf({ name }: Indicator): string {
	return bareName(name ?? '').replace(/[(（][^)）]*[)）]|完成|工作|数量?$/gu, '');
}

function toFinding(like: readonly ThingCost[]): RuleFinding[] {
	const [highest, ...others] = like.toSorted((a, b) => eachFen(b) - eachFen(a));
	const lowest = others.at(-1);
	const form = highest?.forms[0];
	if (!highest || !lowest || !form) return [];
	const ratio = eachFen(highest) / eachFen(lowest);
	if (ratio < leastDifference) return [];
	const each = [highest, ...others].map(describe);
	const times = Math.floor(ratio * 100) / 100;
	return [
		findingAt(form, [lineOf(form, 'annualTotal'), highest.indicator.line], {
			quote: `年度资金申请总额 ${form.printed.annualTotal ?? ''}；${indicatorText(highest.indicator)}`,
			message: `同类事项的单位成本：${each.slice(0, 4).join('；')}${each.length > 4 ? `等 ${each.length} 处` : ''}，最高是最低的 ${times} 倍，资金可能另有用途，建议核实标准是否一致。`,
			others: [
				...highest.forms
					.slice(1)
					.map((one) => ({ formId: one.id, line: lineOf(one, 'annualTotal') })),
				...others.map(({ forms, indicator }) => ({
					formId: forms[0]?.id ?? '',
					line: indicator.line,
				})),
			],
		}),
	];
}

function describe({ forms, fen, count, unit, fenEach, limitFen, isMost }: ThingCost): string {
	const names = forms.map(({ projectName, id }) => `“${projectName ?? id}”`).join('与');
	return limitFen === null
		? `${names}${forms.length > 1 ? '合计' : ''} ${yuanText(fen)} 元 ÷ ${count} ${unit} = ${isMost ? '至多 ' : ''}${yuanText(Math.round(fenEach))} 元/${unit}`
		: `${names}自定上限 ${yuanText(limitFen)} 元/${unit}`;
}
