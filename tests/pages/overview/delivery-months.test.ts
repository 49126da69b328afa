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

test('a schedule runs in each month of its span and is due in the last', () => {
	const { spans, months, due, dated } = toDeliveryMonths([
		target('schedule', '时效指标', [10, 12], 2),
		target('schedule', '时效指标', [11, 11]),
		target('schedule', '数量指标', [1, 12]),
		target('schedule', '时效指标', [10, 12]),
	]);
	expect(spans).toEqual([
		{ level2: '数量指标', first: 1, last: 12, count: 1 },
		{ level2: '时效指标', first: 10, last: 12, count: 3 },
		{ level2: '时效指标', first: 11, last: 11, count: 1 },
	]);
	expect(due).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4]);
	expect(months).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 4]);
	expect(dated).toBe(5);
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
		spans: [],
		months: Array.from({ length: 12 }, () => 0),
		due: Array.from({ length: 12 }, () => 0),
		dated: 0,
		undated: 3,
		frequency: 5,
		duration: 7,
	});
});

test('of equal spans the taxonomy’s order counts, a type that no label names comes last', () => {
	const { spans } = toDeliveryMonths([
		target('schedule', '', [1, 1]),
		target('schedule', '服务对象满意度指标', [1, 1]),
		target('schedule', '质量指标', [1, 2]),
	]);
	expect(spans.map(({ level2 }) => level2)).toEqual(['服务对象满意度指标', '', '质量指标']);
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
