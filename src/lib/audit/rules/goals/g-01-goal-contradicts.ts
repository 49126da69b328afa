import type { Form, Indicator } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { quantitiesOf, type GoalQuantity } from '#lib/audit/goal-quantities.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import { countSame } from '#lib/figures/units.ts';
import { sharedRun } from '#lib/audit/shared-run.ts';
import { indicatorText, goalsOf, around } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** Two texts name the same thing if they share this many characters in a row. */
const sameThing = 4;
/** Words that any name can contain. */
const general = /工作|完成|开展|情况|活动|项目|服务|购置|建设|管理|及时|数量|人员/gu;
/** A word that makes a part of the things before it: 人民调解员骨干. */
const part = /^(?:骨干|代表|干部|负责人|带头人|组长|队长|标兵|能手|讲师|示范|试点|样板)/u;
/** Which of like things are counted: those built anew are not those that run. */
const state =
	/新建|新增|续建|改建|扩建|改造|修缮|维修|维护|更新|更换|淘汰|拆除|运行|现有|在册|累计|存量/gu;

export const g01: Rule = {
	id: 'G-01',
	group: '目标与指标匹配',
	level: '高',
	title: { zh: '目标文字与指标值矛盾', en: 'The goal and an indicator contradict each other' },
	explanation: {
		zh: '目标和指标说同一件事而数字、月份不同，验收时不知以哪个为准。',
		en: 'If the goal and an indicator give different figures for one thing, nobody knows which one applies.',
	},
	checks: {
		zh: '目标文字中紧跟数量的名词（或数量后无名词时其前的名词），与数量指标名称有四字以上相同、单位相同，而数值不合其比较符；目标所写“X-Y月”所在分句与日程指标名称有四字以上相同，而月份不同。每月、每场等分次的数量，跨年项目的总目标，写明其他年度的分句，部分（骨干、代表）与全体，新建与运行等不同状态都不比；目标中另有相符数量的不报。只有一处写明状态或做法的、指标为“≥”而目标数更大的、起止只有一头不同的月份为中。',
		en: 'A noun right after a quantity in a goal (or before one that has none after it) shares four characters with the name of a quantity indicator in the same unit, and the value does not fit its comparator; or the clause with a span of months shares four characters with a schedule indicator that has other months. Not compared are quantities per month or event, the overall goal of a project of several years, clauses of another year, a part (骨干, 代表) with the whole, and things in other states (new, in use); nor are goals that also contain the right quantity. 中 where only one side names a state or what is done, where the goal says more than the ≥ of the indicator, and where months differ at one end only.',
	},
	mending: { zh: '核对并统一目标与指标。', en: 'Check both and use one figure.' },
	basis: [
		unverified('88号', '相应匹配：与任务数、计划数相对应', 'goals correspond to tasks and plans'),
	],
	reads: ['texts', 'indicator'],
	check: eachForm((form) => [...wrongQuantities(form), ...wrongMonths(form)]),
};

function wrongQuantities(form: Form): RuleFinding[] {
	return goalsOf(form).flatMap((printedGoal) => {
		const { text, line, name: goal, field } = printedGoal;
		if (field === 'overallGoal' && isOfSeveralYears(form)) return [];
		const quantities = quantitiesOf(printedGoal);
		return form.indicators.flatMap((indicator) => {
			// The right figure may stand beside that of a part: 20名骨干, 200人 in all.
			if (quantities.some((quantity) => isSame(quantity, indicator))) return [];
			const said = quantities.filter((quantity) => speaksOf(quantity, indicator, form));
			if (said.some(({ value }) => fits(value, indicator))) return [];
			const sure = said.find((quantity) => isSure(quantity, indicator));
			const first = sure ?? said[0];
			if (!first) return [];
			const printed = indicatorText(indicator);
			return [
				findingAt(form, [line, indicator.line], {
					level: sure ? '高' : '中',
					quote: `${around(text, first.index, first.length)}；${printed}`,
					message: `${goal}写“${text.slice(first.index, first.index + first.length)}”，指标“${indicator.name ?? ''}”的值为“${indicator.targetText ?? ''}”，两处数字疑似矛盾，建议核实。`,
					suggestion: `以目标为准的，指标值写 ${first.value}${first.unit}；以指标为准的，目标改写为 ${indicator.target.value ?? ''}${indicator.target.unit ?? ''}`,
				}),
			];
		});
	});
}

function isOfSeveralYears({ startDate, endDate }: Form): boolean {
	return startDate !== null && endDate !== null && startDate.slice(0, 4) !== endDate.slice(0, 4);
}

/** Whether a figure of the goal is that of the indicator, whatever it counts. */
function isSame({ value, unit }: GoalQuantity, indicator: Indicator): boolean {
	const { kind, unit: counted } = indicator.target;
	return kind === 'quantity' && countSame(unit, counted ?? '') && fits(value, indicator);
}

