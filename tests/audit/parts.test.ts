// What several rules are made of.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { goalQuantities } from '#lib/audit/goal-quantities.ts';
import { isOneYear } from '#lib/audit/is-one-year.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import { groupOfRule } from '#lib/audit/rules.ts';
import { sharedRun } from '#lib/audit/shared-run.ts';
import { around, indicatorText, textsOf } from '#lib/audit/texts-of.ts';
import { fenOf, yuanText } from '#lib/audit/money/yuan.ts';
import { handForm, handIndicator } from '../corpus/hand-made.ts';

test('the lines of a finding ascend, each once, blanks left out', () => {
	const said = { quote: '甲', message: '乙。' };
	const form = handForm({ id: 'a' });
	expect(findingAt(form, [12, null, 9, undefined, 12, 100], said)).toEqual({
		...{ formId: 'a', line: 9, lines: [9, 12, 100] },
		...{ suggestion: null, others: [], ...said },
	});
	expect(findingAt(form, [null], said)).toMatchObject({ line: null, lines: [] });
});

test('a quote of many texts says each once and how many there are', () => {
	expect(quoteAll(['甲', '乙', '甲'])).toBe('甲；乙');
	expect(quoteAll(['甲', '乙', '丙'], 3)).toBe('甲；乙；丙');
	expect(quoteAll(['甲', '乙', '丙'], 2)).toBe('甲；乙；等 3 处');
	expect(quoteAll([...'甲乙丙丁戊己庚'])).toBe('甲；乙；丙；丁；戊；己；等 7 处');
});

test('the longest run of two texts is in both, and no longer one is', () => {
	const text = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 8 });
	fc.assert(
		fc.property(text, text, (a, b) => {
			const run = sharedRun(a, b);
			expect(a.includes(run) && b.includes(run)).toBe(true);
			const longer = Array.from(a, (_, i) => a.slice(i, i + run.length + 1));
			expect(longer.filter((part) => part.length > run.length && b.includes(part))).toEqual([]);
		}),
	);
});

test('a passage has its whole clause, or … where a very long one goes on', () => {
	const text = '购置新书；举办读者沙龙12场，借阅30000人次';
	expect(around(text, text.indexOf('沙龙'), 2)).toBe('举办读者沙龙12场');
	expect(around(text, text.indexOf('30000'), 5)).toBe('借阅30000人次');
	expect(around(text, 0, 2)).toBe('购置新书');
	expect(around('甲'.repeat(60), 20, 1)).toBe('甲'.repeat(60));
	expect(around('甲'.repeat(200), 100, 1)).toBe(`…${'甲'.repeat(25)}…`);
	expect(around(`${'甲'.repeat(200)}，`, 180, 1, 3)).toBe(`…${'甲'.repeat(23)}`);
});

test('the texts of a form come in printed order, with the lines that they stand on', () => {
	const form = handForm({
		overallGoal: '甲',
		annualGoal: '乙',
		places: { annualGoal: { line: 7, column: 1, address: null } },
		indicators: [
			handIndicator({ name: '丙', targetText: null, line: 9 }),
			handIndicator({ name: null, targetText: '丁', line: 10 }),
		],
	});
	expect(textsOf(form)).toEqual([
		{ text: '甲', line: null, kind: 'goal' },
		{ text: '乙', line: 7, kind: 'goal' },
		{ text: '丙', line: 9, kind: 'name' },
		{ text: '丁', line: 10, kind: 'target' },
	]);
	expect(textsOf(handForm())).toEqual([]);
	expect(indicatorText({ name: null, targetText: '丁' })).toBe('丁');
	expect(indicatorText({ name: '丙', targetText: null })).toBe('丙');
});

describe('the quantities of a goal', () => {
	const of = (text: string) =>
		goalQuantities(text).map(({ value, unit, noun, before }) => [value, unit, noun, before]);

	test.each([
		['购置12项办公设备', [[12, '项', '办公设备', '购置']]],
		[
			'举办讲座、培训2.5次以上，覆盖5个街镇',
			[
				[2.5, '次', '', '举办讲座、培训'],
				[5, '个', '街镇', '覆盖'],
			],
		],
		['合格率达到98％', [[98, '%', '', '合格率达到']]],
		['在2023年1月至30天内', []],
		['；发放3套', [[3, '套', '', '发放']]],
	])('%s', (text, quantities) => {
		expect(of(text)).toEqual(quantities);
	});

	test.each([
		['每月发布4条', true],
		['每场邀请3名专家', true],
		['每个工作日4条', true],
		['每年的各类大型活动发布4条', false],
		['4条/年', false],
		['4条信息/年', false],
		['发布4条', false],
		['单价元/4件', true],
	])('%s is of a period: %s', (text, isPerPeriod) => {
		expect(goalQuantities(text)[0]?.isPerPeriod).toBe(isPerPeriod);
	});

	test('says where it stands', () => {
		const text = '全年购置12项办公设备。';
		const [{ index = 0, length = 0 } = {}] = goalQuantities(text);
		expect(text.slice(index, index + length)).toBe('12项办公设备');
	});
});

test('forms are compared within one unit, else department, and one year', () => {
	const forms = [
		handForm({ id: 'a', unit: '甲', fiscalYear: 2023 }),
		handForm({ id: 'b', department: '甲', fiscalYear: 2023 }),
		handForm({ id: 'c', unit: '甲', department: '乙', fiscalYear: 2024 }),
		handForm({ id: 'd', fiscalYear: 2023 }),
		handForm({ id: 'e', fiscalYear: 2023 }),
		handForm({ id: 'f', unit: '丙' }),
		handForm({ id: 'g', unit: '丙' }),
	];
	expect(ofOneUnit(forms).map((group) => group.map(({ id }) => id))).toEqual([
		['a', 'b'],
		['f', 'g'],
	]);
});

test.each([
	['2023-01-01', '2023-12-31', true],
	['2023-01-01', '2024-01-01', false],
	[null, '2023-12-31', false],
	['2023-01-01', null, false],
	[null, null, false],
])('%s to %s is one year: %s', (startDate, endDate, is) => {
	expect(isOneYear({ startDate, endDate })).toBe(is);
});

test('amounts are exact, and printed as officials print them', () => {
	expect([fenOf(0.29), fenOf(0), fenOf(null)]).toEqual([29, 0, null]);
	expect([yuanText(123_456_789), yuanText(0)]).toEqual(['1,234,567.89', '0.00']);
});

test('a rule has a group, and nothing else has', () => {
	expect(groupOfRule('F-01')).toBe('资金');
	expect(() => groupOfRule('X-99')).toThrow('unknown rule: X-99');
});
