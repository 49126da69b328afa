import { expect, test } from 'vitest';
import { isCostOf, toUnitCosts } from '#lib/figures/unit-costs.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Target } from '#lib/model/target.ts';
import { handIndicator } from '../corpus/hand-made.ts';

const quantity = (target: Partial<Target>, name = '案件数') =>
	handIndicator({
		name,
		level2: '数量指标',
		target: { kind: 'quantity', comparator: '=', ...target },
	});

// 人民调解业务经费 as printed: 3,781,000.00 yuan for at least 4,240 cases.
test('an amount divided by what is promised at least is a cost of at most so much', () => {
	const [cost] = toUnitCosts(378_100_000, [
		quantity({ value: 4240, unit: '件', comparator: '>=' }),
	]);
	const nothingMore = { upperCount: null, leastFenEach: null };
	expect(cost).toMatchObject({ count: 4240, ...nothingMore, unit: '件', relation: '<=' });
	expect(cost?.fenEach).toBeCloseTo(89_174.53, 2);
});

test.each([
	['=', '='],
	['>=', '<='],
	['>', '<'],
	['~', '~'],
	[null, '='],
] as const)('of a quantity with %s each costs %s', (comparator, relation) => {
	const [cost] = toUnitCosts(100, [quantity({ value: 4, unit: '次', comparator })]);
	expect([cost?.relation, cost?.fenEach]).toEqual([relation, 25]);
});

test('a range gives two costs, the smaller by its upper bound', () => {
	const range = quantity({ value: 10, upperValue: 20, unit: '人', comparator: '..' });
	expect(toUnitCosts(1000, [range])[0]).toMatchObject({
		fenEach: 100,
		leastFenEach: 50,
		relation: '..',
	});
});

test('what is no count divides nothing', () => {
	const others = [
		quantity({ value: 0, unit: '起' }),
		quantity({ value: 14, unit: '个街镇' }, '执法评估覆盖率'),
		handIndicator({ level2: '数量指标', target: { kind: 'qualitative' } }),
	];
	expect(toUnitCosts(1000, others)).toEqual([]);
});

test.each([null, 0])('an amount of %s has no unit cost', (annualFen) => {
	expect(toUnitCosts(annualFen, [quantity({ value: 5, unit: '件' })])).toEqual([]);
});

const cases = quantity({ value: 4240, unit: '件' }, '调解案件数');
const limit = handIndicator({
	name: '人民调解平均办案成本',
	targetText: '≤850.00(元)',
	level2: '成本指标',
	line: 111,
	target: { kind: 'quantity', comparator: '<=', value: 850, unit: '元' },
});
const limitedTo = (changed: Partial<Indicator>, target: Partial<Target> = {}) =>
	toUnitCosts(100, [cases, { ...limit, ...changed, target: { ...limit.target, ...target } }])[0]
		?.limits;

test('a limit in yuan stands beside the quantity whose cost it names', () => {
	const costs = toUnitCosts(378_100_000, [
		cases,
		quantity({ value: 200, unit: '人次' }, '队伍培训参与人数'),
		limit,
	]);
	expect(
		costs.map(({ indicator, limits }) => [
			indicator.name,
			limits.map(({ indicator, fen }) => [indicator.line, fen]),
		]),
	).toEqual([
		['调解案件数', [[111, 85_000]]],
		['队伍培训参与人数', []],
	]);
});

test('a limit under no cost label is one by its name', () => {
	expect(limitedTo({ level2: null })).toHaveLength(1);
	expect(limitedTo({ level2: '质量指标' })).toHaveLength(1);
	expect(limitedTo({ level2: null, name: '人民调解办案补贴' })).toEqual([]);
	expect(limitedTo({ level2: '质量指标', name: '人民调解办案补贴' })).toEqual([]);
	expect(limitedTo({ level2: '经济成本指标', name: '人民调解办案补贴' })).toHaveLength(1);
});

test('of a range the upper bound is the limit', () => {
	const fen = limitedTo({}, { comparator: '..', value: 800, upperValue: 900.5 });
	expect(fen?.map((limit) => limit.fen)).toEqual([90_050]);
});

test('an amount in yuan that is no cost is no limit', () => {
	expect(limitedTo({ level2: '经济效益指标' })).toEqual([]);
	expect(limitedTo({ level2: '服务对象满意度指标' })).toEqual([]);
	expect(limitedTo({}, { comparator: '>=' })).toEqual([]);
	expect(limitedTo({}, { comparator: '>' })).toEqual([]);
	expect(limitedTo({}, { comparator: '~' })).toEqual([]);
	expect(limitedTo({}, { value: null })).toEqual([]);
	expect(limitedTo({}, { kind: 'composite' })).toEqual([]);
	expect(limitedTo({}, { unit: '美元' })).toEqual([]);
	expect(limitedTo({}, { unit: '%' })).toEqual([]);
});

test('a limit for each of something is one for that unit alone', () => {
	expect(limitedTo({}, { unit: '元/件' })).toHaveLength(1);
	expect(limitedTo({}, { unit: '元/起' })).toHaveLength(1);
	expect(limitedTo({}, { unit: '元/件次' })).toHaveLength(1);
	expect(limitedTo({}, { unit: '元/件/年' })).toEqual([]);
	expect(limitedTo({}, { unit: '元/人' })).toEqual([]);
	expect(limitedTo({}, { unit: '元/人次' })).toEqual([]);
	expect(limitedTo({}, { unit: '元/月' })).toEqual([]);
});

test.each([
	['调解案件数', '人民调解平均办案成本', true],
	['购置图书数量', '图书购置单位成本', true],
	['单场医患纠纷人民调解专家咨询会议要求专家数', '人民调解平均办案成本', false],
	['法律援助案件数', '法律咨询成本', false],
	['完成培训次数', '完成评估费用', false],
	['', '成本', false],
	// Two characters, but never in a row.
	['图书', '书画图册成本', false],
	// Half of the characters are enough.
	['调解案件', '调解成本', true],
	['调解案件卷', '调解成本', false],
])('%s and %s', (count, cost, isOne) => {
	expect(isCostOf(cost, count)).toBe(isOne);
});

test('a text too long for a name names nothing', () => {
	const [long, longer] = ['案卷'.repeat(100), `${'案卷'.repeat(100)}案`];
	expect([isCostOf(long, '案卷数量'), isCostOf(longer, '案卷数量')]).toEqual([true, false]);
	expect([isCostOf('案卷成本', long), isCostOf('案卷成本', longer)]).toEqual([true, false]);
});
