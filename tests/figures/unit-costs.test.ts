import { expect, test } from 'vitest';
import { isAlike, toUnitCosts } from '#lib/figures/unit-costs.ts';
import type { Target } from '#lib/model/target.ts';
import { handIndicator } from '../corpus/hand-made.ts';

const quantity = (target: Partial<Target>, name = '案件数') =>
	handIndicator({ name, target: { kind: 'quantity', comparator: '=', ...target } });

test('the amount by the quantity, in fen', () => {
	// 3,781,000.00 元 ÷ 4240 件 = 891.745… 元/件
	const [cost] = toUnitCosts(378_100_000, [
		quantity({ value: 4240, unit: '件', comparator: '>=' }),
	]);
	expect(cost?.fen).toBeCloseTo(89_174.53, 2);
	expect([cost?.quantity, cost?.unit, cost?.relation]).toEqual([4240, '件', '<=']);
});

test.each([
	['=', '='],
	['>=', '<='],
	['<=', '>='],
	['>', '<'],
	['<', '>'],
	['~', '~'],
] as const)('of a quantity with %s each costs %s', (comparator, relation) => {
	const [cost] = toUnitCosts(100, [quantity({ value: 4, unit: '次', comparator })]);
	expect([cost?.relation, cost?.fen]).toEqual([relation, 25]);
});

test('a range gives two costs, the smaller by its upper bound', () => {
	const range = quantity({ value: 10, upperValue: 20, unit: '人', comparator: '..' });
	expect(toUnitCosts(1000, [range])[0]).toMatchObject({ fen: 100, upperFen: 50 });
});

test.each(['%', '‰', '百分点', '分', '元', '万元', '倍', '人/场', '', null])(
	'%j counts no thing',
	(unit) => {
		expect(toUnitCosts(1000, [quantity({ value: 5, unit })])).toEqual([]);
	},
);

test.each(['件', '人', '次', '人次', '个街镇', '台套', '平方米'])('%s counts things', (unit) => {
	expect(toUnitCosts(1000, [quantity({ value: 5, unit })])).toHaveLength(1);
});

test.each([
	['a quantity of nothing', quantity({ value: 0, unit: '起' })],
	['a change against last year', quantity({ value: 5, unit: '件', basis: '同比增长' })],
	['a duration', handIndicator({ target: { kind: 'duration', value: 3, unit: '天' } })],
	['prose', handIndicator({ target: { kind: 'qualitative' } })],
])('%s divides nothing', (_title, indicator) => {
	expect(toUnitCosts(1000, [indicator])).toEqual([]);
});

test('of a blank amount nothing follows, of an amount of 0 each costs nothing', () => {
	expect(toUnitCosts(null, [quantity({ value: 5, unit: '件' })])).toEqual([]);
	expect(toUnitCosts(0, [quantity({ value: 5, unit: '件' })])[0]?.fen).toBe(0);
});

const limit = handIndicator({
	name: '人民调解平均办案成本',
	targetText: '≤850.00(元)',
	level2: '成本指标',
	line: 111,
	target: { kind: 'quantity', comparator: '<=', value: 850, unit: '元' },
});

test('a cost indicator in yuan stands beside the quantity that it is named like', () => {
	const costs = toUnitCosts(378_100_000, [
		quantity({ value: 4240, unit: '件' }, '调解案件数'),
		quantity({ value: 200, unit: '人次' }, '队伍培训参与人数'),
		limit,
	]);
	expect(costs.map(({ name, limits }) => [name, limits.map(({ line }) => line)])).toEqual([
		['调解案件数', [111]],
		['队伍培训参与人数', []],
	]);
});

test('an amount in yuan that is no cost is no limit', () => {
	const benefit = { ...limit, level2: '经济效益指标' } as const;
	const [cost] = toUnitCosts(100, [quantity({ value: 2, unit: '件' }, '调解案件数'), benefit]);
	expect(cost?.limits).toEqual([]);
});

test.each([
	['调解案件数', '人民调解平均办案成本', true],
	['购置图书数量', '图书购置单位成本', true],
	['单场医患纠纷人民调解专家咨询会议要求专家数', '人民调解平均办案成本', false],
	['完成培训次数', '完成评估费用', false],
	['', '成本', false],
])('%s and %s', (quantityName, costName, alike) => {
	expect(isAlike(quantityName, costName)).toBe(alike);
});
