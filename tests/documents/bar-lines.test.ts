// A table whose cells and bars stand on lines of their own.
import { expect, test } from 'vitest';
import { barRows, isBarLines } from '#lib/documents/bar-lines.ts';

const print = (rows: string[][]): string[] =>
	rows.flatMap((cells) => [
		...cells.flatMap((text, i) => {
			if (text === '') return ['|'];
			return ['|', ...`${text} ${i === cells.length - 1 ? '|||' : '|'}`.split('\n')];
		}),
	]);

test('rows are put together, also around blanks and broken lines', () => {
	const rows = [
		['项目支出绩效目标表'],
		['项目名称', '图书购置', '主管部门', '文化局'],
		['', '财政拨款', '8.00'],
		['年度目标', '购置图书。\n丰富馆藏。'],
	];
	const lines = [...print(rows), '填表人：'];
	expect(isBarLines(lines)).toBe(true);
	expect(barRows(lines).map((row) => row.map(({ text }) => text))).toEqual([...rows, ['填表人：']]);
	expect(barRows(lines)[1]?.map(({ line }) => lines[line])).toEqual([
		'项目名称 |',
		'图书购置 |',
		'主管部门 |',
		'文化局 |||',
	]);
});

test('bars inside lines are no such table', () => {
	expect(isBarLines(['| 项目名称 | 图书购置 |', '| 主管部门 | 文化局 |'])).toBe(false);
	expect(isBarLines(['|', '项目名称', '|', '图书购置'])).toBe(false);
});
