// The part above the indicator table: title, year, dates, amounts and their unit, goals.
import { expect, test } from 'vitest';
import { observeCells, printedCells } from './observe-cells.ts';
import { print, read, toBytes, type Parts } from './printed-form.ts';

test.each<[string[], number | null]>([
	[['某局2023年财政项目支出绩效目标申报表'], 2023],
	[['2023年度项目支出绩效目标申报表'], 2023],
	[['某局2023年项目支出绩效目标申报表', '(2024年度)'], 2024],
	[['某局项目支出绩效目标申报表（2023年）'], 2023],
	[['某局项目支出绩效目标申报表'], null],
	[['2023年-2025年项目支出绩效目标申报表'], null],
	[['2023年度至2025年度项目支出绩效目标申报表'], null],
	[['2023、2024年项目支出绩效目标申报表'], null],
	[['项目支出绩效目标申报表（一）', '（2024年度）'], 2024],
	[['一、项目支出绩效目标申报表（2024年度）（2）'], 2024],
	[['项目支出绩效目标申报表（2）（2024年度）'], 2024],
	[['项目支出绩效目标申报表', '填报日期		2024年'], null],
	[['项目支出绩效目标申报表', '填报日期		2024年度'], 2024],
])('the title %j begins a form of %j', async (title, year) => {
	const all = await read({ title });
	expect(all.forms.map(({ fiscalYear }) => fiscalYear)).toEqual([year]);
	expect(all.forms[0]?.source.startLine).toBe(1);
});

test.each([['2024年度'], ['（2024年）', ''], ['单位：元', '2024年度']])(
	'a lone year before a title belongs to the form and begins it: %j',
	async (...lines) => {
		const before = ['2023年', ...lines];
		const all = await read({ before, title: ['某局项目支出绩效目标申报表'] });
		expect(all.forms.map(({ fiscalYear }) => fiscalYear)).toEqual([2024]);
		expect(all.unread.map(({ text }) => text)).toEqual(['2023年']);
	},
);

test('a year above a title conflicts with another one in it, but not if it is in the column of targets', async () => {
	const title = ['项目支出绩效目标申报表（2023年度）'];
	const [form] = (await read({ before: ['2024年度'], title })).forms;
	expect(form?.problems.map(({ message }) => message)).toEqual(['年度不止一个：2023']);
	expect((await read({ before: ['			2024年度'], title })).forms[0]?.fiscalYear).toBe(2023);
});

test.each([
	'根据通知要求，各单位报送项目支出绩效目标申报表',
	'项目支出绩效目标申报表（附件）',
	`${'某'.repeat(41)}项目支出绩效目标申报表`,
	'某局项目支出绩效目标申报表	100%',
])('“%s” begins no form', async (line) => {
	expect((await read({ before: [line] })).forms).toHaveLength(1);
});

test.each<[string, Parts]>([
	['funding labels', { funding: ['	项目资金总额（万元）	8.00	年度资金申请总额(万元)	8.00'] }],
	['no colon', { funding: ['单位 万元', '项目资金总额	8.00	年度资金申请总额	8.00'] }],
	[
		'beside the year',
		{
			title: ['财政项目支出绩效目标申报表', '(2023年度)  单位：万元'],
			funding: ['项目资金总额	8.00	年度资金申请总额	8.00'],
		},
	],
	[
		'before the title',
		{ before: ['附件', '单位：万元', ''], funding: ['项目资金总额	8.00	年度资金申请总额	8.00'] },
	],
])('万元 is read: %s', async (_, parts) => {
	const text = print(parts);
	const { read: all, accounted } = await observeCells(toBytes(text));
	expect(all.forms[0]).toMatchObject({
		fiscalYear: 2023,
		funding: { total: 80000, annualTotal: 80000 },
		problems: [],
		source: { startLine: (parts.before?.length ?? 0) + 1 },
	});
	expect(accounted).toEqual(printedCells(text));
});

