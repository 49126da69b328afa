// A table whose cells and bars stand on lines of their own.
import { expect, test } from 'vitest';
import { barRows, barStyle } from '#lib/documents/bar-lines.ts';

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
	expect(barStyle(lines)).toBe('cell');
	const read = barRows(lines, 'cell');
	expect(read.map((row) => row.map(({ text }) => text))).toEqual([...rows, ['填表人：']]);
	expect(read[1]?.map(({ line }) => lines[line])).toEqual([
		...['项目名称 |', '图书购置 |', '主管部门 |', '文化局 |||'],
	]);
});

test('bars that begin and end rows put rows together', () => {
	const rows = [
		['项目名称', '图书购置', '主管部门', '文化局'],
		['年度目标', '购置图书。\n丰富馆藏。'],
		['一级指标', '二级指标', '三级指标', '指标值'],
	];
	const lines = rows.flatMap((row) => ['|', ...row.flatMap((text) => `${text} |`.split('\n')), '|||']);
	expect(barStyle(lines)).toBe('row');
	expect(barRows(lines, 'row').map((row) => row.map(({ text }) => text))).toEqual(rows);
});

test('bars inside lines are no such table', () => {
	expect(barStyle(['| 项目名称 | 图书购置 |', '| 主管部门 | 文化局 |'])).toBeNull();
	expect(barStyle(['|', '项目名称', '|', '图书购置'])).toBeNull();
});
