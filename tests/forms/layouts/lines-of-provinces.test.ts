// Lines whose cells are separated by one blank, in tables with the columns of several provinces.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function formOf(lines: readonly string[]): Promise<Form> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const { forms } = await readForms(bytes, { file: 'lines.txt', stem: 'lines' });
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

const upper = [
	'项目支出绩效目标申报表',
	'（2023年度）',
	'项目名称 河道清淤工程',
	'主管部门 临溪县水务局 实施单位 临溪县河道管理所',
	'项目资金（万元） 年度资金总额： 120',
	'其中：财政拨款 120',
	'其他资金 0',
	'年度目标',
	'清理淤积河道，恢复行洪能力。',
];

const rows = [
	['产出指标', '数量指标', '清淤河道长度', '≥', '12', '公里', '20'],
	['产出指标', '质量指标', '工程验收合格率', '＝', '100', '%', '20'],
	['效益指标', '社会效益指标', '沿岸居民防汛能力', '定性', '明显提升', '', '30'],
	['满意度指标', '服务对象满意度指标', '沿岸居民满意程度', '≥', '92', '%', '10'],
];
const columns = ['指标性质', '指标值', '度量单位', '分值'];

/** The table with these columns, numbered as in `columns`. */
function tableWith(kept: readonly number[], isRepeated: boolean): string[] {
	const headings = ['一级指标', '二级指标', '三级指标', ...kept.map((i) => columns[i])];
	const lines = rows.map(([level1, level2, name, ...cells], i) => {
		const isShown = isRepeated || rows[i - 1]?.[0] !== level1;
		return [isShown ? level1 : '', level2, name, ...kept.map((at) => cells[at])];
	});
	return [headings, ...lines].map((cells) => cells.filter(Boolean).join(' '));
}

const shown = ({ indicators }: Form) =>
	indicators.map(({ level1, level2, name, target }) => [level1, level2, name, target.value]);
const expected = rows.map(([level1, level2, name, sign, value]) => [
	level1,
	level2,
	name,
	sign === '定性' ? null : Number(value),
]);

describe('lines of a table of many columns', () => {
	test.each([[[0, 1, 2, 3]], [[0, 1, 2]], [[0, 1, 3]], [[1, 2, 3]]])(
		'words stand below their headings: columns %j',
		async (kept) => {
			const own = kept.includes(0) ? rows : rows.map((row) => row.with(3, ''));
			for (const isRepeated of [false, true]) {
				const form = await formOf([...upper, ...tableWith(kept, isRepeated)]);
				expect(shown(form)).toEqual(expected);
				expect(form.indicators.map(({ target }) => target.comparator)).toEqual(
					own
						.map(([, , , sign]) => (sign === '≥' ? '>=' : sign === '定性' ? null : '='))
						.map((sign, i) => (kept.includes(0) ? sign : i === 2 ? null : '=')),
				);
				expect(form.unread).toEqual([]);
			}
		},
	);

	test('a cell printed on the line below ends its row', async () => {
		const lines = tableWith([0, 1, 2, 3], true);
		const broken = lines.flatMap((line, i) => (i === 0 ? [line] : line.split(/ (?=\d+$)/)));
		const form = await formOf([...upper, ...broken]);
		expect(shown(form)).toEqual(expected);
	});

	test('words that fit two ways are no indicator', async () => {
		const lines = [...tableWith([0, 1, 2, 3], true), '产出指标 时效指标 工期 甲 乙 丙 丁'];
		const form = await formOf([...upper, ...lines]);
		expect(shown(form)).toEqual(expected);
		expect(form.unread.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['工期', '甲', '乙', '丙', '丁']),
		);
		expect(form.problems.some(({ text }) => text === '工期')).toBe(true);
	});
});

test('the label of a row that is not understood is not the label of the next row', async () => {
	const [headings = '', ...lines] = tableWith([0, 1, 2, 3], true);
	const doubtful = '产出指标 时效指标 工期 甲 乙 丙 丁';
	for (const at of lines.keys()) {
		const form = await formOf([...upper, headings, ...lines.toSpliced(at, 0, doubtful)]);
		expect(shown(form)).toEqual(expected);
	}
});

describe('labels of lines', () => {
	test('a line that is only an unknown label is no part of the value above it', async () => {
		const at = upper.findIndex((line) => line.startsWith('项目资金'));
		const lines = [...upper.toSpliced(at, 0, '档案盒编号：'), ...tableWith([1], false)];
		const form = await formOf(lines);
		expect([form.department, form.unit]).toEqual(['临溪县水务局', '临溪县河道管理所']);
		expect(form.unread.map(({ text }) => text)).toEqual(['档案盒编号：']);
	});

	test('labels that a narrow cell broke are one', async () => {
		const lines = [...upper, ...tableWith([1], false)].flatMap((line) =>
			line === '年度目标' ? ['年度', '目标'] : [line],
		);
		const at = lines.findIndex((line) => line.startsWith('一级指标'));
		lines.splice(at, 1, '一级', '指标', '二级指标 三级指标 指标值');
		const form = await formOf(lines);
		expect(form.annualGoal).toBe('清理淤积河道，恢复行洪能力。');
		expect(form.indicators.map(({ name }) => name)).toEqual(rows.map(([, , name]) => name));
		expect(form.unread).toEqual([]);
	});

	test('a value in a bracket of the name is no target', async () => {
		const lines = [
			'一级指标 二级指标 三级指标 指标值',
			'产出指标 数量指标 修复堤防数量（ ≥**处 ） ≥3处',
			'质量指标 堤防验收合格率（≥**%） ≥98%',
		];
		const form = await formOf([...upper, ...lines]);
		expect(form.indicators.map(({ name, targetText }) => [name, targetText])).toEqual([
			['修复堤防数量（ ≥**处 ）', '≥3处'],
			['堤防验收合格率（≥**%）', '≥98%'],
		]);
	});

	test('words below the table are no indicator', async () => {
		const lines = [...tableWith([1], false), '业务股室初审意见 （盖章）'];
		const form = await formOf([...upper, ...lines]);
		expect(form.indicators.map(({ name }) => name)).toEqual(rows.map(([, , name]) => name));
		expect(form.unread.map(({ text }) => text)).toEqual(['业务股室初审意见', '（盖章）']);
	});
});

