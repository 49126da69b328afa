import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameBits } from '#lib/corpus/name-bits.ts';

const texts = fc.string({ unit: 'binary', maxLength: 40 });

test('a text that contains another has all its bits', () => {
	fc.assert(
		fc.property(texts, texts, texts, (before, text, after) => {
			expect(nameBits(before + text + after) & nameBits(text)).toBe(nameBits(text));
		}),
	);
	expect.assertions(100);
});

test('bits fit into a positive INTEGER, and every character has one', () => {
	expect(nameBits('')).toBe(0);
	fc.assert(
		fc.property(texts, (text) => {
			const bits = nameBits(text);
			expect(Number.isInteger(bits) && bits >= 0 && bits < 2 ** 31).toBe(true);
		}),
	);
});

test('common characters of names are spread across many bits', () => {
	const bits = [...'法律援助人民调解司公务经费业社区矫正宣传信息系统运维政府雇员办案'].map(
		nameBits,
	);
	expect(new Set(bits).size).toBeGreaterThan(15);
});
