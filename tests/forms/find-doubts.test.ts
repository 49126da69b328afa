// What makes the reading of a form doubtful, and what is a fault of the form that was surely read.
import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { Doubt, Form } from '#lib/model/form.ts';
import { print, read, readBytes, toBytes, type Parts } from './printed-form.ts';

async function formOf(parts: Parts): Promise<Form> {
	const { forms } = await read(parts);
	const [form] = forms;
	if (!form || forms.length > 1) throw new Error('expected one form');
	return form;
}

const row = (...cells: string[]) => ['', ...cells].join('\t');
const headings = ['备注', '指标解释', '评分标准', '数据来源'];

test.each<[string, Parts]>([
	['a complete form', {}],
	['a blank field', { header: ['上年结转资金\t\t项目负责人\t'] }],
	['an empty target', { table: [row('', '', '图书上架数', '')] }],
	['a qualitative target', { table: [row('', '质量指标', '服务水平', '稳步提升')] }],
	['a footer below the table', { after: ['', '填表人：张三\t联系电话：12345678'] }],
	['a field that forms do not have', { header: ['项目编码\tA-17\t立项依据\t文化发展规划'] }],
	[
		'a label that only its words tell',
		{ header: ['设立依据\t文化发展规划\t功能科目编码\t2070104'] },
	],
	[
		'the project of which it is a part',
		{ header: ['一级项目名称\t公共文化', '专项立项依据\t文化规划'] },
	],
	['an empty line of the table', { table: [row('', '', '……', ''), row('', '', '指标2：', '')] }],
	['the sum of the weights', { after: ['合计\t\t\t100', ''] }],
	[
		'a plan of steps',
		{
			header: [
				'实施进度计划\t实施内容\t开始时间\t完成时间',
				'\t1、准备\t2023年1月\t2023年3月',
				'\t2、验收\t2023年4月\t2023年12月',
			],
		},
	],
	[
		'the telephone of a person',
		{ header: ['项目经办人电话\t0000-1234567\t*联系电话\t0000-7654321'] },
	],
	['prose below the table', { after: ['审核意见\t同意申报', '\t按程序办理。'] }],
])('%s is surely read', async (_, parts) => {
	const form = await formOf(parts);
	expect([form.reading, form.doubts]).toEqual(['sure', []]);
	expect(form.indicators.map(({ reading }) => reading)).not.toContain('doubtful');
});

test('the days of a plan of steps are not those of the project', async () => {
	const heads = '实施计划\t实施内容\t计划开始时间\t计划完成时间';
	const { startDate, endDate } = await formOf({
		header: [heads, '\t准备\t2023年1月\t2023年2月', '\t验收\t2023年12月\t2023年12月'],
	});
	expect([startDate, endDate]).toEqual(['2023-03-01', '2023-11-30']);
});

test('labels of days without days below them are no plan', async () => {
	const { doubts } = await formOf({
		header: ['实施计划\t实施内容\t计划开始时间\t计划完成时间', '\t准备\t年初\t年底'],
	});
	expect(doubts.map(({ text }) => text)).toContain('准备');
});

test('the name of a table beside its first column is understood, one in the table is a doubt', async () => {
	const doubtsOf = async (row: string) => {
		const text = print({ table: ['\t\t质量指标\t合格率\t≥95%'] }).replace(/^绩效指标\t/m, row);
		const { forms } = await readBytes(toBytes(text));
		return forms.flatMap(({ doubts }) => doubts.map((doubt) => doubt.text));
	};
	expect(await doubtsOf('实施效果指标\t')).toEqual([]);
	expect(await doubtsOf('另行说明\t')).toEqual(['另行说明']);
});

test.each(headings)('a cell below %s is a remark', async (heading) => {
	const form = await formOf({
		goals: ['项目总目标\t\t年度总体目标', '丰富馆藏。\t\t购置图书。', ''],
		after: [
			'',
			`一级指标\t二级指标\t三级指标\t年度指标值\t${heading}`,
			'产出指标\t数量指标\t购置数\t≥3册\t按实际',
		],
	});
	expect(form.doubts.filter(({ text }) => text === '按实际')).toEqual([]);
});

test.each<[string, Parts, Partial<Record<keyof Doubt, unknown>>]>([
	[
		'an amount that is none',
		{ funding: ['项目资金 (元)\t项目资金总额\t约八万\t年度资金申请总额\t8.00'] },
		{ code: 'invalid-amount', part: 'funding', fields: ['total'], indicators: [] },
	],
	[
		'a date that is none',
		{ header: ['起止时间\t长期'] },
		{ part: 'header', fields: ['startDate', 'endDate'], indicators: [] },
	],
	[
		'a cell behind a target',
		{ table: [row('', '质量指标', '验收合格率', '≥95%', '另行说明')] },
		{ code: 'unread', part: 'indicators', fields: [], indicators: [2] },
	],
	[
		'two years',
		{ title: ['财政项目支出绩效目标申报表', '(2023年度)', '(2024年度)'] },
		{ part: 'header', fields: expect.arrayContaining(['fiscalYear']) },
	],
])('%s makes the reading doubtful', async (_, parts, expected) => {
	const form = await formOf(parts);
	expect(form.reading).toBe('doubtful');
	expect(form.doubts).toContainEqual(expect.objectContaining(expected));
	for (const { line, message } of form.doubts) {
		expect(line).toBeGreaterThan(0);
		expect(message).not.toBe('');
	}
});

