import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeGroups } from '#lib/figures/alike-groups.ts';
import { likeness } from '#lib/figures/likeness.ts';

// Ten characters have nine pairs; one changed at the end changes one pair of them.
const base = '甲乙丙丁戊己庚辛壬癸';

test('equal and alike texts are one group, also through one another; others are in none', () => {
	const chain = [base, `${base}子`, `${base}子丑`, '春夏秋冬东南西北中上下左右'];
	// Each is more than 0.9 like the next one, the first and the third are 18/20.
	expect(alikeGroups([...chain, base], 0.9).map(({ members }) => members)).toEqual([[0, 1, 2, 4]]);
	expect(alikeGroups(chain, 0.9)[0]?.likeness).toBeCloseTo(18 / 19);
	// Who is in the group already is not joined again, so the first and the third do not count.
	expect(alikeGroups(chain.slice(0, 3), 0.85)[0]?.likeness).toBeCloseTo(18 / 19);
	expect(alikeGroups([base, base], 0.9)).toEqual([{ members: [0, 1], likeness: 1 }]);
	expect(alikeGroups([base, '甲乙丙丁戊己庚辛壬子'], 0.9)).toEqual([]);
	expect(alikeGroups([base, '甲乙丙丁戊己庚辛壬子'], 8 / 9)).toEqual([]);
	expect(alikeGroups([base, '甲乙丙丁戊己庚辛壬子'], 8 / 9 - 0.001)).toHaveLength(1);
});

test('prefix filtering finds what comparing all pairs finds', () => {
	const short = fc.string({ unit: fc.constantFrom(...'甲乙丙丁 '), maxLength: 8 });
	const thresholds = fc.constantFrom(0.4, 0.5, 0.6, 2 / 3, 0.8, 0.9);
	fc.assert(
		fc.property(fc.array(short, { maxLength: 12 }), thresholds, (texts, threshold) => {
			const found = alikeGroups(texts, threshold);
			expect(found.map(({ members }) => members.join()).toSorted()).toEqual(
				[...new Set(texts.map((_, i) => reached(texts, i, threshold)))]
					.filter((members) => members.includes(','))
					.toSorted(),
			);
			for (const { likeness } of found) {
				expect(likeness).toBeGreaterThan(threshold);
				expect(likeness).toBeLessThanOrEqual(1);
			}
		}),
		{ numRuns: 300 },
	);
});

/** What is alike to one of the texts, directly or through others. */
function reached(texts: readonly string[], from: number, threshold: number): string {
	const seen = new Set([from]);
	for (const at of seen) {
		texts.forEach((text, i) => {
			if (likeness(texts[at] ?? '', text) > threshold) seen.add(i);
		});
	}
	return [...seen].toSorted((a, b) => a - b).join();
}
