// A column of a table in a PDF, each cell with its page. Which neighbours are one label?
import { expect, test } from 'vitest';
import { joinCutLabels } from '#lib/forms/layouts/join-cut-labels.ts';

const column = (...cells: [text: string, page: number | null][]) =>
	cells.map(([text, page], i) => [
		{ text, line: i + 1, column: 1, address: page === null ? null : `p${page}@72,${100 + i}` },
	]);
const joined = (...cells: [text: string, page: number | null][]) =>
	joinCutLabels(column(...cells)).map(([cell]) => cell?.text);

test.each<[string, string]>([
	['服务对象满', '意度指标'],
	['绩', '效指标'],
	['社会', '效益指标'],
	['年度(/项目)', '指标值'],
	['三级指', '标'],
])('%s | %s is one label', (head, tail) => {
	expect(joined([head, 1], ['', null], [tail, 2])).toEqual([head + tail, '', '']);
});

test.each<[string, string]>([
	['质量指标', '时效指标'],
	['服务对象满', '图书归还数'],
	['图书', '归还数'],
	['数量指标', '产出'],
])('%s | %s stay two cells', (head, tail) => {
	expect(joined([head, 1], [tail, 2])).toEqual([head, tail]);
});

test('no label is cut on one page, across two breaks or in other formats', () => {
	expect(joined(['绩', 1], ['效指标', 1])).toEqual(['绩', '效指标']);
	expect(joined(['绩', 1], ['效指标', 3])).toEqual(['绩', '效指标']);
	expect(joined(['绩', null], ['效指标', null])).toEqual(['绩', '效指标']);
	expect(joined(['绩', 1], ['数量指标', 2], ['效指标', 2])).toEqual(['绩', '数量指标', '效指标']);
});

test('the label is at the position of its first half', () => {
	const [[first] = []] = joinCutLabels(column(['绩', 1], ['效指标', 2]));
	expect(first).toEqual({ text: '绩效指标', line: 1, column: 1, address: 'p1@72,100' });
});
