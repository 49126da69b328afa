import { expect, test } from 'vitest';
import { toPercent, toSheet } from '#lib/export/to-sheet.ts';

test('a row of the sheet holds what each column takes from it', () => {
	const sheet = toSheet(
		'甲',
		[
			{ name: 'name', header: '名称', type: 'text', of: ({ name }) => name },
			{ name: 'fen', header: '金额（元）', type: 'yuan', of: ({ fen }) => fen },
		],
		[
			{ name: '乙', fen: 12 },
			{ name: '丙', fen: null },
		],
	);
	expect(sheet).toEqual({
		name: '甲',
		columns: [
			{ name: 'name', header: '名称', type: 'text' },
			{ name: 'fen', header: '金额（元）', type: 'yuan' },
		],
		rows: [
			['乙', 12],
			['丙', null],
		],
	});
});

test.each([
	[null, null],
	[0, 0],
	[1, 100],
	[1 / 3, 33.33],
	[1.2345, 123.45],
])('a share of %d is %d percent', (share, percent) => {
	expect(toPercent(share)).toBe(percent);
});
