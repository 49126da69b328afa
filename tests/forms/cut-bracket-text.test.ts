// A table of projects whose goals and indicators are a list under headings in 【】 in one cell each.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const listed = [
	['【总体目标】', '保障图书馆夜间开放。'],
	['【产出指标-数量指标】', '指标1：夜间开放天数（≥260天）', '指标2：夜间读者（≥8000人次）'],
	['【效益指标-社会效益指标】', '指标1：读者到馆便利（明显改善）'],
	['【满意度指标-服务对象满意度指标】', '指标1：夜间读者满意度（≥92%）'],
];

async function readCell(cell: string) {
	const rows = [
		['单位编码', '单位名称（项目类别/支出项目）', '年度预算安排', '绩效目标'],
		['012001', '区图书馆', '480000', ''],
		['012001', '图书馆夜间开放', '480000', cell],
	];
	const table = rows
		.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
		.join('');
	const html = `<meta charset="utf-8"><p>区图书馆2025年项目绩效目标和指标</p><table>${table}</table>`;
	const { forms } = await readForms(new TextEncoder().encode(html), { file: 'a.html', stem: 'a' });
	return forms;
}

test.each([
	['a line each', listed.flat().join('<br>')],
	['a line for each heading', listed.map((part) => part.join('')).join('<br>')],
	['run together', listed.flat().join('')],
])('%s', async (_, cell) => {
	const [form, ...others] = await readCell(cell);
	expect(others).toEqual([]);
	expect(form).toMatchObject({
		projectName: '图书馆夜间开放',
		fiscalYear: 2025,
		overallGoal: '保障图书馆夜间开放。',
		unread: [],
	});
	expect(
		form?.indicators.map(({ level2, name, targetText }) => [level2, name, targetText]),
	).toEqual([
		['数量指标', '夜间开放天数', '≥260天'],
		['数量指标', '夜间读者', '≥8000人次'],
		['社会效益指标', '读者到馆便利', '明显改善'],
		['服务对象满意度指标', '夜间读者满意度', '≥92%'],
	]);
});
