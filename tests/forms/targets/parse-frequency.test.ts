import { expect, test } from 'vitest';
import { parseFrequency } from '#lib/forms/targets/parse-frequency.ts';
import type { Comparator } from '#lib/model/target.ts';

test.each([
	['每月', 1, '次/月'],
	['按季度', 1, '次/季度'],
	['逐月', 1, '次/月'],
	['隔周', 1, '次/2周'],
	['每1月', 1, '次/月'],
	['每2月1次', 1, '次/2月'],
	['每2个月1次', 1, '次/2月'],
	['2月1次', 1, '次/2月'],
	['月1次', 1, '次/月'],
	['半年1次', 1, '次/半年'],
	['全年2次', 2, '次/年'],
	['1次/2年', 1, '次/2年'],
])('%s: so many times without a mark', (text, value, unit) => {
	const unmarked = { comparator: '=', implicit: true, upperValue: null };
	expect(parseFrequency(text)).toEqual({ ...unmarked, value, unit });
});

test.each<[string, Comparator, number]>([
	['≥每月1次', '>=', 1],
	['至少每月1次', '>=', 1],
	['每月至少2次', '>=', 2],
	['每月≥2次', '>=', 2],
	['每月2次以上', '>=', 2],
	['每月至少2次以上', '>=', 2],
	['每月不超过2次', '<=', 2],
	['每月2次以下', '<=', 2],
	['每月约2次', '~', 2],
	['每月2次左右', '~', 2],
])('%s is marked', (text, comparator, value) => {
	const marked = { implicit: false, upperValue: null, unit: '次/月' };
	expect(parseFrequency(text)).toEqual({ ...marked, comparator, value });
});

test.each(['每年1-2次', '每年1至2次', '每年1~2次'])('%s is a range', (text) => {
	const range = { comparator: '..', implicit: false, value: 1, upperValue: 2 };
	expect(parseFrequency(text)).toEqual({ ...range, unit: '次/年' });
});

const others = [
	// Every two years, or less often.
	'≥2年1次',
	'≥每月≥2次',
	'≥4次/年',
	// No order, no period, no turns.
	...['每年2-1次', '每年2-2次', '每0月', '每0月1次', '12次/0月', '每1000月', '每月以上'],
	// Two marks that differ, or one more beside a range.
	...['每月至少2次以下', '每年1-2次左右', '每年≥1-2次'],
	...['全年', '月', '2月', '按2月', '隔2周', '逐2月', '1-2次/年'],
];

test.each(others)('%s is none', (text) => {
	expect(parseFrequency(text)).toBeNull();
});
