// Labels of goals by their parts: whose time (项目, 年度, {year}年) and 目标.

/** `year` is the year that a label prints, as in 2026年目标: only the form's own year counts. */
export interface GoalLabel {
	field: 'overallGoal' | 'annualGoal';
	year: number | null;
}

const span = '\\d{4}年?度?[-—–~至到]{1,2}\\d{4}年度?';
const whole = '多年期|实施期内?|实施周期|中长期|中期滚动|中期|长期|全周期|三年|五年|项目期';
const goal = new RegExp(
	`^(?:项目|专项|支出|预算){0,2}(?:(?<span>${span})|(?<printed>\\d{4})年度?|(?<year>阶段性?(?:本年度?|当年度?|年度)|本年度?|当年度?|年度|年内|今年)|(?<whole>${whole}))?` +
		'(?<project>项目)?(?:支出|预算|资金)?(?<words>(?:绩效|总体|整体|主要|总|预期|工作|任务){0,4})目标' +
		'(?:[和及与、](?:成果|任务|内容|效果|产出))?(?:描述|内容|情况|设定)?$',
);
const longest = 24;

/** The goal that a label names, without colon and brackets. 绩效目标 alone names none. */
export function goalOf(words: string): GoalLabel | null {
	if (words.length > longest || !words.includes('目标')) return null;
	const groups = goal.exec(words)?.groups;
	if (!groups) return null;
	if (groups['printed']) return { field: 'annualGoal', year: Number(groups['printed']) };
	if (groups['year']) return { field: 'annualGoal', year: null };
	const isWhole = Boolean(groups['whole'] ?? groups['span']);
	const ofProject = /^项目|^总目标/.test(words) && /总|整体/.test(groups['words'] ?? '');
	return isWhole || ofProject ? { field: 'overallGoal', year: null } : null;
}

const heading =
	/^(?:项目)?(?:总体|整体|绩效|预期|总|主要|拟达到的|年度工作){1,3}目标(?:描述|情况|内容|设定)?$|^目标(?:情况|设定|描述|内容)$/;

/** Whether words head the goals, without saying whose time. Alone, they label the goal of the project. */
export function isGoalHeading(words: string): boolean {
	return words.length <= longest && heading.test(words);
}