test.each<[string, Parts]>([
	['behind the department', { header: ['填报单位：文化局　　单位：万元'] }],
	['before the title', { before: ['填报单位：文化局  （金额单位：万元）'] }],
	['alone in brackets', { header: ['（万元）'] }],
	['in brackets behind a label', { header: ['财政资金	（万元）	8.00'] }],
])('万元 is read beside other text: %s', async (_, parts) => {
	const funding = ['项目资金总额	8.00	年度资金申请总额	8.00'];
	const text = print({ ...parts, funding });
	const { read: all, accounted } = await observeCells(toBytes(text));
	const [form] = all.forms;
	expect(form).toMatchObject({ amountUnit: '万元', funding: { total: 80000 }, problems: [] });
	expect(form?.unread.every((cell) => cell.text.includes('文化局'))).toBe(true);
	// The unit behind a body is cut off its cell, and no character is lost.
	const joined = (cells: string[]): string =>
		[...cells.join('').replace(/\d+:\d+ |\s/g, '')].toSorted().join('');
	expect(joined(accounted)).toBe(joined(printedCells(text)));
});

test.each<[string, string[], (number | null)[]]>([
	['the part’s head', ['项目资金（万元）	项目资金总额	8.00	年度资金申请总额	8.00'], [80000, 80000]],
	['a label', ['	项目资金总额（万元）	8.00	年度资金申请总额	8.00'], [80000, null]],
	['labels', ['	项目资金总额（万元）	8.00	年度资金申请总额（元）	8.00'], [80000, 8]],
	['the number', ['	项目资金总额（万元）	8.00	年度资金申请总额	8万元'], [80000, 80000]],
])('a nearer unit takes precedence over 金额单位：元: %s', async (_, funding, amounts) => {
	const [form] = (await read({ funding: ['金额单位：元', ...funding] })).forms;
	expect([form?.funding.total, form?.funding.annualTotal]).toEqual(amounts);
	expect(form?.problems[0]?.code).toBe('conflicting-field');
});

test.each([
	['千元', ['金额单位：千元', '	项目资金总额	8.00	年度资金申请总额	8万元']],
	['亿元', ['项目资金（亿元）	项目资金总额	8.00	年度资金申请总额	8万元']],
	['百万元', ['	项目资金总额（百万元）	8.00	年度资金申请总额（万元）	8']],
])('amounts in %s are not read, and the problem says why', async (unit, funding) => {
	const [form] = (await read({ funding })).forms;
	expect(form?.funding).toMatchObject({ total: null, annualTotal: 80000 });
	expect(form?.problems.map(({ message }) => message)).toContain(
		`项目资金总额的单位是${unit}，只能读取元和万元：“8.00”`,
	);
});

test.each<Parts>([
	{ header: ['金额（万元）'] },
	{ header: ['单位：	万元'] },
	{ after: ['单位：万元'] },
	{ before: ['单位：万元', '文化局'] },
])('if 万元 may be the unit, amounts are not read as yuan: %j', async (parts) => {
	const funding = ['项目资金总额	8.00	年度资金申请总额	8万元'];
	const [form] = (await read({ ...parts, funding })).forms;
	expect(form?.funding).toMatchObject({ total: null, annualTotal: 80000 });
	expect(form?.problems.map(({ code, text }) => [code, text])).toEqual([
		['invalid-amount', '8.00'],
	]);
});

test.each<[string, string[]]>([
	[
		'a column of its own',
		['项目总目标	年度总体目标	上年实际完成情况', '丰富馆藏。	购置图书。	去年已购。'],
	],
	['beside', ['项目总目标	丰富馆藏。', '年度总体目标	购置图书。	上年度目标完成情况	去年已购。']],
	['below', ['项目总目标	丰富馆藏。', '年度总体目标	购置图书。', '上年目标	去年已购。']],
	['another label', ['项目总目标	丰富馆藏。	立项依据	去年已购。', '年度总体目标	购置图书。']],
])('text below another label is not a goal: %s', async (_, goals) => {
	const [form] = (await read({ goals })).forms;
	expect(form).toMatchObject({ overallGoal: '丰富馆藏。', annualGoal: '购置图书。' });
	expect(form?.unread.map(({ text }) => text)).toEqual(['去年已购。']);
});

test.each([
	['项目绩效总目标', '项目年度绩效目标'],
	['项目总体绩效目标', '年度绩效总目标'],
	['实施期绩效目标', '本年度绩效目标'],
	['项目支出总体目标（2023年-2025年）', '当年绩效目标：'],
	['中长期目标', '年度目标'],
])('the goal labels %s and %s', async (overall, annual) => {
	const goals = [`${overall}	${annual}`, '丰富馆藏。	购置图书。'];
	const [form] = (await read({ goals })).forms;
	expect(form).toMatchObject({ overallGoal: '丰富馆藏。', annualGoal: '购置图书。', unread: [] });
});

