import { expect, test } from 'vitest';
import { figureWidth } from '#lib/charts/figure-width.ts';

test('a column is as wide as its longest figure, and no narrower than its least', () => {
	expect(figureWidth(['649.87', '12,345,678.90'])).toBe('max(66px, 7.25rem)');
	expect(figureWidth([], 112)).toBe('max(112px, 0.75rem)');
});
