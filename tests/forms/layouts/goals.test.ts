import { expect, test } from 'vitest';
import { joinLines } from '#lib/forms/layouts/pieces/goal-lines.ts';
import { partColumns } from '#lib/forms/layouts/lines/part-columns.ts';
import { splitGoals } from '#lib/forms/layouts/stream/split-goals.ts';

const toCells = (lines: string[]) =>
	lines.map((text, i) => ({ text, line: i + 1, column: 1, address: null }));
const texts = (goals: readonly (readonly { text: string }[])[] | null) =>
	goals?.map((lines) => lines.map(({ text }) => text).join('|')) ?? null;

test.each([
	['one line each', ['保障馆舍开放。', '完成书架更新。'], ['保障馆舍开放。', '完成书架更新。']],
	[
		'the only line that ends a sentence in the middle',
		['为全区读者提供便捷的阅览与', '借阅服务。', '年内新购图书三', '千册。'],
		['为全区读者提供便捷的阅览与|借阅服务。', '年内新购图书三|千册。'],
	],
	[
		'numbers that begin again',
		['1.保障开放。', '2.提升服务。', '1.新购图书。', '2.更新书架。'],
		['1.保障开放。|2.提升服务。', '1.新购图书。|2.更新书架。'],
	],
	['three sentences', ['保障馆舍开放。', '完成书架更新。', '新购图书。'], null],
	['one line', ['保障馆舍开放。'], null],
	['one goal broken over two lines', ['为全区读者提供便捷的阅览与', '借阅服务。'], null],
])('one after the other: %s', (_, lines, goals) => {
	expect(texts(splitGoals(toCells(lines)))).toEqual(goals);
});

test.each([
	['one line of both', ['保障馆舍开放。 完成书架更新。'], ['保障馆舍开放。', '完成书架更新。']],
	[
		'the left one is longer',
		['1.保障馆舍全年开放。 1.新购图书', '2.提升阅览服务质量。 三千册。', '3.保护古籍。'],
		['1.保障馆舍全年开放。|2.提升阅览服务质量。|3.保护古籍。', '1.新购图书|三千册。'],
	],
	[
		'lines of both by turns, the wider column left',
		['为全区读者提供便捷的阅览与', '年内新购图书三', '借阅服务。', '千册。'],
		['为全区读者提供便捷的阅览与|借阅服务。', '年内新购图书三|千册。'],
	],
	[
		'by turns, but the wider column speaks of the year',
		['年内为全区读者新购图书三千', '提供便捷的借阅', '册。', '服务。'],
		null,
	],
	['a single column', ['为全区读者提供便捷的阅览与', '借阅服务。'], null],
	['sentences of either', ['保障馆舍开放。', '完成书架更新。', '新购图书。'], null],
])('side by side: %s', (_, lines, goals) => {
	expect(texts(partColumns(toCells(lines)))).toEqual(goals);
});

test('broken lines are joined, numbered paragraphs keep their own line', () => {
	const lines = toCells(['1.保障馆舍全年开', '放。', '2.提升服务']);
	expect(joinLines(lines)).toEqual({ ...lines[0], text: '1.保障馆舍全年开放。\n2.提升服务' });
	expect(joinLines([])).toBeNull();
});
