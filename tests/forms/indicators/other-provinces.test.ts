// Arrangements of other provinces: several tables, several times, and labels that no list holds.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

type Table = readonly (readonly string[])[];

const print = {
	tabs: (rows: Table) => rows.map((row) => row.join('\t')).join('\n'),
	lines: (rows: Table) => rows.flat().filter(Boolean).join('\n'),
	rows: (rows: Table) => rows.map((row) => row.filter(Boolean).join(' ')).join('\n'),
	runOn: (rows: Table) => rows.map((row) => row.join('')).join('\n'),
};

async function formsOf(rows: Table, layout: keyof typeof print = 'tabs'): Promise<Form[]> {
	const bytes = new TextEncoder().encode(print[layout](rows));
	return (await readForms(bytes, { file: 'form.txt', stem: 'form' })).forms;
}

async function formOf(rows: Table, layout: keyof typeof print = 'tabs'): Promise<Form> {
	const forms = await formsOf(rows, layout);
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

const upper = [
	['项目支出绩效目标表'],
	['（2024年度）'],
	['项目名称', '湿地巡护'],
	['主管部门', '芦湾县林业局', '实施单位', '芦湾县湿地保护站'],
	['年度资金总额（万元）', '36'],
];
const goal = [['年度目标', '完成全年巡护任务。']];
const headings = ['一级指标', '二级指标', '三级指标', '指标值'];
const shown = ({ indicators }: Form) =>
	indicators.map(({ level2, name, targetText }) => [level2, name, targetText]);

describe('goals', () => {
	const table = [headings, ['产出指标', '数量指标', '巡护里程', '≥600公里']];

	test('阶段性（年度）绩效目标 is the goal of the year, and 总体绩效目标 beside it that of the project', async () => {
		for (const annual of ['阶段性（年度）绩效目标', '年度绩效目标', '阶段性年度目标']) {
			const form = await formOf([
				...upper,
				['总体绩效目标', '三年内恢复湿地面积。'],
				[annual, '完成全年巡护任务。'],
				...table,
			]);
			expect([form.overallGoal, form.annualGoal]).toEqual([
				'三年内恢复湿地面积。',
				'完成全年巡护任务。',
			]);
		}
	});

	test('a label of a goal that nobody knows ends the goal above it', async () => {
		const form = await formOf([
			...upper,
			['年度目标', '完成全年巡护任务。'],
			['第二阶段拟达到目标', '扩大巡护范围。'],
			...table,
		]);
		expect(form.annualGoal).toBe('完成全年巡护任务。');
		expect(form.unread.map(({ text }) => text)).toContain('扩大巡护范围。');
	});

	test('numbered goals stand below the heads of their columns', async () => {
		const form = await formOf([
			...upper,
			['项目绩效总目标', '名称', '目标说明'],
			['长期绩效目标1', '', '三年内恢复湿地面积。'],
			['年度绩效目标1', '', '完成全年巡护任务。'],
			...table,
		]);
		expect([form.overallGoal, form.annualGoal]).toEqual([
			'三年内恢复湿地面积。',
			'完成全年巡护任务。',
		]);
	});
});

describe('two tables of a form', () => {
	const tables = [
		...upper,
		...goal,
		['长期绩效目标表'],
		headings,
		['产出指标', '数量指标', '恢复湿地面积', '≥900亩'],
		['年度绩效目标表'],
		headings,
		['产出指标', '数量指标', '巡护里程', '≥600公里'],
		['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%'],
	];

	test.each(['tabs', 'lines', 'rows'] as const)(
		'%s: the table of the year counts',
		async (layout) => {
			const form = await formOf(tables, layout);
			expect(form.projectName).toBe('湿地巡护');
			expect(shown(form)).not.toContainEqual(['数量指标', '恢复湿地面积', '≥900亩']);
			if (layout === 'tabs') {
				expect(shown(form)).toEqual([
					['数量指标', '巡护里程', '≥600公里'],
					['服务对象满意度指标', '村民满意度', '≥90%'],
				]);
			}
		},
	);

	test('年度绩效目标表 above a project is a title', async () => {
		const form = await formOf([
			['2024年度绩效目标表'],
			...upper.slice(2),
			...goal,
			...tables.slice(-3),
		]);
		expect([form.projectName, form.fiscalYear]).toEqual(['湿地巡护', 2024]);
	});
});

describe('headings in two rows', () => {
	test('of half a year and the whole one, the whole year counts', async () => {
		const form = await formOf([
			...upper,
			...goal,
			['一级指标', '二级指标', '三级指标', '指标值', ''],
			['', '', '', '半年（程）目标', '全年（程）目标'],
			['产出指标', '数量指标', '巡护里程', '≥300公里', '≥600公里'],
			['', '质量指标', '险情发现率', '', '100%'],
		]);
		expect(shown(form)).toEqual([
			['数量指标', '巡护里程', '≥600公里'],
			['质量指标', '险情发现率', '100%'],
		]);
	});

	test('below 指标值 the 内容 is the target', async () => {
		const form = await formOf([
			...upper,
			...goal,
			['一级指标', '二级指标', '三级指标', '指标值', '', ''],
			['', '', '', '运算符号', '内容', '度量单位'],
			['产出指标', '数量指标', '巡护里程', '>=', '600', '公里'],
			['效益指标', '生态效益指标', '鸟类数量', '', '稳中有升', ''],
		]);
		expect(
			form.indicators.map(({ target }) => [target.comparator, target.value, target.unit]),
		).toEqual([
			['>=', 600, '公里'],
			[null, null, null],
		]);
		expect(form.indicators[1]?.targetText).toBe('稳中有升');
	});

	test('本年权重 heads the weights', async () => {
		const form = await formOf([
			...upper,
			...goal,
			[...headings, '本年权重'],
			['产出指标', '数量指标', '巡护里程', '≥600公里', '60'],
			['效益指标', '生态效益指标', '鸟类数量', '稳中有升', '40'],
		]);
		expect(form.indicators.map(({ weight }) => weight)).toEqual([60, 40]);
	});
});

test('a row of unknown levels stays in its columns', async () => {
	const form = await formOf([
		...upper,
		...goal,
		['一级指标', '二级指标', '分值', '指标内容', '指标值', '评分细则'],
		['投入指标', '资金到位率', '5', '到位资金占计划资金的比例', '100%', '每少一成扣一分'],
		['产出指标', '数量指标', '20', '巡护里程', '≥600公里', '完成得满分'],
	]);
	expect(shown(form)).toEqual([
		[null, '到位资金占计划资金的比例', '100%'],
		['数量指标', '巡护里程', '≥600公里'],
	]);
});

test.each(['tabs', 'lines', 'rows', 'runOn'] as const)(
	'%s: 社会、经济、生态效益指标 is a label of benefits, no level 2 and no name',
	async (layout) => {
		const form = await formOf(
			[
				...upper,
				...goal,
				headings,
				['产出指标', '数量指标', '巡护里程', '≥600公里'],
				['效益指标', '社会、经济、生态效益指标', '受益人口', '≥2万人'],
				['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%'],
			],
			layout,
		);
		const row = form.indicators.find(({ targetText }) => targetText === '≥2万人');
		expect(row?.name ?? '受益人口').toBe('受益人口');
		expect(row?.level2 ?? null).toBeNull();
		expect([null, undefined, '效益指标']).toContain(row?.level1);
	},
);

describe('texts that lost their table', () => {
	test('定量 between a name and its target is no part of the name', async () => {
		const rows = [
			...upper,
			...goal,
			['一级指标', '二级指标', '三级指标', '指标性质', '指标值'],
			['产出指标', '数量指标', '巡护里程', '定量', '≥600公里'],
			['', '质量指标', '险情发现率', '定量', '100%'],
		];
		for (const layout of ['runOn', 'lines', 'rows', 'tabs'] as const) {
			for (const { indicators } of await formsOf(rows, layout)) {
				for (const { name } of indicators) expect(name, layout).not.toContain('定量');
			}
		}
		const [form] = await formsOf(rows, 'runOn');
		expect(form && shown(form)[0]).toEqual(['数量指标', '巡护里程', '≥600公里']);
	});

	test('of two targets in a line nobody can tell which counts', async () => {
		const rows = [
			...upper,
			...goal,
			['一级指标', '二级指标', '三级指标', '指标值'],
			['上半年目标', '全年目标'],
			['产出指标', '数量指标', '巡护里程', '≥300公里', '≥600公里'],
			['', '质量指标', '险情发现率', '100%', '100%'],
			['效益指标', '社会效益指标', '村民护鸟意识', '提升', '有效提升'],
		];
		for (const layout of ['rows', 'runOn'] as const) {
			for (const { indicators } of await formsOf(rows, layout)) {
				for (const { name, targetText } of indicators) {
					expect(name ?? '', layout).not.toMatch(/≥|100%|提升/);
					expect(targetText ?? '', layout).not.toMatch(/≥300|100% 100%/);
				}
			}
		}
	});

	test('the weight of the pace of spending is no part of the name of the project', async () => {
		const rows = [
			upper[0] ?? [],
			upper[1] ?? [],
			['项目名称', '湿地巡护', '预算执行率权重(%)', '10'],
			...upper.slice(3),
			...goal,
			headings,
			['产出指标', '数量指标', '巡护里程', '≥600公里'],
		];
		for (const layout of ['tabs', 'lines', 'rows'] as const) {
			expect((await formOf(rows, layout)).projectName, layout).toBe('湿地巡护');
		}
	});
});

test('a title in prose says the year', async () => {
	const form = await formOf([
		['关于芦湾县2024年湿地保护项目绩效目标的公示表'],
		...upper.slice(2),
		...goal,
		headings,
		['产出指标', '数量指标', '巡护里程', '≥600公里'],
	]);
	expect(form.fiscalYear).toBe(2024);
});
