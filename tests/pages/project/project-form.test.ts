import { expect, test } from 'vitest';
import { doubtsAt, doubtsOf, toDoubts } from '#lib/pages/project/project-form/doubts.ts';
import { toIndicatorRows } from '#lib/pages/project/project-form/indicator-rows.ts';
import { handForm, handIndicator } from '../../corpus/hand-made.ts';

const spansOf = (indicators: ReturnType<typeof handIndicator>[]) =>
	toIndicatorRows(indicators).map(({ level1Span, level2Span }) => [level1Span, level2Span]);

const quantity = handIndicator({ level1: '产出指标', level2: '数量指标' });
const cost = handIndicator({ level1: '产出指标', level2: '成本指标' });
const social = handIndicator({ level1: '效益指标', level2: '社会效益指标' });

test('labels span the runs of their rows, level 2 within level 1', () => {
	expect(spansOf([quantity, quantity, cost, social])).toEqual([
		[3, 2],
		[0, 0],
		[0, 1],
		[1, 1],
	]);
});

test('a label that comes back is printed again, in the printed order', () => {
	expect(spansOf([quantity, social, quantity])).toEqual([
		[1, 1],
		[1, 1],
		[1, 1],
	]);
});

test('rows without a label are a run of their own', () => {
	expect(spansOf([handIndicator(), handIndicator(), quantity])).toEqual([
		[2, 2],
		[0, 0],
		[1, 1],
	]);
});

test('no indicators, no rows', () => {
	expect(toIndicatorRows([])).toEqual([]);
});

test('doubts are numbered, problems before unread cells, and found by their place', () => {
	const name = { line: 594, column: 4, address: null };
	const form = handForm({
		problems: [{ code: 'missing-target', message: '指标值为空', ...name, text: '检测及时性' }],
		unread: [{ line: 7, column: 2, address: 'B7', text: '备注' }],
	});
	const doubts = toDoubts(form);
	expect(doubts.map(({ number, line, text }) => [number, line, text])).toEqual([
		[1, 594, '检测及时性'],
		[2, 7, '备注'],
	]);
	expect(doubtsAt(doubts, { line: 7, column: 2, address: 'B7' })).toEqual([doubts[1]]);
	expect(doubtsAt(doubts, undefined)).toEqual([]);
	const indicator = handIndicator({ line: 594, places: { name, target: null } });
	expect(doubtsOf(doubts, indicator)).toEqual([doubts[0]]);
});

test('a problem without a place belongs to no cell', () => {
	const problem = { code: 'missing-field', message: '缺少', text: null } as const;
	const doubts = toDoubts(
		handForm({ problems: [{ ...problem, line: null, column: null, address: null }] }),
	);
	expect(doubts).toHaveLength(1);
	expect(doubtsAt(doubts, undefined)).toEqual([]);
	expect(doubtsOf(doubts, handIndicator())).toEqual([]);
});