test('values that stand away from their labels are of the part of the labels before them', async () => {
	const lines = [
		...['项目支出绩效目标表', '（2024年度）', '项目名称', '河道保洁'],
		...[
			'项目资金（万元）',
			'年度资金申请总额',
			'其中：当年财政拨款',
			'其他资金',
			'55.4',
			'49.2',
			'6.2',
		],
		...['项目总目标', '年度总体目标', '河水清洁。', '保洁河道12条。'],
		...['一级指标', '二级指标', '三级指标', '指标值'],
		...['产出指标', '数量指标', '保洁河道数量', '≥12条'],
		...['效益指标', '社会效益指标', '受益居民数', '≥900人'],
	];
	const { forms } = await readBytes(new TextEncoder().encode(lines.join('\n\n')));
	const parts = (forms[0]?.doubts ?? []).map(({ text, part }) => `${text ?? ''} ${part}`);
	expect(parts).toContain('49.2 funding');
	expect(parts.filter((text) => text.endsWith(' header'))).toEqual([]);
	const [amount] = (forms[0]?.doubts ?? []).filter(({ text }) => text === '49.2');
	expect(amount?.fields).toContain('annualTotal');
});

test('an unknown unit puts every amount in doubt', async () => {
	const form = await formOf({ funding: ['项目资金\t项目资金总额\t8.00\t年度资金申请总额\t8.00'] });
	const fields = form.doubts.flatMap(({ fields }) => fields);
	expect(new Set(fields)).toEqual(new Set(Object.keys(form.funding)));
});

test('a cell to the left of a name puts its whole type in doubt', async () => {
	const form = await formOf({
		table: [
			row('', '质量指标', '验收合格率', '≥95%'),
			row('乙类', '社会效益指标', '借阅人次', '≥500人次', '见附'),
			row('', '', '读者人数', '≥90人'),
			row('', '可持续影响指标', '开放天数', '≥300天'),
		],
	});
	const doubtful = form.indicators.filter(({ reading }) => reading === 'doubtful');
	expect(doubtful.map(({ name }) => name)).toContain('借阅人次');
	expect(doubtful.map(({ name }) => name)).not.toContain('验收合格率');
	expect(doubtful.map(({ name }) => name)).not.toContain('开放天数');
});

test('a form is doubtful exactly if it has doubts, and so is each indicator that one names', async () => {
	const stray = fc.constantFrom('', '', '', '≥', '%', '待定', '见附', '#REF!', '12');
	const rows = fc.array(fc.tuple(stray, stray, stray), { minLength: 1, maxLength: 6 });
	await fc.assert(
		fc.asyncProperty(rows, async (strays) => {
			const table = strays.map(([a, b, c], i) =>
				row(a, '质量指标', `合格率${'甲乙丙丁戊己'[i] ?? ''}`, `≥9${i}%`, b, c),
			);
			const { forms } = await read({ table });
			for (const { reading, doubts, indicators, unread } of forms) {
				expect(reading).toBe(doubts.length > 0 ? 'doubtful' : 'sure');
				const named = new Set(doubts.flatMap((doubt) => doubt.indicators));
				for (const ordinal of named) expect(indicators[ordinal - 1]?.reading).toBe('doubtful');
				for (const cell of unread) {
					const isOnRow = indicators.some(({ line }) => line === cell.line);
					if (isOnRow) expect(reading).toBe('doubtful');
				}
			}
		}),
		{ numRuns: 60 },
	);
});

test('an error value makes the reading doubtful, and its amount is in doubt', async () => {
	const workbook = utils.book_new();
	const rows = print({})
		.split('\n')
		.map((line) => line.split('\t'));
	const sheet = utils.aoa_to_sheet(rows);
	const at = rows.findIndex((cells) => cells[1] === '项目资金总额');
	sheet[utils.encode_cell({ r: at, c: 2 })] = { t: 'e', v: 7, w: '#DIV/0!' };
	utils.book_append_sheet(workbook, sheet, 'Sheet1');
	const bytes = write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
	const [form] = (await readBytes(new Uint8Array(bytes))).forms;
	expect(form?.reading).toBe('doubtful');
	expect(form?.funding.total).toBeNull();
	expect(form?.doubts.flatMap(({ fields }) => fields)).toContain('total');
});