test('a sum above its part does not become the amount of the whole project', async () => {
	const form = await formOf([
		...upper.slice(0, 4),
		'项目资金（万元） 年度资金总额 金额（万元）',
		'（一）财政拨款小计 6.30',
		'1、一般公共预算 6.30',
		...upper.slice(7),
		...tableWith([1], true),
	]);
	expect(form.funding).toMatchObject({ total: null, fiscal: null, annualFiscal: 63_000 });
});

describe('labels stand on the first rows of their groups', () => {
	test('a type without an indicator gives its label to no other row', async () => {
		const form = await formOf([
			...upper,
			'一级指标 二级指标 三级指标 指标值',
			'产出指标 数量指标 清淤河道长度 ≥12公里',
			'清淤闸口数量 ≥3座',
			'成本指标 单位清淤成本 ≤9万元',
			'效益指标 经济效益指标',
			'社会效益指标 沿岸居民防汛能力 明显提升',
			'生态效益指标',
			'满意度指标 服务对象满意度指标 沿岸居民满意度 ≥92%',
		]);
		expect(form.indicators.map(({ name, level2 }) => [name, level2])).toEqual([
			['清淤河道长度', '数量指标'],
			['清淤闸口数量', '数量指标'],
			['单位清淤成本', '成本指标'],
			['沿岸居民防汛能力', '社会效益指标'],
			['沿岸居民满意度', '服务对象满意度指标'],
		]);
	});

	test.each(['（必填）', '（选填）', '(必填硬性指标)'])('%s belongs to the label', async (note) => {
		const form = await formOf([
			...upper,
			'一级指标 二级指标 三级指标 指标值',
			`产出指标 数量指标 ${note} 清淤河道长度 ≥12公里`,
			'效益 指标 社会效益 指标 沿岸居民防汛能力 明显提升',
		]);
		expect(form.indicators.map(({ name, level2 }) => [name, level2])).toEqual([
			['清淤河道长度', '数量指标'],
			['沿岸居民防汛能力', '社会效益指标'],
		]);
	});

	test('a level that nobody knows is no part of the name', async () => {
		const form = await formOf([
			...upper,
			'一级指标 二级指标 三级指标 指标值',
			'产出指标 数量指标 清淤河道长度 ≥12公里',
			'过程管理指标 计划管理指标 计划下达用时 ≤20天',
			'资金管理指标 清淤资金支付率 ≥90%',
		]);
		expect(form.indicators.map(({ name }) => name)).toEqual([
			'清淤河道长度',
			'计划下达用时',
			'清淤资金支付率',
		]);
	});
});

test.each([
	['归口科室 农业科', '归口科室 农业科'],
	['经费等级 二级', '经费等级 二级'],
])('a value ends before a label that nobody knows: %s', async (behind, rest) => {
	const form = await formOf([
		...upper.map((line) => (line.startsWith('项目名称') ? `${line} ${behind}` : line)),
		...tableWith([1], true),
	]);
	expect(form.projectName).toBe('河道清淤工程');
	const told = [...form.unread, ...form.problems].map(({ text }) => text ?? '').join('\n');
	expect(told).toContain(rest);
});

test('a name that holds an amount of money is not read', async () => {
	const form = await formOf([
		...upper.map((line) => (line.startsWith('主管') ? `${line}投入(万元) 1,200.50` : line)),
		...tableWith([1], true),
	]);
	expect(form.unit).toBeNull();
	expect(form.unread.map(({ text }) => text).join('\n')).toContain('临溪县河道管理所投入');
});

test('the opinions of offices below the table are no indicators', async () => {
	const cells = [...upper, '一级指标', '二级指标', '三级指标', '指标值', '备注'];
	const form = await formOf([
		...cells.flatMap((line) => line.split(' ')),
		...['满意度指标', '服务对象满意度指标', '沿岸居民满意度', '≥92%'],
		...['财政部门初审意见', '（盖章）', '主管部门审核意见', '（盖章）'],
	]);
	expect(form.indicators.map(({ name, targetText }) => [name, targetText])).toEqual([
		['沿岸居民满意度', '≥92%'],
	]);
});

test('a name beside words that belong to no row is told of', async () => {
	const form = await formOf([
		'项目支出绩效目标申报表',
		'（2031年度）',
		'项目名称 河道清淤 主管部门 临溪县水务局',
		'年度目标 清理河道。',
		'绩效指标 一级指标 二级指标 三级指标 指标值',
		'产出指标 数量指标 农村低收入群体危房 应改尽改',
		'改造户数',
		'质量指标 验收合格率 100%',
	]);
	expect(form.problems.some(({ text }) => text === '农村低收入群体危房')).toBe(true);
});
