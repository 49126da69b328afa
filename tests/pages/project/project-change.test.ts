import { expect, test } from 'vitest';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { formChange, type ComparedForm } from '#lib/figures/years/form-change.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { toChangeSheet } from '#lib/pages/project/project-years/change-sheet.ts';
import { countChanges, toProjectChange } from '#lib/pages/project/project-years/project-change.ts';
import { projectChangeWords } from '#lib/pages/project/project-years/project-change.words.ts';
import { handForm, handIndicator } from '../../corpus/hand-made.ts';

const form = (goal: string, targets: Record<string, string>): ComparedForm => ({
	...handForm({ annualGoal: goal }),
	annualFen: null,
	indicators: Object.entries(targets).map(([name, targetText]) =>
		handIndicator({ name, targetText, target: parseTarget(targetText) }),
	),
});
const found = formChange(
	form('完成任务。', { 合格率: '≥90%', 培训: '3场', 取消的: '1场', 健全性: '健全' }),
	form('完成任务', { 新的: '2场', 健全性: '健全', 培训: '4场', 合格率: '≥80%' }),
);
const change = toProjectChange(found, { year: 2026, before: 2025, isSuspected: false });

test('what changed comes first, each with both texts', () => {
	expect(
		change.indicators.map(({ kind, name, before, after }) => [kind, name, before, after]),
	).toEqual([
		['lowered', '合格率', '≥90%', '≥80%'],
		['raised', '培训', '3场', '4场'],
		['dropped', '取消的', '1场', null],
		['new', '新的', null, '2场'],
		['unchanged', '健全性', '健全', '健全'],
	]);
	expect(countChanges(found)).toEqual({
		...{ lowered: 1, raised: 1, changed: 0, dropped: 1, new: 1, unchanged: 1 },
	});
});

test('the file has the goals and then every indicator', () => {
	const { columns, rows } = toChangeSheet(change, projectChangeWords.zh, sheetWords.zh);
	expect(columns.map(({ header }) => header)).toEqual(['变化', '指标', '2025年度', '2026年度']);
	expect(rows.slice(0, 3)).toEqual([
		[null, '项目总目标', null, null],
		['一字不差', '年度总体目标', '完成任务。', '完成任务'],
		['降低', '合格率', '≥90%', '≥80%'],
	]);
	expect(rows).toHaveLength(7);
});
