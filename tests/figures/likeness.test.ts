import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeNames, likeness, plainText } from '#lib/figures/likeness.ts';

// Worked out by hand: twice the common pairs of neighbours by the pairs of both.
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
	expect(likeness(a, b)).toBeCloseTo(expected, 12);
});

// Ten characters have nine pairs; one changed at the end changes one pair of them.
const base = '甲乙丙丁戊己庚辛壬癸';

test('likeness is Dice’s coefficient of neighbouring characters, blanks and marks aside', () => {
	expect(likeness(base, base)).toBe(1);
	expect(likeness(base, '甲乙，丙丁 戊己。庚辛壬癸')).toBe(1);
	expect(likeness(base, '甲乙丙丁戊己庚辛壬子')).toBeCloseTo(8 / 9);
	expect(likeness(base, '子丑寅卯')).toBe(0);
	expect(likeness('', base)).toBe(0);
});

test('the threshold parts a like name from one that only ends alike', () => {
	expect(likeness('长效管理机制健全性', '长效管理制度健全性')).toBeGreaterThanOrEqual(likeNames);
	expect(likeness('主题活动开展及时性', '会员培训开展及时性')).toBeLessThan(likeNames);
});

test('likeness is from 0 to 1, the same in both directions, and 1 to itself', () => {
	// Few characters, so that texts have pairs in common.
	const text = fc.string({ unit: fc.constantFrom(...'甲乙丙Ａa，  ') });
	fc.assert(
		fc.property(text, text, (a, b) => {
			const measured = likeness(a, b);
			expect(measured).toBe(likeness(b, a));
			expect(measured >= 0 && measured <= 1).toBe(true);
			expect(likeness(a, a)).toBe(1);
		}),
	);
});

test.each([
	['完成率（％）', '完成率'],
	['三会一课 工作\n完成数', '三会一课工作完成数'],
	['１２３４８法网', '12348法网'],
	['——', '——'],
	['', ''],
])('%j is compared as %j', (text, plain) => {
	expect(plainText(text)).toBe(plain);
});
