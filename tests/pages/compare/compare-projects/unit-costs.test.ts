import { expect, test } from 'vitest';
import { isCountable, toUnitCosts } from '#lib/pages/compare/compare-projects/unit-costs.ts';
import { handBound, handCompared, handProject } from './hand-compared.ts';

// 人民调解业务经费 as printed: 3,781,000.00 yuan for at least 4,240 cases.
test('an amount divided by what is promised at least is a cost of at most so much', () => {
	const cases = handBound('>=', 4240, '件');
	const [cost] = toUnitCosts(handProject({ annual_total_fen: 3_781_000_00, indicators: [cases] }));
	expect(cost).toMatchObject({
		unit: '件',
		count: 4240,
		annualFen: 3_781_000_00,
		bound: 'at-most',
	});
	expect(cost?.fenEach).toBeCloseTo(89_174.53, 2);
});

test.each([
	['=', 'exact'],
	['>', 'at-most'],
	['<=', 'at-least'],
	['<', 'at-least'],
	['~', 'about'],
] as const)('%s: %s', (comparator, bound) => {
	const indicators = [handBound(comparator, 2, '场')];
	expect(toUnitCosts(handProject({ annual_total_fen: 100, indicators }))).toMatchObject([
		{ fenEach: 50, bound },
	]);
});

test.each([
	['a share', handBound('>=', 100, '%')],
	['a ratio of two units', handBound('>=', 100, '人/场')],
	['money', handBound('<=', 850, '元')],
	['nothing', handBound('=', 0, '起')],
	['a range', handBound('..', 10, '件', { upper_value: 15 })],
	['a growth', handBound('>=', 10, '件', { basis: '同比增长' })],
	['another level 2', handBound('>=', 100, '人', { level2: '质量指标' })],
	['no unit', handCompared({ kind: 'quantity', comparator: '=', value: 5 })],
	['a word', handCompared({ kind: 'qualitative', target_text: '完成' })],
	['a frequency', handCompared({ kind: 'frequency', value: 1, unit: '次/月' })],
])('%s costs nothing each', (_title, indicator) => {
	const project = handProject({ annual_total_fen: 100, indicators: [indicator] });
	expect(toUnitCosts(project)).toEqual([]);
});

test.each([null, 0])('an amount of %s has no unit cost', (annual_total_fen) => {
	const indicators = [handBound('=', 2, '场')];
	expect(toUnitCosts(handProject({ annual_total_fen, indicators }))).toEqual([]);
});

test('things and areas are counted; shares, money and time are not', () => {
	expect(['件', '人次', '套', '平方米', '户', '街镇'].map(isCountable)).not.toContain(false);
	expect(['%', '‰', '元', '百分点', '天', '小时', '人/场', null].map(isCountable)).not.toContain(
		true,
	);
});
