import { expect, test } from 'vitest';
import { countOf } from '#lib/figures/counts.ts';
import { countSame, isCountingUnit } from '#lib/figures/units.ts';
import type { Target } from '#lib/model/target.ts';
import { handIndicator } from '../corpus/hand-made.ts';

const counted = (name: string, target: Partial<Target> = {}) =>
	handIndicator({
		name,
		level2: '数量指标',
		target: { kind: 'quantity', comparator: '=', value: 5, unit: '件', ...target },
	});

test('a positive number of things under 数量指标 is a count', () => {
	const range = { comparator: '..', value: 10, upperValue: 15 } as const;
	expect(countOf(counted('案件数'))).toEqual({ count: 5, upperCount: null, unit: '件' });
	expect(countOf(counted('案件数', { comparator: '>=' }))?.count).toBe(5);
	expect(countOf(counted('案件数', range))).toEqual({ count: 10, upperCount: 15, unit: '件' });
});

test.each([
	['案件数', { comparator: '<=' }],
	['投诉数', { comparator: '<' }],
	['重大故障发生数', { value: 0 }],
	['办案增长数', { basis: '同比增长' }],
	['活动开展数', { kind: 'frequency', unit: '次/年' }],
	['活动开展数', { kind: 'duration', unit: '天' }],
	['活动开展数', { kind: 'qualitative', value: null }],
	['活动开展数', { kind: 'composite' }],
	['活动参与人数', { unit: '人/场' }],
	['补贴发放数', { unit: '元/人' }],
	['值班数', { unit: '天' }],
	['案件数', { unit: null }],
	['误差数', { value: -3, upperValue: 3, comparator: '..' }],
	// Rates, whatever is printed behind them.
	['执法评估覆盖率', { value: 14, unit: '个街镇' }],
	['三会一课工作完成率', { unit: '项' }],
	['覆盖率（街镇）', { value: 14, unit: '个' }],
	['师生比', {}],
	['巡查频次', { unit: '次' }],
	['服务标准', { unit: '项' }],
	// A number for one event, person or month.
	['单场医患纠纷人民调解专家咨询会议要求专家数', { unit: '人次' }],
	['每月例会数', { unit: '次' }],
	['人均服务次数', { unit: '次' }],
	['活动参与人数', { unit: '人', qualifier: '每场' }],
] as [string, Partial<Target>][])('%s %j is no count', (name, target) => {
	expect(countOf(counted(name, target))).toBeNull();
});

test.each(['质量指标', '成本指标', '社会效益指标', null] as const)(
	'under %s nothing counts',
	(level2) => {
		expect(countOf({ ...counted('法律服务机构数'), level2 })).toBeNull();
	},
);

test.each([
	'评估完成数',
	'先进评比',
	'制定地方标准',
	'覆盖街镇数',
	'每年培训场次',
	'参与单位数',
	'闵晓律师值班轮岗人员',
])('%s counts', (name) => {
	expect(countOf(counted(name))).not.toBeNull();
});

test('things and amounts of them count; shares, scores, money, time and readings do not', () => {
	const counting = ['件', '件数', '人次', '套', '台套', '平方米', '户', '街镇', '个街镇', '人天'];
	expect(counting.filter((unit) => !isCountingUnit(unit))).toEqual([]);
	const others = [
		'%',
		'‰',
		'百分点',
		'分',
		'元',
		'万元',
		'美元',
		'倍',
		'天',
		'小时',
		'人/场',
		'℃',
		'',
	];
	expect([...others, null].filter(isCountingUnit)).toEqual([]);
});

test('units of one sort count the same', () => {
	const same = ['人 名', '人 人次', '人次 人', '件 起'].map((pair) => pair.split(' '));
	expect(same.filter(([a = '', b = '']) => !countSame(a, b))).toEqual([]);
	const others = ['人 场', '月 件', '人天 天', '天 人天'].map((pair) => pair.split(' '));
	expect(others.filter(([a = '', b = '']) => countSame(a, b))).toEqual([]);
});
