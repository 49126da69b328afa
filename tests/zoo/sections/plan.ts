// The rows of a form that print how its work is to proceed: no field of the contract.
import { happens } from '../chance.ts';
import type { Composer } from '../composer.ts';
import { cell, type Cell } from '../draft.ts';

const heads = [
	['项目实施进度计划', '项目实施内容', '开始时间', '完成时间'],
	['专项实施进度计划', '专项实施内容', '计划开始时间', '计划完成时间'],
	['项目实施进度计划', '项目实施进度内容', '开始时间', '完成时间'],
] as const;

/** A row of heads and a row for each step. The days are those of the steps, not of the project. */
export function planRows({ vocabulary, content, draft, random, isDense }: Composer): Cell[][] {
	const kind = vocabulary.arrange('plan', { none: 9, 'a step a row': isDense ? 0 : 1 });
	if (kind === 'none') return [];
	const [side, step, start, end] = random.pick(heads);
	const month = (number: number): Cell => cell(`${content.year}年${number}月`);
	const rows = [
		[cell(side), cell(step, { isWide: true }), cell(start), cell(end)],
		[cell('1、前期准备和方案编制', { isWide: true }), month(1), month(3)],
		[cell('2、组织实施和验收', { isWide: true }), month(4), month(12)],
	];
	const shown = happens(random, 0.5) ? rows : rows.slice(0, 2);
	const [first] = shown[0] ?? [];
	if (first) first.rows = shown.length;
	// A form without days of its own may take those of its plan or leave them.
	draft.open.add('startDate').add('endDate');
	return shown;
}
