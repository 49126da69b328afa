import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround, toPieces } from '#lib/lists/marks.ts';

test('every occurrence is a piece of its own', () => {
	expect(toPieces('服务对象满意度（满意度测评）', '满意度')).toEqual([
		{ text: '服务对象', hit: false },
		{ text: '满意度', hit: true },
		{ text: '（', hit: false },
		{ text: '满意度', hit: true },
		{ text: '测评）', hit: false },
	]);
	expect(toPieces('满意', '满意度')).toEqual([{ text: '满意', hit: false }]);
	expect(toPieces('满意', '')).toEqual([{ text: '满意', hit: false }]);
	expect(toPieces('', '')).toEqual([]);
});

test('joined, the pieces are the text; hits are what is looked for', () => {
	const text = fc.string({ unit: fc.constantFrom('满', '意', 'a', '$', '.'), maxLength: 12 });
	fc.assert(
		fc.property(text, text, (whole, search) => {
			const pieces = toPieces(whole, search);
			expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
			expect(pieces.some(({ hit }) => hit)).toBe(search !== '' && whole.includes(search));
			for (const piece of pieces) if (piece.hit) expect(piece.text).toBe(search);
		}),
	);
});

test('an excerpt is around the first occurrence, and says where it is cut', () => {
	expect(excerptAround('一二三四五六七八九', '五', 2)).toBe('…三四五六七…');
	expect(excerptAround('一二三', '二', 5)).toBe('一二三');
	expect(excerptAround('一二三四五', '一', 2)).toBe('一二三…');
});
