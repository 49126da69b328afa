import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakText, withFoot } from '#lib/charts/card/picture-foot.ts';

/** A letter is one wide, a character of Chinese two. */
const measure = (text: string) =>
	[...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);

test.each([
	['2026年度 · 教育局', 40, ['2026年度 · 教育局']],
	// The blank is near the end of the line, so the name stays in one piece.
	['2026年度 · 东明市教育局', 18, ['2026年度 ·', '东明市教育局']],
	['东明市教育局财政局', 8, ['东明市教', '育局财政', '局']],
	['', 10, []],
])('"%s" in %d', (text, width, lines) => {
	expect(breakText(text, width, measure)).toEqual(lines);
});

test('a broken text loses nothing but blanks, and no line is too wide', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '年', '·') }), (text) => {
			const lines = breakText(text, 9, measure);
			expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(9);
		}),
	);
});

test('a picture grows by its foot, whose text is no markup', () => {
	const foot = {
		...{ lines: ['“A&B” <2026>'], height: 34 },
		...{ font: '12px "Noto Sans"', colour: '#222', ground: '#fff' },
	};
	const svg = withFoot('<svg/>', 200, 100, foot);
	expect(svg).toContain('viewBox="0 0 200 134"');
	expect(svg).toContain('“A&#38;B” &#60;2026&#62;</text>');
	expect(svg).not.toContain('"Noto');
});
