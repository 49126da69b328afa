// A table whose text was extracted column by column: level labels, headings, then the values.
import { expect, test } from 'vitest';
import { observeTexts } from '../observe-cells.ts';

const upper = [
	'财政项目支出绩效目标申报表',
	'(2023年度)',
	...['项目名称', '图书购置', '项目性质', '经常性项目', '项目类别', '特定目标类'],
	...['主管部门', '文化局', '实施单位', '区图书馆', '计划开始日期', '2023-01-01'],
	...['计划完成日期', '2023-12-31', '项目资金(元)', '项目资金总额', '8.00'],
	...['项目总目标', '丰富馆藏。', '年度总体目标', '购置图书。'],
];
const byRow = [
	...['绩效指标', '一级指标', '二级指标', '三级指标', '年度(/项目)指标值'],
	...['产出指标', '数量指标', '购置图书数', '2000册', '质量指标', '图书合格率', '98%'],
];
const byColumn = [
	...['绩效指标', '一级指标', '产出指标', '二级指标', '数量指标', '质量指标'],
	...['三级指标', '年度(/项目)指标值', '购置图书数', '2000册', '图书合格率', '98%'],
];

const characters = (text: string): string => [...text.replace(/\s/g, '')].toSorted().join('');

async function read(table: string[]) {
	const text = [...upper, ...table].join('\n');
	const { read: all, accounted } = await observeTexts(new TextEncoder().encode(text));
	expect(characters(accounted.join(''))).toBe(characters(text));
	const [form] = all.forms;
	return {
		levels: form?.indicators.map(({ level2, name, targetText }) => [level2, name, targetText]),
		codes: form?.problems.map(({ code }) => code),
		unread: form?.unread.map((cell) => cell.text),
	};
}

test('row by row each indicator has the level printed before it', async () => {
	expect(await read(byRow)).toEqual({
		levels: [
			['数量指标', '购置图书数', '2000册'],
			['质量指标', '图书合格率', '98%'],
		],
		codes: [],
		unread: [],
	});
});

test('column by column the level of an indicator is unknown: a problem, no guess', async () => {
	expect(await read(byColumn)).toEqual({
		levels: [
			[null, '购置图书数', '2000册'],
			[null, '图书合格率', '98%'],
		],
		codes: ['unknown-layout', 'missing-level2', 'missing-level2'],
		unread: ['产出指标', '数量指标', '质量指标'],
	});
});
