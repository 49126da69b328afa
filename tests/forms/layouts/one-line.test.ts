// A whole form on one line, with blanks between its cells or without, and what stands around it.
import { describe, expect, test } from 'vitest';
import { readForms, type ReadForms } from '#lib/forms/read-forms.ts';

async function read(text: string): Promise<ReadForms> {
	const bytes = new TextEncoder().encode(text);
	return readForms(bytes, { file: 'line.txt', stem: 'line' });
}

const title = '临溪县项目支出绩效目标申报表';
const upper = [
	['项目名称', '河道清淤工程'],
	['主管部门', '临溪县水务局'],
	['实施单位', '临溪县河道管理所'],
	['项目资金（万元）', ''],
	['年度资金总额：', '120'],
	['其中：财政拨款', '120'],
	['其他资金', '0'],
	['年度目标', '清理淤积河道，恢复行洪能力。'],
];
const table = [
	['一级指标', '二级指标', '三级指标', '指标值'],
	['产出指标', '数量指标', '清淤河道长度', '≥12公里'],
	['', '质量指标', '工程验收合格率', '100%'],
	['满意度指标', '服务对象满意度指标', '沿岸居民满意度', '≥92%'],
];

function printed(between: string, before = ''): string {
	const cells = [title, '（2031年度）', ...upper.flat(), ...table.flat()];
	return before + cells.filter((text) => text !== '').join(between);
}

const expected = [
	['清淤河道长度', '≥12公里', '产出指标', '数量指标'],
	['工程验收合格率', '100%', '产出指标', '质量指标'],
	['沿岸居民满意度', '≥92%', '满意度指标', '服务对象满意度指标'],
];

describe.each([
	['blanks', ' '],
	['nothing', ''],
])('%s between the cells', (_, between) => {
	test.each([
		['', 'nothing'],
		['各乡镇：现将资金下达给你们，请专款专用。附件2', 'a notice'],
		['已阅读3页，继续免费阅读 文档简介 ', 'the words of a site'],
	])('below %j', async (before) => {
		const { forms } = await read(printed(between, before));
		expect(forms).toHaveLength(1);
		const [form] = forms;
		expect(form).toMatchObject({
			projectName: '河道清淤工程',
			fiscalYear: 2031,
			department: '临溪县水务局',
			unit: '临溪县河道管理所',
			annualGoal: '清理淤积河道，恢复行洪能力。',
			funding: { annualTotal: 1_200_000 },
		});
		const rows = form?.indicators.map(({ name, targetText, level1, level2 }) => [
			name,
			targetText,
			level1,
			level2,
		]);
		expect(rows).toEqual(expected);
	});
});

test('who filled the form in stands in no field and hides nothing', async () => {
	const { forms, unread } = await read(`${printed(' ')} 填报人：沈某 联系电话：0571-0000000`);
	expect(forms[0]?.indicators).toHaveLength(3);
	expect(JSON.stringify([forms, unread])).not.toMatch(/沈某|0571/);
});

test.each([
	['a self-evaluation', printed(' ').replace('申报表', '自评表')],
	['a whole department', printed('').replace('项目支出绩效目标', '部门整体支出绩效目标')],
	[
		'a list of contents',
		`${'第一部分单位概况。'.repeat(12)}附件：1.临溪县项目支出绩效目标申报表2.政府采购预算表3.收支总表`,
	],
])('%s on one line is no form', async (_, text) => {
	expect((await read(text)).forms).toEqual([]);
});

test('a long line that is no form is told of without the person that it names', async () => {
	const text = `${'资金用于清理淤积河道。'.repeat(20)} 填报人：沈某 ${'请专款专用。'.repeat(5)}`;
	const { unread } = await read(text);
	const told = unread.map((cell) => cell.text).join('');
	expect(told).toContain('资金用于清理淤积河道');
	expect(told).toContain('请专款专用');
	expect(told).not.toContain('沈某');
});

test('a blank form on one line has no value', async () => {
	const labels = upper.map(([label]) => label);
	const heads = [...(table[0] ?? []), ...table.slice(1).flatMap((row) => row.slice(0, 2))];
	const { forms } = await read(`${title}（ 年度）${[...labels, ...heads].join('')}`);
	expect(forms).toEqual([]);
});
