// Forms as they stand in the text of web pages: around them the page, and cells kept apart by blank lines.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { isPageFurniture } from '#lib/forms/words/page-furniture.ts';

const read = async (lines: readonly string[], between = '\n') =>
	readForms(new TextEncoder().encode(lines.join(between)), { file: 'page.txt', stem: 'page' });

const upper = [
	'项目支出绩效目标表',
	'（2024年度）',
	...['项目名称', '湿地巡护', '主管部门', '芦湾县林业局', '实施单位', '芦湾县湿地保护站'],
	...['年度资金总额（万元）', '36'],
];
const goal = ['年度目标', '完成全年巡护任务。'];
const headings = ['一级指标', '二级指标', '三级指标', '指标值'];
const rows = ['产出指标', '数量指标', '巡护里程', '≥600公里', '质量指标', '巡护记录完整率', '100%'];
const shown = [
	['数量指标', '巡护里程', '≥600公里'],
	['质量指标', '巡护记录完整率', '100%'],
];

const furniture = [
	...[
		'附件：',
		'[下载] [打印] [关闭]',
		'扫一扫在手机打开当前页',
		'相关解读',
		'分享到：',
		'浏览量：123',
	],
	...['上一篇：某公告', '责任编辑：张某', '鲁ICP备00000000号 网站标识码：0000000000', '打印 关闭'],
];

describe('what the page prints below a form', () => {
	test.each(furniture)('%s is outside and leaves the form sure', async (line) => {
		const { forms, unread } = await read([...upper, ...goal, ...headings, ...rows, line]);
		expect(forms).toHaveLength(1);
		expect(forms[0]?.doubts).toEqual([]);
		expect(unread.map(({ text }) => text)).toEqual([line]);
	});

	test('words of forms are none of it', () => {
		const own = [
			'附件3：项目支出绩效目标表',
			'审核意见',
			'下载量',
			'打印设备数量',
			'评论数',
			'返回率',
		];
		expect(own.filter(isPageFurniture)).toEqual([]);
	});
});

test('how a site files the page is understood and read into no field', async () => {
	const { forms } = await read([
		'项目支出绩效目标表',
		'索引号\tX/2024-01\t发布日期\t2024-03-01',
		'发布机构\t芦湾县林业局\t文号\t',
		'（2024年度）',
		'项目名称\t湿地巡护\t实施单位\t芦湾县湿地保护站',
		'年度资金总额（万元）\t36',
		goal.join('\t'),
		headings.join('\t'),
		['产出指标', ...(shown[0] ?? [])].join('\t'),
	]);
	expect(forms[0]).toMatchObject({ department: null, startDate: null, fiscalYear: 2024 });
	expect(forms[0]?.doubts).toEqual([]);
});

describe('cells kept apart by blank lines', () => {
	const goals = ['总体目标', '中期目标', '年度目标', '三年内恢复湿地', '完成全年巡护'];

	test('two labels have a text each, though no sentence ends', async () => {
		const { forms } = await read([...upper, ...goals, ...headings, ...rows], '\n\n');
		expect(forms[0]).toMatchObject({ overallGoal: '三年内恢复湿地', annualGoal: '完成全年巡护' });
		// Without the blank lines both may be one text.
		const { forms: close } = await read([...upper, ...goals, ...headings, ...rows]);
		expect(close[0]).toMatchObject({ overallGoal: null, annualGoal: null });
		expect(close[0]?.doubts.map(({ part }) => part)).toContain('goals');
	});

	test.each([
		['blank', []],
		['filled in', ['新建站点', '3个']],
	])('of two tables side by side that of the year counts, the other is %s', async (_, long) => {
		const twin = ['二级指标', '三级指标', '指标值'];
		const heads = ['一级指标', ...twin.map((w) => `${w}(长期)`), ...twin.map((w) => `${w}(年度)`)];
		const body = [
			...['产出指标', '数量指标', ...long, '数量指标', '巡护里程', '≥600公里'],
			...['产出指标', '质量指标', ...long, '质量指标', '巡护记录完整率', '100%'],
		];
		const { forms } = await read([...upper, ...goal, ...heads, ...body], '\n\n');
		const found = forms[0]?.indicators.map((each) => [each.level2, each.name, each.targetText]);
		expect(found).toEqual(shown);
	});
});

test('一级, 二级 and 三级 head the table, and 数量值 is 数量指标', async () => {
	const own = [
		...['一级', '二级', '三级', '年度数值'],
		...['产出值', '数量值', '巡护里程', '≥600公里', '质量值', '巡护记录完整率', '100%'],
	];
	const { forms } = await read([...upper, ...goal, ...own]);
	const found = forms[0]?.indicators.map((each) => [each.level2, each.name, each.targetText]);
	expect(found).toEqual(shown);
});

test('a label with a colon that nobody knows is no second value of the label above', async () => {
	const [first = [], rest = []] = [upper.slice(0, 8), upper.slice(8)];
	const money = ['财政拨款：', '36', '自有：', '0'];
	const { forms } = await read([...first, ...rest, ...money, ...goal, ...headings, ...rows]);
	expect(forms[0]?.funding.annualFiscal).toBe(360000);
});
