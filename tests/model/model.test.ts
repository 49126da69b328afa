import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingLevels, gravestFirst } from '#lib/model/finding.ts';
import { documentProblem } from '#lib/model/form.ts';
import { askedGroups, askedOf, askedWords } from '#lib/model/satisfaction.ts';
import { isMeasurable } from '#lib/model/target.ts';
import { level1s, level1Under, level2Order, level2s } from '#lib/model/taxonomy.ts';

test('findings come by their weight, the gravest first', () => {
	const levels = fc.array(fc.constantFrom(...findingLevels), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(levels, (all) => {
			const sorted = all.map((level) => ({ level })).toSorted(gravestFirst);
			expect(sorted.map(({ level }) => level).join()).toMatch(/^(高,?)*(中,?)*(低,?)*(提示,?)*$/);
		}),
	);
});

test('a problem of a whole document has no place in it', () => {
	const nowhere = { line: null, column: null, address: null };
	const problem = documentProblem('too-large', '文件过大');
	expect(problem).toEqual({ code: 'too-large', message: '文件过大', text: null, ...nowhere });
	expect(documentProblem('no-form', '没有申报表', '通知').text).toBe('通知');
});

test.each([
	['主管部门满意度', 'superior'],
	['委托单位对工作人员的满意度', 'superior'],
	['基层干警满意度', 'staff'],
	['设备使用人员满意度', 'user'],
	['社区居民满意度', 'public'],
	['受援对象满意率', 'served'],
	['满意度', 'other'],
	['', 'other'],
])('%s asks %s', (name, asked) => {
	expect(askedOf(name)).toBe(asked);
});

test('a name asks a group where it has one of its words, and none of those before', () => {
	const words = Object.values(askedWords).flat();
	const pieces = fc.array(fc.constantFrom(...words, '服务', '满意度', '对'), { maxLength: 5 });
	fc.assert(
		fc.property(pieces, (of) => {
			const name = of.join('·');
			const asked = askedOf(name);
			expect(askedGroups).toContain(asked);
			for (const [group, words] of Object.entries(askedWords)) {
				const isAsked = words.some((word) => name.includes(word));
				expect(isAsked).toBe(group === asked);
				if (group === asked) return;
			}
			expect(asked).toBe('other');
		}),
	);
});

test.each([
	['quantity', true],
	['duration', true],
	['frequency', true],
	['schedule', true],
	['qualitative', false],
	['composite', false],
	[null, false],
] as const)('whether %s can be checked: %s', (kind, isIt) => {
	expect(isMeasurable(kind)).toBe(isIt);
});

test('level 2 decides level 1, and both come in the order of the taxonomy', () => {
	const order = level2s.map((level2) => level1s.indexOf(level1Under(level2)));
	// 成本指标 alone is below 产出指标: the others of that name are of the newer level 1.
	expect(order).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3]);
	expect(level2s.map(level2Order)).toEqual(level2s.map((_, i) => i));
});
