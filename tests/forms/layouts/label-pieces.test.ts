import { expect, test } from 'vitest';
import { joinLabelPieces } from '#lib/forms/layouts/lines/label-pieces.ts';

/** `text@height` pieces -> the labels that they form, and the pieces left over. */
function join(printed: string) {
	const pieces = printed.split(' ').map((piece) => {
		const [text = '', height] = piece.split('@');
		return { text, height: Number(height) };
	});
	const textOf = (indices: number[]) => indices.map((i) => pieces[i]?.text).join('');
	const { labels, left } = joinLabelPieces(pieces);
	return [labels.map(textOf).toSorted(), left.map((i) => pieces[i]?.text)];
}

test.each([
	['数量指标@1 产出指标@2 质量指标@2', ['产出指标', '数量指标', '质量指标'], []],
	['生态环境@0.5 成本指标@1.5', ['生态环境成本指标'], []],
	[
		'社会效益@1.5 指标@2.5 效益指标@2.5 可持续影@3.5 响指标@4.5',
		['可持续影响指标', '效益指标', '社会效益指标'],
		[],
	],
	['服务对象@0.5 满意度指@0.5 满意度指@1 标@1.5 标@1.5', ['服务对象满意度指标', '满意度指标'], []],
	['绩效@1.5 指标@1.5 服务对象满意度@4.5 指标@5.5', ['服务对象满意度指标', '绩效指标'], []],
	['数量指标@1 响指标@2 质量指标@3', ['数量指标', '质量指标'], ['响指标']],
])('%s', (printed, labels, left) => {
	expect(join(printed)).toEqual([labels.toSorted(), left]);
});
