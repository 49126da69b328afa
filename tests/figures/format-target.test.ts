import { expect, test } from 'vitest';
import {
	formatComparator,
	formatMeasure,
	formatTarget,
	type PrintedTarget,
} from '#lib/figures/format-target.ts';
import { toTarget, type TargetColumns } from '#lib/figures/target-columns.ts';
import { targetWords } from '#lib/words/target.words.ts';

const none: PrintedTarget = {
	comparator: null,
	implicit: false,
	value: null,
	upperValue: null,
	unit: null,
	basis: null,
	months: null,
};

test.each<[string, Partial<PrintedTarget>]>([
	['≥ 85%', { comparator: '>=', value: 85, unit: '%' }],
	['= 0 起', { comparator: '=', value: 0, unit: '起' }],
	['(=) 60 部', { comparator: '=', implicit: true, value: 60, unit: '部' }],
	['≈ 34 个', { comparator: '~', value: 34, unit: '个' }],
	['< 0.5%', { comparator: '<', value: 0.5, unit: '%' }],
	['< 0.5', { comparator: '<', value: 0.5 }],
	['10–15 件', { comparator: '..', implicit: true, value: 10, upperValue: 15, unit: '件' }],
	['10–15%', { comparator: '..', value: 10, upperValue: 15, unit: '%' }],
	['同比增长 ≥ 5%', { comparator: '>=', value: 5, unit: '%', basis: '同比增长' }],
	['= 4,240 人次', { comparator: '=', value: 4240, unit: '人次' }],
	['= 2', { comparator: '=', value: 2 }],
	['11 月', { months: [11, 11] }],
	['10–12 月', { months: [10, 12] }],
	['', {}],
])('%s', (text, parts) => {
	expect(formatTarget({ ...none, ...parts }, targetWords.zh)).toBe(text);
});

test('English says the months in its own words, and numbers alike', () => {
	const inEnglish = (parts: Partial<PrintedTarget>) =>
		formatTarget({ ...none, ...parts }, targetWords.en);
	expect(inEnglish({ months: [10, 12] })).toBe('months 10–12');
	expect(inEnglish({ months: [11, 11] })).toBe('month 11');
	expect(inEnglish({ comparator: '=', value: 4240, unit: '人次' })).toBe('= 4,240 人次');
});

test('without a number there is no measure, and without a comparator no sign', () => {
	expect(formatMeasure({ ...none, unit: '件', basis: '同比增长' }, String)).toBe('');
	expect(formatComparator(null)).toBe('');
});

test('the columns of a table say what the form was read with', () => {
	const row: TargetColumns = {
		kind: 'schedule',
		comparator: '',
		implicit: false,
		value: null,
		upper_value: null,
		unit: '',
		basis: null,
		first_month: 10,
		last_month: 12,
		qualifier: null,
	};
	expect(toTarget(row)).toEqual({ ...none, kind: 'schedule', months: [10, 12], qualifier: null });
	expect(toTarget({ ...row, last_month: null }).months).toEqual([10, 10]);
	expect(toTarget({ ...row, first_month: null, last_month: null }).months).toBeNull();
});
