// A table whose cells and bars stand on lines of their own.
import { expect, test } from 'vitest';
import { barRows, barStyle, joinDivided } from '#lib/documents/bar-lines.ts';
import { readText } from '#lib/documents/read-text.ts';

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

test('a text that does not say where its rows end has a row for each cell', () => {
	const cells = Array.from({ length: 15 }, (_, i) => [`标签${i}`, `内容${i}\n续行`]).flat();
	const lines = ['|', '|', ...cells.flatMap((text) => `${text} |`.split('\n')), '|', '|'];
	expect(barStyle(lines)).toBe('row');
	expect(barRows(lines, 'row').map((row) => row.map(({ text }) => text))).toEqual(
		cells.map((text) => [text]),
	);
});

test('the last row of a table of bars may lack its end', () => {
	const rows = (text: string) =>
		readText(text).sheets[0]?.rows.map((row) => row.map((cell) => cell.text).filter(Boolean));
	expect(rows('项目名称 | 图书购置 | ||\n产出指标 | 购置图书数 | 2000册')).toEqual([
		['项目名称', '图书购置'],
		['产出指标', '购置图书数', '2000册'],
	]);
	expect(rows('项目名称：甲 | 乙\n产出指标')).toEqual([['项目名称：甲 | 乙'], ['产出指标']]);
});

test('lines that have the bars of a row together are one row', () => {
	const lines = [
		'发布日期：2024年',
		'项目支出绩效目标表 | |||||',
		'项目名称 |',
		'图书购置 | 主管部门 | 文化局 | ||',
		'年度目标 | 购置图书。 | ||||',
		'一级指标 |',
		'二级指标 |',
		'三级指标 | 指标值 | ||',
		'产出指标 | 数量指标 | 购置图书数 | 2000册 | ||',
		'质量指标 | 验收合格率 | 98% | |||',
		'注：按实际填写。',
	];
	expect(joinDivided(lines)).toEqual([[0], [1], [2, 3], [4], [5, 6, 7], [8], [9], [10]]);
	const rows = readText(lines.join('\n')).sheets[0]?.rows ?? [];
	expect(rows[2]?.map(({ text, line }) => [text, line]).slice(0, 4)).toEqual([
		['项目名称', 3],
		['图书购置', 4],
		['主管部门', 4],
		['文化局', 4],
	]);
	expect(joinDivided(lines.filter((line) => !/^(?:项目名称|[一二]级指标) \|$/.test(line)))).toBeNull();
});

test('bars of blank cells end rows whose cells stand on a line each', () => {
	const printed = [
		'附件',
		'区域绩效目标表 | |||||',
		...['资金名称 |', '良种补贴 | ||||'],
		...['年度金额（万元） |', '|||||'],
		...['绩效指标 |', '一级指标 |', '二级指标 |', '三级指标 |', '单位 |', '指标值 |'],
		...['产出指标 |', '数量指标 |', '覆盖面积 |', '亩 |', '≥500 | |'],
		...['发放次数 |', '次 |', '2 | |||'],
		...['质量指标 |', '达标率 |'],
	];
	const read = (lines: readonly string[]) =>
		readText(lines.join('\n')).sheets[0]?.rows.map((row) =>
			row.map(({ text }) => text).filter((text) => text !== ''),
		);
	expect(read(printed)).toEqual([
		['附件'],
		['区域绩效目标表'],
		['资金名称', '良种补贴'],
		['年度金额（万元）'],
		['绩效指标', '一级指标', '二级指标', '三级指标', '单位', '指标值'],
		['产出指标', '数量指标', '覆盖面积', '亩', '≥500'],
		['发放次数', '次', '2'],
		['质量指标'],
		['达标率'],
	]);
	// Without such ends nobody can tell how long a row is.
	const endless = Array.from({ length: 24 }, (_, i) => `内容${i} |`);
	expect(read(endless)).toEqual(endless.map((line) => [line.slice(0, -2)]));
});