test.each(['-', '—', '——', '/', '无', '<p>－</p>'])(
	'“%s” as an amount means blank, not 0, and is not a problem',
	async (dash) => {
		const funding = [`项目资金 (元)	项目资金总额	${dash}	年度资金申请总额	8.00`];
		const [form] = (await read({ funding })).forms;
		expect(form?.funding).toMatchObject({ total: null, annualTotal: 8 });
		expect(form).toMatchObject({ unread: [], problems: [] });
	},
);

test.each(['120万', '120（万元）', '120万元整', '人民币120万元'])(
	'“%s” has a unit, so the form needs none',
	async (text) => {
		const funding = [`	项目资金总额	${text}	年度资金申请总额	${text}`];
		const [form] = (await read({ funding })).forms;
		expect(form?.funding).toMatchObject({ total: 1200000, annualTotal: 1200000 });
		expect(form?.problems).toEqual([]);
	},
);

test.each<[string, string[], object]>([
	[
		'other words',
		['	项目金额（万元）	8.00	年度预算（万元）	5.00'],
		{ total: 80000, annualTotal: 50000 },
	],
	[
		'the general budget alone',
		['项目资金 (元)	年度预算	8.00', '	其中：一般公共预算拨款	6.00', '	其他资金	2.00'],
		{ annualTotal: 8, annualFiscal: 6, annualOther: 2, fiscal: null },
	],
	[
		'heads of columns',
		['项目资金（万元）	合计	财政拨款	其他资金', '	12	10.50	-'],
		{ total: 120000, fiscal: 105000, otherTotal: null },
	],
	[
		'heads of columns, one blank',
		['项目资金（元）	项目资金总额	年度资金申请总额	上年结转资金', '	12		0'],
		{ total: 12, annualTotal: null, annualCarryover: 0 },
	],
])('money is read: %s', async (_, funding, amounts) => {
	const text = print({ funding });
	const { read: all, accounted } = await observeCells(toBytes(text));
	expect(all.forms[0]?.funding).toMatchObject(amounts);
	expect(all.forms[0]).toMatchObject({ unread: [], problems: [] });
	expect(accounted).toEqual(printedCells(text));
});

test.each(['其中：财政拨款', '政府性基金拨款'])(
	'the general budget beside %s is a share of it, or of a sum, and stays unread',
	async (label) => {
		const funding = ['项目资金 (元)	项目资金总额	9.00', `	${label}	8.00	一般公共预算拨款	7.00`];
		const [form] = (await read({ funding })).forms;
		expect(form?.funding.fiscal).toBe(label === '政府性基金拨款' ? null : 8);
		expect(form?.unread.map(({ text }) => text)).toContain('7.00');
	},
);

test.each([
	['项目资金（元）	合计	财政拨款	备注金', '	12	10	2'],
	['项目资金（元）	合计	财政拨款', '	12		10'],
	['项目资金（元）	项目资金总额	其他资金', '		购置图书'],
])(
	'a row below other headings or columns is not read as amounts by its position: %s',
	async (...funding) => {
		const [form] = (await read({ funding })).forms;
		expect(form?.funding).toMatchObject({ total: null, fiscal: null });
		expect(form ? form.unread.length + form.problems.length : 0).toBeGreaterThan(0);
	},
);

test.each([
	'起止时间	2024年1月1日	至	2024年12月31日',
	'起止时间	2024-01-01	2024-12-31',
	'项目实施期	2024年1月	至12月',
])('each date in a cell of its own: %s', async (header) => {
	const text = print({}).replace(/计划开始日期.*/, header);
	const { read: all, accounted } = await observeCells(toBytes(text));
	expect(all.forms[0]).toMatchObject({ startDate: '2024-01-01', endDate: '2024-12-31' });
	expect(all.forms[0]).toMatchObject({ unread: [], problems: [] });
	expect(all.forms[0]?.places.endDate?.column).toBe(header.split('\t').length);
	expect(accounted).toEqual(printedCells(text));
});
