import { expect, test } from 'vitest';
import { assignPieces, linesOf } from '#lib/forms/layouts/pieces/assign-pieces.ts';

const toCell = (text: string) => ({ text, line: 1, column: 1, address: null });
const toLines = (lines: string[]) => lines.map((line) => line.split(' ').map(toCell));

test.each([
	[
		'two lines, none beside the label',
		['', '某馆'],
		['城区图书', '馆总馆'],
		['城区图书馆总馆', '某馆'],
	],
	[
		'three lines, the second beside the label',
		['书架更新', '性项'],
		['阶段', '目'],
		['书架更新', '阶段性项目'],
	],
	['both values broken', ['', ''], ['城区图书 水务', '馆 局'], ['城区图书馆', '水务局']],
	['a value that no line fits', ['书架更新', '某图书馆'], ['阶段', '目'], null],
	['two values that fit alike', ['甲乙', '丙丁'], ['戊己', '庚'], null],
	['more words than values', ['', '某馆'], ['一 二 三', '四 五 六'], null],
])('%s', (_, own, [above = '', below = ''], values) => {
	const slots = own.map((text) => ({ own: text ? toCell(text) : null, above: [], below: [] }));
	const assigned = assignPieces(slots, toLines([above]), toLines([below]));
	const read = assigned?.map((slot) =>
		linesOf(slot)
			.map(({ text }) => text)
			.join(''),
	);
	expect(read ?? null).toEqual(values);
});

test('values that begin on the main line continue below it', () => {
	const slots = ['河道清淤及护坡', '某局'].map((text) => ({
		own: toCell(text),
		above: [],
		below: [],
	}));
	const assigned = assignPieces(slots, null, toLines(['整修经费']));
	expect(assigned?.map((slot) => linesOf(slot).length)).toEqual([2, 1]);
});
