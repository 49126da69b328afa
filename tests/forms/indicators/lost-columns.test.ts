// Tables whose rows lost the columns of merged cells, and rows that lost their columns alone.
import { describe, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

async function formsOf(rows: readonly string[], name = 'rows.txt'): Promise<Form[]> {
	const bytes = new TextEncoder().encode(rows.join('\n'));
	return (await readForms(bytes, { file: name, stem: 'rows' })).forms;
}

async function formOf(rows: readonly string[]): Promise<Form> {
	const forms = await formsOf(rows);
	expect(forms).toHaveLength(1);
	return forms[0] as Form;
}

const head = [
	'项目支出绩效目标申报表\t（2024年度）',
	'项目名称\t河岸步道修缮\t实施单位\t临溪县公园管理所',
	'年度目标\t修缮步道，方便居民通行。',
];
const shown = ({ indicators }: Form) =>
	indicators.map(({ level2, name, targetText }) => [level2, name, targetText]);

describe('lower headings below the last heading', () => {
	const lower = '内容\t性质\t年度指标值\t单位';
	const body = [
		'产出指标\t数量指标\t步道长度\t≥\t3\t公里',
		'座椅数量\t=\t20\t张',
		'效益指标\t社会效益指标\t通行条件\t定性\t改善\t',
	];
	const expected = [
		['数量指标', '步道长度', '≥3公里'],
		['数量指标', '座椅数量', '=20张'],
		['社会效益指标', '通行条件', '改善'],
	];
	test.each([
		['with the blanks of merged cells', '\t\t\t'],
		['without them', ''],
	])('%s', async (_, blanks) => {
		const upper = `绩效指标\t一级指标\t二级指标\t三级指标${blanks}`;
		expect(shown(await formOf([...head, upper, lower, ...body]))).toEqual(expected);
	});

	test('a heading that nobody knows among them does not make an indicator', async () => {
		const upper = '绩效指标\t一级指标\t二级指标\t三级指标\t\t\t';
		const odd = '\t\t\t内容\t性质\t该年度水准\t单位';
		const form = await formOf([...head, upper, odd, ...body.map((row) => `\t${row}`)]);
		expect(form.indicators.map(({ name }) => name)).not.toContain('内容');
	});

	test('grades below 绩效标准 are headings', async () => {
		const upper = '一级指标\t二级指标\t三级指标\t指标值\t绩效标准\t\t\t';
		const rows = ['\t\t\t\t优\t良\t中\t差', '产出指标\t质量指标\t合格率\t≥95%\t95%\t90%\t85%\t80%'];
		expect(shown(await formOf([...head, upper, ...rows]))).toEqual([
			['质量指标', '合格率', '≥95%'],
		]);
	});
});

describe('labels and names that look like each other', () => {
	const heads = '一级指标\t二级指标\t三级指标\t\t\t指标值';

	test.each(['学生及家长满意度', '服务人群满意度'])(
		'%s before a target is a name',
		async (name) => {
			const rows = ['产出指标\t培训人次\t\t\t≥50人次', `满意度指标\t${name}\t\t\t≥90%`];
			const form = await formOf([...head, heads, ...rows]);
			expect(form.indicators.map((each) => each.name)).toEqual(['培训人次', name]);
			expect(form.indicators[1]?.level2).toBeNull();
		},
	);

	test('及时 behind a name is its target', async () => {
		const rows = ['产出指标\t培训人次\t≥50人次', '资源利用水平\t及时'];
		const form = await formOf([...head, heads.replace('\t\t', ''), ...rows]);
		expect(form.indicators[1]?.level2 ?? null).toBeNull();
		expect(form.indicators[1]?.targetText).toBe('及时');
	});

	test('产出成本指标 in the column of level 1 is of level 2', async () => {
		const rows = [
			'指标类型\t二级指标\t三级指标\t指标值',
			'产出指标\t质量指标\t合格率\t≥95%',
			'产出成本指标\t\t总成本\t≤60万元',
		];
		expect(shown(await formOf([...head, ...rows]))[1]?.[0]).toBe('成本指标');
	});

	test('指标类型 before 二级指标 heads level 1 in rows that lost their first column', async () => {
		const rows = [
			'绩效指标\t指标类型\t二级指标\t三级指标\t指标值',
			'成本指标\t经济成本\t总成本\t≤60万元',
			'产出指标\t数量指标\t步道长度\t≥3公里',
			'座椅数量\t20张',
		];
		expect(shown(await formOf([...head, ...rows]))).toEqual([
			['经济成本指标', '总成本', '≤60万元'],
			['数量指标', '步道长度', '≥3公里'],
			['数量指标', '座椅数量', '20张'],
		]);
	});

	test('level 1 below 二级指标 needs no 指标', async () => {
		const rows = [
			'一级指标\t二级指标\t三级指标\t指标值',
			'实施效果\t产出\t步道长度\t≥3公里',
			'\t效益\t通行条件\t改善',
			'\t满意度指标\t居民满意度\t≥90%',
		];
		const form = await formOf([...head, ...rows]);
		expect(form.indicators.map(({ level1, level2 }) => [level1, level2]).at(-1)).toEqual([
			'满意度指标',
			null,
		]);
	});

	test.each(['指', '标', '绩'])('%s alone is a part of a label', async (sign) => {
		const rows = ['一级指标\t二级指标\t三级指标\t指标值', `\t\t${sign}\t`];
		const form = await formOf([...head, ...rows, '产出指标\t数量指标\t步道长度\t≥3公里']);
		expect(form.indicators.map(({ name }) => name)).toEqual(['步道长度']);
	});
});

describe('amounts below their headings', () => {
	const table = ['一级指标\t二级指标\t三级指标\t指标值', '产出指标\t数量指标\t步道长度\t≥3公里'];
	const heads = '资金金额（元）\t年度资金申请总额\t财政拨款\t其他资金';

	test('a row that lost the column of the section, if it adds up', async () => {
		const { funding } = await formOf([...head, heads, '12\t4\t8', ...table]);
		expect([funding.annualTotal, funding.annualFiscal, funding.annualOther]).toEqual([12, 4, 8]);
	});

	test('a row that does not add up is not read', async () => {
		const form = await formOf([...head, heads, '12\t4\t7', ...table]);
		expect(Object.values(form.funding).every((yuan) => yuan === null)).toBe(true);
		expect(form.unread.map(({ text }) => text)).toEqual(expect.arrayContaining(['12', '4', '7']));
	});
});

describe('a table of many projects', () => {
	const title = ['2024年项目支出绩效目标表公开', '金额单位：元'];
	const heads = [
		'项目名称\t预算金额\t年度目标\t绩效指标',
		'\t\t\t一级指标\t二级指标\t三级指标\t指标值',
	];
	const first = ['步道修缮\t12\t修缮步道。\t产出指标\t数量指标\t步道长度\t≥3公里'];
	const second = ['苗木养护\t30\t养护苗木。\t产出指标\t质量指标\t成活率\t≥95%'];

	test('headings in two rows that a page repeats begin no form', async () => {
		const forms = await formsOf([...title, ...heads, ...first, ...heads, ...second]);
		expect(forms.map(({ fiscalYear, funding }) => [fiscalYear, funding.annualTotal])).toEqual([
			[2024, 12],
			[2024, 30],
		]);
	});

	test('a lone name where the projects stand is no project', async () => {
		const displaced = ['座椅数量\t\t\t\t\t\t20张'];
		const forms = await formsOf([...title, ...heads, ...first, ...displaced, ...second]);
		expect(forms.map(({ projectName }) => projectName)).toEqual(['步道修缮', '苗木养护']);
	});

	test('a code left of the levels is no target', async () => {
		const coded = ['项目编码\t项目名称\t一级指标\t二级指标\t三级指标\t指标值'];
		const rows = ['10101\t步道修缮\t产出指标', '\t\t\t数量指标', '\t\t\t\t步道长度\t≥3公里'];
		const forms = await formsOf([...title, ...coded, ...rows]);
		expect(forms.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
			'步道长度',
		]);
	});
});

describe('what can be no name and no target', () => {
	const heads = '一级指标\t二级指标\t三级指标\t指标值';
	const good = '产出指标\t数量指标\t步道长度\t≥3公里';

	test.each([
		['1346.0088万平方米', '485条'],
		['2020年1月-2020年11月', '1次'],
		['标', '标'],
	])('%s before %s', async (name, target) => {
		const form = await formOf([...head, heads, good, `\t\t${name}\t${target}`]);
		expect(form.indicators.map((each) => each.name)).toEqual(['步道长度']);
		expect(form.unread.map(({ text }) => text)).toEqual(expect.arrayContaining([name, target]));
		expect(form.reading).toBe('doubtful');
	});

	test('a unit without a name', async () => {
		const form = await formOf([...head, heads, good, '\t质量指标\t\t元']);
		expect(form.indicators.map(({ targetText }) => targetText)).toEqual(['≥3公里']);
	});

	test('a name that begins with a number is one', async () => {
		const form = await formOf([...head, heads, good, '\t质量指标\t7岁以下儿童健康管理率\t≥90%']);
		expect(form.indicators.at(-1)?.name).toBe('7岁以下儿童健康管理率');
	});
});
