// What the cards of a project's page save.
import { expect, test } from 'vitest';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { toCalendarSheet } from '#lib/pages/project/delivery-calendar/calendar-sheet.ts';
import { toCalendar } from '#lib/pages/project/delivery-calendar/delivery-calendar.ts';
import { toNeighbourSheet } from '#lib/pages/project/project-neighbours/neighbour-sheet.ts';
import { toUnitCostSheet } from '#lib/pages/project/unit-costs/unit-cost-sheet.ts';
import { toUnitCosts, type UnitCost } from '#lib/figures/unit-costs.ts';
import type { Indicator } from '#lib/model/form.ts';
import { handIndicator } from '../../corpus/hand-made.ts';
import { sheetLines } from '../../export/sheet-lines.ts';

test('the calendar: every promise with the months that it names', () => {
	const heads = {
		title: '日历',
		kind: '类型',
		due: '月份',
		kinds: { schedule: '日程', frequency: '频次', duration: '时限' },
		open: '不限月份',
	};
	const lines = (rows: ReturnType<typeof toCalendar>) =>
		sheetLines(toCalendarSheet(rows, heads, sheetWords.zh));
	const rows = toCalendar([
		handIndicator({
			name: '=验收',
			targetText: '10-12月',
			target: { kind: 'schedule', months: [10, 12] },
		}),
		handIndicator({ targetText: '11月', target: { kind: 'schedule', months: [11, 11] } }),
		handIndicator({ targetText: '每半年', target: { kind: 'frequency', unit: '次/半年' } }),
		handIndicator({ targetText: null, target: { kind: 'duration' } }),
	]);
	expect(lines(rows)).toEqual([
		'指标,指标值,类型,月份,所在行',
		`'=验收,10-12月,日程,10–12,5`,
		',11月,日程,11,5',
		',每半年,频次,1–6、7–12,5',
		',,时限,不限月份,5',
	]);
	expect(lines([])).toHaveLength(1);
});

test('implied unit costs: the amount in yuan, the quantity, the cost rounded to the fen', () => {
	const heads = {
		title: '成本',
		annual: '总额',
		quantity: '数量',
		upperQuantity: '数量上限',
		unit: '单位',
		relation: '比较符',
		cost: '单位成本',
		lowerCost: '较低的单位成本',
		limits: '限额',
	};
	const lines = (costs: UnitCost<Indicator>[]) =>
		sheetLines(toUnitCostSheet(378_100_001, costs, heads, sheetWords.zh));
	const quantity = { kind: 'quantity', unit: '件' } as const;
	const costs = toUnitCosts(378_100_001, [
		handIndicator({
			name: '受理案件数',
			targetText: '≥4240',
			level2: '数量指标',
			target: { ...quantity, comparator: '>=', value: 4240 },
		}),
		handIndicator({
			name: '受理案件费用',
			targetText: '≤900元',
			level2: '成本指标',
			target: { kind: 'quantity', comparator: '<=', value: 900, unit: '元' },
		}),
		handIndicator({
			name: '场次',
			targetText: '10-20',
			level2: '数量指标',
			target: { ...quantity, comparator: '..', value: 10, upperValue: 20 },
		}),
	]);
	expect(lines(costs)).toEqual([
		'指标,指标值,总额（元）,数量,数量上限,单位,比较符,单位成本（元）,较低的单位成本（元）,限额,所在行',
		'受理案件数,≥4240,3781000.01,4240,,件,≤,891.75,,受理案件费用 ≤900元,5',
		`场次,10-20,3781000.01,10,20,件,'=,378100.00,189050.00,,5`,
	]);
	expect(lines([])).toHaveLength(1);
});

test('neighbours: both lists, amounts in yuan to the fen, blanks as blanks', () => {
	const heads = {
		title: '相近',
		likeness: '相近之处',
		byAmount: '金额相近',
		alike: '同名指标',
		nature: '性质',
		annual: '总额',
		sharedNames: '同名',
	};
	const near = [{ formId: 'a-01', name: '甲', nature: '一次性项目', annualFen: 649_871_501 }];
	const alike = [
		{ formId: 'a-02', name: null, nature: null, annualFen: null, shared: ['满意度', '覆盖率'] },
	];
	expect(sheetLines(toNeighbourSheet({ near, alike }, heads, sheetWords.zh))).toEqual([
		'相近之处,申报表编号,项目名称,性质,总额（元）,同名',
		'金额相近,a-01,甲,一次性项目,6498715.01,',
		'同名指标,a-02,,,,满意度、覆盖率',
	]);
	expect(sheetLines(toNeighbourSheet({ near: [], alike: [] }, heads, sheetWords.zh))).toHaveLength(
		1,
	);
});
