import { expect, test } from 'vitest';
import { formatUnderstood, type UnderstoodTarget } from '#lib/words/format-target.ts';

const none: UnderstoodTarget = {
	comparator: '',
	value: null,
	upper_value: null,
	unit: '',
	basis: null,
	first_month: null,
	last_month: null,
};

test.each<[string, Partial<UnderstoodTarget>]>([
	['≥ 85 %', { comparator: '>=', value: 85, unit: '%' }],
	['= 0 起', { comparator: '=', value: 0, unit: '起' }],
	['≈ 34 个', { comparator: '~', value: 34, unit: '个' }],
	['< 0.5 %', { comparator: '<', value: 0.5, unit: '%' }],
	['10–15 %', { comparator: '..', value: 10, upper_value: 15, unit: '%' }],
	['同比增长 ≥ 5 %', { comparator: '>=', value: 5, unit: '%', basis: '同比增长' }],
	['= 4,240 人次', { comparator: '=', value: 4240, unit: '人次' }],
	['= 2', { comparator: '=', value: 2 }],
	['11 月', { first_month: 11, last_month: 11 }],
	['10–12 月', { first_month: 10, last_month: 12 }],
	['', {}],
])('%s', (text, parts) => {
	expect(formatUnderstood({ ...none, ...parts })).toBe(text);
});