function speaksOf(quantity: GoalQuantity, { name, target }: Indicator, form: Form): boolean {
	const { noun, unit, before, isPerPeriod } = quantity;
	if (isPerPeriod || target.kind !== 'quantity' || target.unit !== unit) return false;
	const years = Array.from(before.matchAll(/(20\d\d)年/g), ([, year]) => Number(year));
	if (years.some((year) => year !== form.fiscalYear)) return false;
	const thing = bareName(name ?? '');
	const states = [statesOf(`${before}${noun}`), statesOf(thing)] as const;
	if (states.every((of) => of.length > 0) && !states[0].some((of) => states[1].includes(of))) {
		return false;
	}
	return thingOf(quantity, thing) !== null;
}

/** What stands between a thing and its number: 沙龙不少于12场, 参训的调解员共200人. */
const upTo =
	/(?:共计?|合计|总计|累计|达到?|至少|不少于|不低于|超过|大于|约|近|为|数量?|人数|次数|[：:≥>=\s])+$/u;

/** The part of a name that a quantity counts, null if it counts something else. */
function thingOf({ noun, before }: GoalQuantity, name: string): string | null {
	const shared = sharedRun(noun, name);
	// What is counted comes first: in 14个街镇的法治评估 it is 街镇.
	const isCounted =
		noun.indexOf(shared) <= 1 && !part.test(noun.slice(noun.indexOf(shared) + shared.length));
	if (isThing(shared) && isCounted) return shared;
	if (!/^(?:以上|以下|左右)?$/u.test(noun)) return null;
	const thing = commonEnd(before.replace(upTo, ''), name);
	return isThing(thing) ? thing : null;
}

function isThing(shared: string): boolean {
	return shared.length >= sameThing && shared.replace(general, '').length >= 2;
}

/** The longest end of a text that a name contains. */
function commonEnd(text: string, name: string): string {
	let size = 0;
	while (size < text.length && name.includes(text.slice(text.length - size - 1))) size++;
	return size === 0 ? '' : text.slice(-size);
}

/** What a name says of counting, and not of what is done with the things. */
const counting = /数量|人数|人次|次数|个数|总[数量]|面积|里程|长度|规模|数$/gu;

/**
 * Whether goal and indicator count one thing beyond doubt: neither names a state alone, the goal also
 * says what the name says of it (养老机构补贴数), and the indicator does not allow more.
 */
function isSure(quantity: GoalQuantity, { name: printed, target }: Indicator): boolean {
	const { value, before, noun } = quantity;
	const name = bareName(printed ?? '');
	if (statesOf(`${before}${noun}`).join() !== statesOf(name).join()) return false;
	const done = name
		.replace(thingOf(quantity, name) ?? '', ' ')
		.replace(counting, '')
		.replace(general, '')
		.split(' ');
	if (done.some((word) => word.length > 1 && !`${before}${noun}`.includes(word))) return false;
	const { comparator, value: bound } = target;
	return !((comparator === '>=' || comparator === '>') && bound !== null && value > bound);
}

function statesOf(text: string): string[] {
	return [...new Set(text.match(state))];
}

function fits(value: number, { target }: Indicator): boolean {
	const { comparator, value: bound, upperValue } = target;
	if (bound === null) return true;
	if (comparator === '..') return value >= bound && value <= (upperValue ?? bound);
	if (comparator === '~') return Math.abs(value - bound) <= bound / 10;
	return value === bound;
}

const months = /(\d{1,2})[-—–~至](\d{1,2})月/g;

function wrongMonths(form: Form): RuleFinding[] {
	return goalsOf(form).flatMap(({ text, line, name: goal }) =>
		Array.from(text.matchAll(months)).flatMap((hit) => {
			const clause = clauseAt(text, hit.index);
			const span = [Number(hit[1]), Number(hit[2])];
			return form.indicators.flatMap(({ name, target, targetText, line: at }) => {
				if (target.kind !== 'schedule' || target.months === null || name === null) return [];
				if (sharedRun(clause, name).replace(general, '').length < sameThing) return [];
				const same = target.months.filter((month, i) => month === span[i]).length;
				if (same === 2) return [];
				return [
					findingAt(form, [line, at], {
						level: same === 1 ? '中' : '高',
						quote: `${clause}；${name} ${targetText ?? ''}`,
						message: `${goal}写“${hit[0]}”，指标“${name}”的值为“${targetText ?? ''}”，两处月份疑似矛盾，建议核实。`,
						suggestion: `以目标为准的，指标值写“${hit[0]}”；以指标为准的，目标改写为“${targetText ?? ''}”`,
					}),
				];
			});
		}),
	);
}

/** No clause is longer. */
const longestClause = 200;

function clauseAt(whole: string, at: number): string {
	const text = whole.slice(Math.max(0, at - longestClause), at + longestClause);
	const index = Math.min(at, longestClause);
	const start = Math.max(...[...'，。；'].map((mark) => text.lastIndexOf(mark, index))) + 1;
	const end = /[，。；]/u.exec(text.slice(index))?.index ?? text.length;
	return text.slice(start, index + end);
}
