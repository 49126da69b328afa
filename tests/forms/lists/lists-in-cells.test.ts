import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const title = '部门预算项目绩效目标表（2024年度）';
const heads = '序号|单位名称|项目名称|预算金额（万元）|年度绩效目标';

async function read(rows: string[][]) {
	const quoted = rows.map((row) => row.map((text) => `"${text}"`).join(','));
	const bytes = new TextEncoder().encode(quoted.join('\n'));
	return readForms(bytes, { file: 'list.csv', stem: 'list' });
}

type Read = Awaited<ReturnType<typeof read>>;

function indicatorsOf({ forms }: Read): string[][] {
	return forms.map(({ indicators }) =>
		indicators.map(
			({ level1, level2, name, targetText }) => `${level1} ${level2} ${name} ${targetText}`,
		),
	);
}

const expected = [
	[
		'产出指标 数量指标 修桥数量 ≥3座',
		'产出指标 数量指标 检测桥梁 5座',
		'产出指标 质量指标 合格率 100%',
		'满意度指标 服务对象满意度指标 群众满意度 ≥90%',
	],
	[
		'产出指标 数量指标 种树数量 ≥200株',
		'产出指标 质量指标 成活率 不低于95%',
		'满意度指标 服务对象满意度指标 游客满意度 ≥85%',
	],
];

/** The cells of both projects below headings of level 1. */
const belowLevel1 = (between: string, gap: string, number: (i: number) => string): string[][] => [
	[
		...['1', '市公路段', '桥梁养护', '12.50', '养护好桥梁。'],
		[
			`${number(1)}数量指标：修桥数量${between}≥3座`,
			`${number(2)}检测桥梁${between}5座`,
			`${number(3)}质量指标：合格率${between}100%`,
		].join(gap),
		`${number(1)}服务对象满意度指标：群众满意度${between}≥90%`,
	],
	[
		...['2', '市园林处', '公园养护', '8.00', '养护好公园。'],
		[
			`${number(1)}数量指标：种树数量${between}≥200株`,
			`${number(2)}质量指标：成活率${between}不低于95%`,
		].join(gap),
		`${number(1)}游客满意度${between}≥85%`,
	],
];

test.each([
	['', '；', () => ''],
	['', '\n', (i: number) => `${i}.`],
	['：', '；\n', (i: number) => `（${i}）`],
	['：', '。', (i: number) => `${i}、`],
	['', ' ', (i: number) => `${i}.`],
	['', ' ', () => ''],
])('cells below level 1: “%s” before a target, “%s” between', async (between, gap, number) => {
	const read1 = await read([
		[title],
		[...heads.split('|'), '产出指标', '满意度指标'],
		...belowLevel1(between, gap, number),
	]);
	expect(indicatorsOf(read1)).toEqual(expected);
	expect(
		read1.forms.map(({ unit, projectName, annualGoal, funding }) => [
			...[unit, projectName, annualGoal, funding.annualTotal],
		]),
	).toEqual([
		['市公路段', '桥梁养护', '养护好桥梁。', 125000],
		['市园林处', '公园养护', '养护好公园。', 80000],
	]);
});

test('cells below level 2, headings in two rows', async () => {
	const found = await read([
		[title],
		[...heads.split('|'), '绩效指标', '', ''],
		['', '', '', '', '', '数量指标', '质量指标', '满意度指标'],
		[
			'1',
			'市公路段',
			'桥梁养护',
			'12.50',
			'养护。',
			'修桥数量≥3座；检测桥梁5座',
			'合格率100%',
			'群众满意度≥90%',
		],
		[
			'2',
			'市园林处',
			'公园养护',
			'8.00',
			'养护。',
			'种树数量≥200株',
			'成活率不低于95%',
			'游客满意度≥85%',
		],
	]);
	expect(indicatorsOf(found)).toEqual(expected);
});

test('an item whose name and target cannot be told apart is a problem and no indicator', async () => {
	const found = await read([
		[title],
		['项目名称', '预算金额（万元）', '产出指标', '效益指标'],
		['桥梁养护', '12.50', '数量指标：修桥数量≥3座', '社会效益指标：出行便利性提高；受益人数≥2万人'],
		['公园养护', '8.00', '数量指标：种树数量≥200株', '环境得到改善'],
	]);
	expect(indicatorsOf(found)).toEqual([
		['产出指标 数量指标 修桥数量 ≥3座', '效益指标 社会效益指标 受益人数 ≥2万人'],
		['产出指标 数量指标 种树数量 ≥200株'],
	]);
	expect(found.forms[0]?.problems).toContainEqual(
		expect.objectContaining({ code: 'unsure-reading', text: '出行便利性提高' }),
	);
	expect(found.forms[1]?.unread.map(({ text }) => text)).toEqual(['环境得到改善']);
	expect(found.forms.map(({ reading }) => reading)).toEqual(['doubtful', 'doubtful']);
});

test('a table of many projects needs no title', async () => {
	const found = await read([
		['（2024年度）'],
		[...heads.split('|'), '产出指标', '满意度指标'],
		...belowLevel1('', '；', () => ''),
	]);
	expect(indicatorsOf(found)).toEqual(expected);
	expect(found.forms.map(({ fiscalYear }) => fiscalYear)).toEqual([2024, 2024]);
});

test('a row of a form with labels and values heads no list', async () => {
	const found = await read([
		[title],
		['项目名称', '桥梁养护', '产出指标', '满意度指标'],
		['年度目标', '养护好桥梁。', '', ''],
	]);
	expect(found.forms.map(({ projectName }) => projectName)).toEqual(['桥梁养护']);
});

test.each(['秩序有所改善', '群众获得感持续提升'])(
	'words behind a clear item are no part of its target: %s',
	async (words) => {
		const { forms } = await read([
			[title],
			[...heads.split('|'), '数量指标', '社会效益指标'],
			[
				'1',
				'市公路段',
				'桥梁养护',
				'12.50',
				'养护好桥梁。',
				'修桥数量≥3座',
				`受益人口数≥164人 ${words}`,
			],
		]);
		expect(forms.flatMap(({ indicators }) => indicators.map((each) => each.targetText))).toEqual([
			'≥3座',
			'≥164人',
		]);
		expect(forms[0]?.problems).toContainEqual(
			expect.objectContaining({ code: 'unsure-reading', text: words }),
		);
	},
);
