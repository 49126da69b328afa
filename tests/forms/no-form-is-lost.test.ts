// What stands in a block that becomes no form is listed, also what a field of a form would have taken.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

async function read(rows: readonly string[][]) {
	const bytes = new TextEncoder().encode(rows.map((row) => row.join('\t')).join('\n'));
	return readForms(bytes, { file: 'none.txt', stem: 'none' });
}

test('a form without a project lists its department, its unit and its dates', async () => {
	const { forms, unread } = await read([
		['项目支出绩效目标申报表'],
		['（2024年度）'],
		['项目名称', '', '项目属性', '延续项目'],
		['主管部门', '芦湾县水务局', '实施单位', '芦湾县河道所'],
		['起止时间', '2024年1月-2024年12月'],
		['一级指标', '二级指标', '三级指标', '指标值'],
	]);
	expect(forms).toEqual([]);
	const texts = unread.map(({ text }) => text);
	expect(texts).toEqual(
		expect.arrayContaining(['芦湾县水务局', '芦湾县河道所', '延续项目', '2024年1月-2024年12月']),
	);
	expect(texts).not.toContain('主管部门');
});

test('a table of projects without a project lists its title', async () => {
	const { forms, unread } = await read([
		['2024年项目支出绩效目标表'],
		['单位名称', '项目名称', '预算数', '一级指标', '二级指标', '三级指标', '指标值'],
		['芦湾县水务局', '', '36.00', '', '', '', ''],
	]);
	expect(forms).toEqual([]);
	expect(unread.map(({ text }) => text)).toEqual(
		expect.arrayContaining(['2024年项目支出绩效目标表', '芦湾县水务局', '36.00']),
	);
});

test('behind a cell that may go on below, no other cell is the value of its label', async () => {
	const bytes = new TextEncoder().encode(
		[
			'绩效目标申报表',
			'（2024年度）',
			'项目名称：    营养改善计划  主管部门（单  芦湾县教育局  计划开始日期  2024/1/1',
			'              （2024年）    位）名称：                  ：',
			'结束日期：    2024/12/31    项目负责人：  张某          联系电话：    12300000000',
			'年度目标      完成营养改善计划。',
			'一级指标      二级指标      三级指标      指标值',
			'产出指标      数量指标      供餐天数      ≥200天',
		].join('\n'),
	);
	const { forms } = await readForms(bytes, { file: 'wrapped.txt', stem: 'wrapped' });
	for (const { projectName } of forms) expect(projectName ?? '').not.toContain('教育局');
});
