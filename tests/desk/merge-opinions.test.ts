import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictsOf, mergeOpinions, newerOf } from '#lib/desk/merge-opinions.ts';
import { idOf, saysNothing, type Opinion } from '#lib/desk/opinion.ts';
import { generatedOpinion, generatedOpinions } from './generated-opinions.ts';

const byId = (opinions: readonly Opinion[]) =>
	opinions.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

test('whoever merges first, all end with the same', () => {
	fc.assert(
		fc.property(generatedOpinions, generatedOpinions, generatedOpinions, (a, b, c) => {
			expect(byId(mergeOpinions(a, b))).toEqual(byId(mergeOpinions(b, a)));
			expect(byId(mergeOpinions(mergeOpinions(a, b), c))).toEqual(
				byId(mergeOpinions(a, mergeOpinions(b, c))),
			);
		}),
	);
});

test('merging again changes nothing', () => {
	fc.assert(
		fc.property(generatedOpinions, generatedOpinions, (a, b) => {
			const merged = mergeOpinions(a, b);
			expect(mergeOpinions(merged, b)).toEqual(merged);
			expect(mergeOpinions(merged, merged)).toEqual(merged);
		}),
	);
});

test('nothing is lost: each thing has one opinion, the newest that anybody has of it', () => {
	fc.assert(
		fc.property(generatedOpinions, generatedOpinions, (a, b) => {
			const merged = mergeOpinions(a, b);
			const ids = new Set([...a, ...b].map(idOf));
			expect(merged.map(idOf).toSorted()).toEqual([...ids].toSorted());
			for (const opinion of merged) {
				const same = [...a, ...b].filter((other) => idOf(other) === idOf(opinion));
				expect(same).toContainEqual(opinion);
				expect(Math.max(...same.map(({ at }) => at))).toBe(opinion.at);
			}
		}),
	);
});

test('a conflict names both, and the one that counts', () => {
	fc.assert(
		fc.property(generatedOpinions, generatedOpinions, (a, b) => {
			const [mine, theirs] = [mergeOpinions(a, []), mergeOpinions(b, [])];
			const merged = new Map(mergeOpinions(mine, theirs).map((one) => [idOf(one), one]));
			for (const conflict of conflictsOf(mine, theirs)) {
				expect(mine).toContain(conflict.mine);
				expect(theirs).toContain(conflict.theirs);
				expect(conflict[conflict.won]).toEqual(merged.get(idOf(conflict.mine)));
			}
		}),
	);
});

test('the same words of another time are no conflict, and nothing is none with something', () => {
	fc.assert(
		fc.property(generatedOpinion, fc.integer({ min: 0, max: 9 }), (opinion, at) => {
			expect(conflictsOf([opinion], [{ ...opinion, at }])).toEqual([]);
		}),
	);
	const kind = { kind: 'own', formId: 'a', key: 'own-1', reply: '', isRemoved: false } as const;
	const [empty, one, other] = ['', '一', '二'].map((text, at) => ({ ...kind, at, text }));
	if (!empty || !one || !other) return expect.fail();
	expect(saysNothing(empty)).toBe(true);
	expect(conflictsOf([empty], [one])).toEqual([]);
	expect(conflictsOf([one], [other])).toEqual([{ mine: one, theirs: other, won: 'theirs' }]);
	expect(newerOf(one, other)).toBe(other);
});
