// Columns by their headings and by what stands in them.
import { expect, test } from 'vitest';
import { codesOf, pairsOf, readTable, unreadOf } from './read-table.ts';

const two = '一级指标|二级指标|三级指标';
const read = (head: string, first: string, second: string, year?: number) =>
	readTable([`${two}|${head}`, `产出指标|数量指标|${first}`, `|质量指标|${second}`], year);

const times = ['', '年度', '全年', '当年', '本年度', '2024年'];
const plans = ['', '预期', '计划', '绩效'];
const ends = ['指标值', '目标值', '指标值（含单位）', '目标值及说明'];
const targets = times.flatMap((time) =>
	plans.flatMap((plan) => ends.map((end) => time + plan + end)),
);

test.each(targets)('the parts of %s say that it heads the targets', async (head) => {
	const form = await read(head, '绿地面积|≥30公顷', '成活率|95%');
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '95%'],
	]);
	expect(codesOf(form)).toEqual([]);
});

test.each(
	['指标性质', '取值符', '类别甲'].flatMap((sign) =>
		['绩效计量单位', '单位', '类别乙'].map((unit) => [sign, unit]),
	),
)('signs and measure words say what their columns are: %s, %s', async (sign, unit) => {
	const form = await read(`${sign}|年度目标|${unit}`, '绿地面积|≥|30|公顷', '成活率|≥|95|%');
	expect(
		form.indicators.map(({ target }) => [target.comparator, target.value, target.unit]),
	).toEqual([
		['>=', 30, '公顷'],
		['>=', 95, '%'],
	]);
});

test('a column that repeats the names is a description, whatever heads it', async () => {
	const form = await read('考核内容|指标值', '绿地面积|绿地面积|≥30公顷', '成活率|反映成活率|95%');
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '95%'],
	]);
});

test('numbers that sum to 100 are weights below an unknown heading', async () => {
	const form = await readTable([
		`${two}|指标值|比例甲`,
		'产出指标|数量指标|绿地面积|≥30公顷|40',
		'|质量指标|成活率|≥95%|40',
		'|时效指标|完成时间|12月|20',
	]);
	expect(form.indicators.map(({ weight }) => weight)).toEqual([40, 40, 20]);
});

test('a heading of units above other words is reported and not read', async () => {
	const form = await read('指标值|计量单位', '绿地面积|≥30公顷|甲公园', '成活率|≥95%|乙公园');
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '≥95%'],
	]);
	expect(codesOf(form)).toContain('unsure-reading');
	expect(unreadOf(form)).toEqual(['甲公园', '乙公园']);
});

test.each<[string, number, string | null]>([
	['2023年指标值|2024年指标值', 2024, '32公顷'],
	['2024年指标值|2023年指标值', 2024, '30公顷'],
	['2022年指标值|2023年指标值', 2024, null],
	['中期目标值|年度目标值', 2024, '32公顷'],
	['年度目标值|长期目标值', 2024, '30公顷'],
	['上年实际值|指标值', 2024, '32公顷'],
	['指标值|目标值', 2024, null],
])('of two columns of targets the own year counts: %s', async (head, year, target) => {
	const form = await read(head, '绿地面积|30公顷|32公顷', '成活率|90|95', year);
	expect(form.indicators[0]?.targetText).toBe(target);
	if (target === null) expect(codesOf(form)).toContain('unsure-reading');
});

test('a second row of headings divides the first', async () => {
	const form = await readTable([
		'一级指标|二级指标|三级指标|||',
		'||内容|性质|值|单位',
		'产出指标|数量指标|绿地面积|≥|30|公顷',
		'|质量指标|成活率|≥|95|%',
	]);
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '≥95%'],
	]);
	expect(unreadOf(form)).toEqual([]);
});

test.each(['长期', '中期', '实施期'])(
	'of the tables for %s and year the second counts',
	async (long) => {
		const rows = (count: string) => [`|产出指标|数量指标|绿地面积|${count}公顷`];
		const head = `一级指标|二级指标|三级指标|指标值`;
		const form = await readTable([
			`${long}绩效指标|${head}`,
			...rows('90'),
			`年度绩效指标|${head}`,
			...rows('30'),
		]);
		expect(pairsOf(form)).toEqual([['绿地面积', '30公顷']]);
		expect(unreadOf(form)).toContain('90公顷');
	},
);

test('headings repeated on the next page do not end the table', async () => {
	const head = `${two}|指标值`;
	const form = await readTable([
		head,
		'产出指标|数量指标|绿地面积|30公顷',
		head,
		'||花坛数量|12个',
	]);
	expect(form.indicators.map(({ name, level2 }) => [name, level2])).toEqual([
		['绿地面积', '数量指标'],
		['花坛数量', '数量指标'],
	]);
});

test.each(['指标方向', '类别甲'])(
	'signs below %s count, the sorts beside them do not',
	async (head) => {
		const form = await read(
			`指标性质|${head}|目标值|计量单位`,
			'绿地面积|正向|≥|30|公顷',
			'成活率|正向|=|95|%',
		);
		expect(form.indicators.map(({ target }) => target.comparator)).toEqual(['>=', '=']);
		expect(form.problems.filter(({ code }) => code === 'unsure-reading')).toEqual([]);
	},
);

test.each(['44,561', '2024'])('%s below 计量单位 spoils its own row alone', async (odd) => {
	const form = await readTable([
		`${two}|目标值|计量单位`,
		'产出指标|数量指标|绿地面积|30|公顷',
		'|质量指标|成活率|95|%',
		`|时效指标|完成时间|44,561|${odd}`,
	]);
	expect(form.indicators.map(({ target }) => target.unit)).toEqual(['公顷', '%', null]);
	expect(unreadOf(form)).toContain(odd);
	expect(codesOf(form)).toContain('unsure-reading');
});

test.each([
	['a value', '250万|计划标准'],
	['a type that is not known', '实施成果类指标'],
])('%s is no name', async (_, cells) => {
	const form = await readTable([
		`${two}|指标值`,
		'产出指标|数量指标|绿地面积|≥30公顷',
		`|质量指标|${cells}`,
		'|时效指标|完成及时率|≥95%',
	]);
	expect(form.indicators.map(({ name }) => name)).toEqual(['绿地面积', '完成及时率']);
	for (const text of cells.split('|')) expect(unreadOf(form)).toContain(text);
});

test.each([
	['the year', 0],
	['the whole period', 1],
])('of two tables side by side the only filled one counts: that for %s is blank', async (_, at) => {
	const halves = (cells: string, blank: string): string =>
		(at === 0 ? [cells, blank] : [blank, cells]).join('|');
	const form = await readTable([
		'总体目标|中期目标（2024年—2026年）|||年度目标',
		`绩效指标|一级指标|${halves('二级指标|三级指标|指标值', '二级指标|三级指标|指标值')}`,
		`|产出指标|${halves('数量指标|绿地面积|≥30公顷', '数量指标||')}`,
		`||${halves('质量指标|成活率|95%', '质量指标||')}`,
	]);
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '95%'],
	]);
	expect(codesOf(form).includes('unsure-reading')).toBe(at === 0);
});
