import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeEnough, nameLikeness } from '#lib/figures/likeness.ts';

// Reckoned by hand: twice the common pairs of neighbours by the pairs of both.
test.each([
	['群众满意度', '受益群众满意度', (2 * 4) / (4 + 6)],
	['长效管理机制健全性', '长效管理制度健全性', (2 * 5) / (8 + 8)],
	['主管单位满意度', '主管部门满意度', (2 * 3) / (6 + 6)],
	['服务对象满意度', '受益群众满意度', (2 * 2) / (6 + 6)],
	['调解案件数', '法律服务机构数', 0],
	['系统 运行稳定性', '系统运行稳定性', 1],
	['完成率（％）', '完成率(%)', 1],
	['人人人', '人人', (2 * 1) / (2 + 1)],
	['案', '案', 1],
	['案', '案件', 0],
	['', '案', 0],
])('%s, %s: %d', (a, b, expected) => {
	expect(nameLikeness(a, b)).toBeCloseTo(expected, 12);
});

test('the threshold parts a like name from one that only ends alike', () => {
	expect(nameLikeness('长效管理机制健全性', '长效管理制度健全性')).toBeGreaterThanOrEqual(
		likeEnough,
	);
	expect(nameLikeness('主题活动开展及时性', '会员培训开展及时性')).toBeLessThan(likeEnough);
});

test('likeness is from 0 to 1, the same in both directions, and 1 to itself', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
			const likeness = nameLikeness(a, b);
			expect(likeness).toBe(nameLikeness(b, a));
			expect(likeness >= 0 && likeness <= 1).toBe(true);
			expect(nameLikeness(a, a)).toBe(1);
		}),
	);
});
