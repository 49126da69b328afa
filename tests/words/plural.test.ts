import { expect, test } from 'vitest';
import { counted } from '#lib/words/plural.ts';

test.each([
	[0, '0 projects'],
	[1, '1 project'],
	['1', '1 project'],
	[2, '2 projects'],
	['1,001', '1,001 projects'],
	['1.0', '1.0 projects'],
])('%s: %s', (count, text) => {
	expect(counted(count, 'project')).toBe(text);
});

test('a word that has a plural of its own', () => {
	expect([1, 3].map((count) => counted(count, 'index', 'indices'))).toEqual([
		'1 index',
		'3 indices',
	]);
});
