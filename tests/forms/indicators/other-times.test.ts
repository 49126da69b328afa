// Columns and rows of other times, and texts whose cells run into one another.
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
describe('columns of other times', () => {
	const rows = [
		...upper,
		...goal,
		[
			'一级指标',
			'二级指标',
			'三级指标',
			'指标性质',
			'历史参考值',
			'本年绩效指标值',
			'度量单位',
			'分值',
		],
		['产出指标', '数量指标', '巡护里程', '≥', '580', '600', '公里', '60'],
		['效益指标', '生态效益指标', '鸟类数量', '≥', '11', '12', '万只', '40'],
	];

	test('a value of the past is neither target nor part of a name', async () => {
		const form = await formOf(rows);
		expect(
			form.indicators.map(({ name, target }) => [name, target.comparator, target.value]),
		).toEqual([
			['巡护里程', '>=', 600],
			['鸟类数量', '>=', 120_000],
		]);
		for (const layout of ['rows', 'runOn', 'lines'] as const) {
			for (const { indicators } of await formsOf(rows, layout)) {
				for (const { name, target } of indicators) {
					expect(name ?? '', layout).not.toMatch(/\d|≥/);
					expect([580, 110_000], layout).not.toContain(target.value);
				}
			}
		}
	});

	test('in a text of one line no goal holds the table', async () => {
		const bytes = new TextEncoder().encode(
			rows
				.map((row, i) => (i === rows.length - 3 ? row.with(4, '历史参考值') : row).join(''))
				.join(''),
		);
		const { forms } = await readForms(bytes, { file: 'one.txt', stem: 'one' });
		expect(forms).toHaveLength(1);
		for (const form of forms) expect(form.annualGoal ?? '').not.toContain('一级指标');
	});

	test('side labels in the middle of their rows name the time of two tables', async () => {
		const form = await formOf([
			...upper,
			...goal,
			['', ...headings],
			['', '产出指标', '数量指标', '恢复湿地面积', '≥900亩'],
			['中期绩效指标', '', '质量指标', '植被成活率', '≥85%'],
			['', '效益指标', '生态效益指标', '鸟类数量', '≥15万只'],
			['', ...headings],
			['', '产出指标', '数量指标', '巡护里程', '≥600公里'],
			['年度绩效指标', '', '质量指标', '险情发现率', '100%'],
			['', '效益指标', '生态效益指标', '候鸟数量', '≥12万只'],
		]);
		expect(form.indicators.map(({ name }) => name)).toEqual(['巡护里程', '险情发现率', '候鸟数量']);
	});
});

test('the row for the pace of spending is no indicator', async () => {
	const form = await formOf([
		...upper,
		...goal,
		[...headings, '权重'],
		['产出指标', '数量指标', '巡护里程', '≥600公里', '90'],
		['预算执行率', '', '', '', '10'],
	]);
	expect(form.indicators.map(({ name }) => name)).toEqual(['巡护里程']);
});

test('等于 belongs to the target, not to the name', async () => {
	const form = await formOf(
		[...upper, ...goal, headings, ['产出指标', '质量指标', '险情发现率', '等于100%']],
		'runOn',
	);
	expect(form.indicators.map(({ name, targetText }) => [name, targetText])).toEqual([
		['险情发现率', '等于100%'],
	]);
});

test('a unit that is broken over two cells makes the amounts unsure', async () => {
	const form = await formOf([
		...upper.slice(0, 4),
		['项目资金（万', '年度资金总额', '36'],
		['元）', '其中：财政拨款', '36'],
		...goal,
		headings,
		['产出指标', '数量指标', '巡护里程', '≥600公里'],
	]);
	expect(form.funding.annualTotal).toBeNull();
	expect(form.problems.map(({ code }) => code)).toContain('invalid-amount');
});

test('of 上年结转 before 其他资金 in a text without gaps, neither is read', async () => {
	const form = await formOf(
		[
			...upper.slice(0, 4),
			['项目资金（万元）', '年度资金总额', '36'],
			['上年结转', '其他资金', '2'],
			...goal,
			headings,
			['产出指标', '数量指标', '巡护里程', '≥600公里'],
		],
		'runOn',
	);
	expect(form.funding.annualCarryover).toBeNull();
});

test('the name of a displaced row in a column of another time is listed', async () => {
	const form = await formOf([
		...upper,
		...goal,
		['一级指标', '二级指标', '三级指标', '实施期指标值', '年度指标值'],
		['产出指标', '数量指标', '巡护里程', '≥1800公里', '≥600公里'],
		['', '', '', '候鸟栖息环境', '稳定'],
		['', '质量指标', '记录完整率', '100%', '100%'],
	]);
	expect(form.unread.map(({ text }) => text)).toContain('候鸟栖息环境');
	expect(form.doubts.map(({ text }) => text)).toContain('候鸟栖息环境');
	expect(form.unread.map(({ text }) => text)).not.toContain('≥1800公里');
});
