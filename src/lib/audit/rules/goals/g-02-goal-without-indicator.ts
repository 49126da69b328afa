import { unverified, verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { goalQuantities } from '#lib/audit/goal-quantities.ts';
import { sharedRun } from '#lib/audit/shared-run.ts';
import { around } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Words that any task can contain. */
const general = /工作|完成|开展|情况|项目|进行|以上|以下|不少于/gu;
/** Nouns after a number that tell where or on what condition, and name no task. */
const noTask = /^(?:的|内|以|街镇|乡镇|居村|社区|站点|标准|月|工作日|小时|百分)|的标准/u;

export const g02: Rule = {
	id: 'G-02',
	group: '目标与指标匹配',
	level: '中',
	title: {
		zh: '目标写明数量的任务没有指标',
		en: 'A task with a quantity in the goal has no indicator',
	},
	explanation: {
		zh: '写进目标而没有指标的任务，年底不会有人核对。',
		en: 'At the end of the year nobody checks a task that has no indicator.',
	},
	checks: {
		zh: '只查年度目标中写明数量的任务：数量后的名词与任何指标的名称和指标值都没有相连三字相同（名词只有两字的为两字），也没有带同一数值而相连两字相同的指标。没有写数量的任务由审核人员判断。',
		en: 'Only tasks with a quantity in the annual goal are checked: the noun after it shares no three neighbouring characters with any indicator (two if the noun has only two), and no two with an indicator of the same value. Tasks without a quantity are left to a reviewer.',
	},
	mending: {
		zh: '为该任务设指标，或从目标中删去。',
		en: 'Add an indicator for the task, or remove it from the goal.',
	},
	basis: [
		verified('88号', '细化量化', 'detailed and quantified'),
		unverified('88号', '审核“相关性”', 'review of relevance'),
	],
	reads: ['annualGoal', 'table'],
	check: eachForm((form) => {
		const { annualGoal, indicators } = form;
		if (annualGoal === null || indicators.length === 0) return [];
		return goalQuantities(annualGoal).flatMap(({ value, unit, noun, before, index, length }) => {
			const task = noun.replace(general, '');
			if (unit === '%' || task.length < 2 || noTask.test(noun)) return [];
			const isSaid = indicators.some(({ name, targetText, target }) => {
				if (target.value === value && sharedRun(before + noun, name ?? '').length > 1) return true;
				const shared = sharedRun(task, `${name ?? ''}\n${targetText ?? ''}`);
				return shared.length >= Math.min(3, task.length);
			});
			if (isSaid) return [];
			return [
				findingAt(form, [lineOf(form, 'annualGoal')], {
					quote: around(annualGoal, index, length),
					message: `年度总体目标写“${annualGoal.slice(index, index + length)}”，疑似没有相应的指标，建议核实。`,
				}),
			];
		});
	}),
};
