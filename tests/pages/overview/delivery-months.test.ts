import { expect, test } from 'vitest';
import { toDeliverySheet } from '#lib/pages/overview/delivery-months/delivery-sheet.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';
import { toDeliveryMonths } from '#lib/pages/overview/delivery-months/delivery-months.ts';

const target = (
	kind: TargetRow['kind'],
	level2: string,
	months: [number, number] | null = null,
	indicator_count = 1,
): TargetRow => ({
	level2,
	kind,
	asked: '',
	percent: null,
	first_month: months?.[0] ?? null,
	last_month: months?.[1] ?? null,
	indicator_count,
});

test('a schedule counts in each month that it spans, as often as it is promised', () => {
	const { rows, months, dated } = toDeliveryMonths([
		target('schedule', '时效指标', [10, 12], 2),
		target('schedule', '时效指标', [11, 11]),
		target('schedule', '数量指标', [1, 12]),
	]);
	expect(rows).toEqual([
		{ level2: '数量指标', counts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
		{ level2: '时效指标', counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 2] },
	]);
	expect(months).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 3]);
	expect(dated).toBe(4);
});

test('what names no month is counted apart and in no month', () => {
	expect(
		toDeliveryMonths([
			target('schedule', '时效指标', null, 3),
			target('frequency', '数量指标', null, 5),
			target('duration', '时效指标', null, 7),
			target('quantity', '', null, 11),
		]),
	).toEqual({
		rows: [],
		months: Array.from({ length: 12 }, () => 0),
		dated: 0,
		undated: 3,
		frequency: 5,
		duration: 7,
	});
});

test('a type that no label names comes last', () => {
	const { rows } = toDeliveryMonths([
		target('schedule', '', [1, 1]),
		target('schedule', '服务对象满意度指标', [2, 2]),
	]);
	expect(rows.map(({ level2 }) => level2)).toEqual(['服务对象满意度指标', '']);
});

const deliveryLines = (targets: TargetRow[]) =>
	sheetLines(
		toDeliverySheet(
			targets,
			{
				title: '月份',
				rowTitle: '类型',
				month: (month) => `${month}月`,
				undated: '日程',
				frequency: '频次',
				duration: '时限',
			},
			(level2) => level2 || '未印出',
		),
	);

test('the sheet has every type with a time in it, by month and what names no month', () => {
	expect(
		deliveryLines([
			target('schedule', '时效指标', [10, 12], 2),
			target('duration', '时效指标', null, 7),
			target('frequency', '', null, 5),
			target('schedule', '', null, 1),
			target('quantity', '数量指标', null, 9),
		]),
	).toEqual([
		'类型,1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月,日程,频次,时限',
		'时效指标,0,0,0,0,0,0,0,0,0,2,2,2,0,0,7',
		'未印出,0,0,0,0,0,0,0,0,0,0,0,0,1,5,0',
	]);
});

test('the sheet of targets without a time, of none', () => {
	expect(deliveryLines([target('quantity', '数量指标')])).toHaveLength(1);
	expect(deliveryLines([])).toHaveLength(1);
});
