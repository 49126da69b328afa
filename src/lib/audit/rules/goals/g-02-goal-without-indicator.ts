import { unverified, verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { quantitiesOf } from '#lib/audit/goal-quantities.ts';
import { sharedRun } from '#lib/audit/shared-run.ts';
import { annualGoalOf, around, goalsOf } from '#lib/audit/texts-of.ts';
import { isCost } from '#lib/audit/money/cost-indicators.ts';
import type { FindingLevel } from '#lib/model/finding.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** Words that any task can contain. */
const general = /工作|完成|开展|情况|项目|进行|以上|以下|不少于/gu;
/** Nouns after a number that tell where or on what condition, and name no task. */
const noTask = /^(?:的|内|以|街镇|乡镇|居村|社区|站点|标准|月|工作日|小时|百分)|的标准/u;

export const g02: Rule = {
	id: 'G-02',
	group: '目标与指标匹配',
	level: '中',
	title: {
		zh: '目标中的任务或承诺没有指标',
		en: 'A task or promise of the goal has no indicator',
	},
	explanation: {
		zh: '写进目标而没有指标的任务，年底不会有人核对。',
		en: 'At the end of the year nobody checks a task that has no indicator.',
	},
	checks: {
		zh: '查年度目标中写明数量的任务：数量后的名词与任何指标的名称和指标值都没有相连三字相同（名词只有两字的为两字），也没有带同一数值而相连两字相同的指标。两个目标中还查几类承诺：降低成本而没有成本指标，领先、前列而没有名次指标，每月一次等定期任务、培训演练等活动而没有产出指标，知晓率、重视度等率和程度而没有同名指标。其他没有写数量的任务由审核人员判断。',
		en: 'Checked are the tasks with a quantity in the annual goal: the noun after it shares no three neighbouring characters with any indicator (two if the noun has only two), and no two with an indicator of the same value. In both goals some promises are checked too: lower costs without a cost indicator, a leading place without one of rank, a regular task (每月一次) or an activity (培训, 演练) without an output, a rate or degree (知晓率, 重视度) that no indicator names. Other tasks are left to a reviewer.',
	},
	mending: {
		zh: '为该任务设指标，或从目标中删去。',
		en: 'Add an indicator for the task, or remove it from the goal.',
	},
	basis: [
		verified('88号', '细化量化', 'detailed and quantified'),
		unverified('88号', '审核“相关性”', 'review of relevance'),
	],
	reads: ['overallGoal', 'annualGoal', 'table'],
	check: eachForm((form) => {
		if (form.indicators.length === 0) return [];
		return [...countedTasks(form), ...promises(form)];
	}),
};

/** The tasks of the annual goal that have a number. */
function countedTasks(form: Form): RuleFinding[] {
	const { indicators } = form;
	const goal = annualGoalOf(form);
	if (!goal) return [];
	return quantitiesOf(goal).flatMap(({ value, unit, noun, before, index, length }) => {
		const task = noun.replace(general, '');
		if (unit === '%' || task.length < 2 || noTask.test(noun)) return [];
		const isSaid = indicators.some(({ name, targetText, target }) => {
			if (target.value === value && sharedRun(before + noun, name ?? '').length > 1) return true;
			const shared = sharedRun(task, `${name ?? ''}\n${targetText ?? ''}`);
			return shared.length >= Math.min(3, task.length);
		});
		if (isSaid) return [];
		return [
			findingAt(form, [goal.line], {
				quote: around(goal.text, index, length),
				message: `年度总体目标写“${goal.text.slice(index, index + length)}”，疑似没有相应的指标，建议核实。`,
				suggestion: `可增设数量指标，如“${noun}数”，值为 ${value}${unit}`,
			}),
		];
	});
}

/** A promise of a goal, by the words that make it, and the indicators that keep it. */
interface Promised {
	/** Its first group is what an indicator has to name; without one `isKept` decides. */
	pattern: RegExp;
	isKept(indicator: Indicator, named: string): boolean;
	level: FindingLevel;
	/** The indicator that could be added, by what the goal says. */
	offer?(said: string, named: string): string;
}

const names = ({ name, targetText }: Indicator, word: string) =>
	`${name ?? ''}${targetText ?? ''}`.includes(word);

const promised: readonly Promised[] = [
	{
		pattern: /(?:降低|节约|控制|减少|压缩)[^，。；]{0,6}(?:成本|支出|开支|经费)/gu,
		isKept: isCost,
		level: '中',
		offer: () => '成本指标，如单位成本或费用控制率',
	},
	{
		pattern:
			/(?:保持|处于|位居|进入|名列|达到)[^，。；]{0,8}(?:领先|前列|第一|前[一二三四五六七八九十\d])/gu,
		isKept: (indicator) => /领先|前列|排名|名次|位次|第一/u.test(indicator.name ?? ''),
		level: '低',
	},
	{
		// 每月进行一次系统安全检测
		pattern:
			/每(?:个)?(?:月|季度?|周|年|半年|天|日)[^，。；\d]{0,6}?(?:[一两二三四五六七八九十]|\d{1,3})次([^，。；、的]{2,12})/gu,
		isKept: ({ name }, task) => sharedRun(task, name ?? '').length >= Math.min(3, task.length),
		level: '中',
	},
	{
		// 开展培训活动. An effect of it is no proof that it was done.
		pattern:
			/(?:开展|组织|举办|进行|召开|实施)[^，。；]{0,16}?(培训|演练|巡查|走访|慰问|帮扶|评选|竞赛|比赛|讲座|论坛|审计)(?=工作|活动|[，。；、]|$)/gu,
		isKept: (indicator, activity) =>
			indicator.level1 !== '效益指标' &&
			indicator.level1 !== '满意度指标' &&
			names(indicator, activity),
		level: '中',
		offer: (_, activity) => `数量指标，如“${activity}次数”或“${activity}人数”`,
	},
	{
		// 提高知晓率, 重视度. 效率 is also called 效能.
		pattern:
			/(?:提高|提升|增强|降低|减少|扩大)[^，。；、]{0,16}?([^，。；、的及和效]{2}|效)(?:率|度)(?=[，。；、及和]|$)/gu,
		isKept: names,
		level: '低',
		offer: (said) =>
			`指标“${said.replace(/^(?:提高|提升|增强|降低|减少|扩大)/u, '')}”，并写明目标值`,
	},
	{
		// 首选率达到85%
		pattern:
			/([^，。；、的及和\d]{2})率(?:均)?(?:达到?|不低于|不少于|大于|超过|为|≥|在)+\s*(?:百分之|\d)/gu,
		isKept: names,
		level: '中',
	},
];

function promises(form: Form): RuleFinding[] {
	const found = goalsOf(form).flatMap(({ text, line, name: goal }) =>
		promised.flatMap(({ pattern, isKept, level, offer }) => {
			const broken = Array.from(text.matchAll(pattern)).find(
				([, named = '']) => !form.indicators.some((indicator) => isKept(indicator, named)),
			);
			if (!broken) return [];
			const [said, named = ''] = broken;
			return [
				{
					said,
					finding: findingAt(form, [line], {
						level,
						quote: around(text, broken.index, said.length),
						message: `${goal}写“${said}”，疑似没有相应的指标，建议核实。`,
						suggestion: offer ? `可增设${offer(said, named)}` : null,
					}),
				},
			];
		}),
	);
	// Both goals often say the same.
	return found.flatMap(({ said, finding }, i) =>
		found.findIndex((other) => other.said === said) === i ? finding : [],
	);
}
