// Indicator tables that lost cells or have labels in other positions than the official form.
import { expect, test } from 'vitest';
import { observeCells, printedCells } from './observe-cells.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const heading = '	一级指标	二级指标	三级指标	年度(/项目)指标值';
const own = '绩效指标	产出指标	数量指标	购置图书数	≥2000.00(册)';

function print(table: string[], head = heading, first = own): string {
	return [
		'财政项目支出绩效目标申报表',
		'(2023年度)',
		'项目名称	图书购置	项目性质	一次性项目	项目类别	特定目标类',
		'主管部门	文化局	实施单位	区图书馆',
		'计划开始日期	2023-03-01	计划完成日期	2023-11-30',
		'项目资金 (元)	项目资金总额	8.00	年度资金申请总额	8.00',
		'项目总目标		年度总体目标',
		'丰富馆藏。		购置图书。',
		head,
		first,
		...table,
	].join('\n');
}

async function read(table: string[], head = heading, first = own) {
	const text = print(table, head, first);
	const { read: all, accounted } = await observeCells(toBytes(text));
	expect(accounted).toEqual(printedCells(text));
	const [form] = all.forms;
	const indicators = form?.indicators.slice(1) ?? [];
	return {
		targets: indicators.map(({ name, targetText }) => [name, targetText]),
		levels: indicators.map(({ level1, level2, name }) => [level1, level2, name]),
		unread: form?.unread.map((cell) => cell.text) ?? [],
		problems: form?.problems.map(({ code }) => code) ?? [],
	};
}

test('a word to the left of an indicator is not a name: half a label, a number', async () => {
	const table = ['效指标			图书归还数	≥100册', '7		质量指标	图书合格率	100%'];
	const { targets, unread } = await read(table);
	expect(targets).toEqual([
		['图书归还数', '≥100册'],
		['图书合格率', '100%'],
	]);
	expect(unread).toEqual(['效指标', '7']);
});

// Without other evidence it may as well be the displaced level 2 of the 产出指标 above.
test.each([
	['if other labels of level 1 stand beside a blank', '	满意度指标		读者满意度	≥90%', '成本指标'],
	['if no other label of level 1 does', '	满意度指标	服务对象满意度指标	读者满意度	≥90%', null],
])('成本指标 below 一级指标 beside a blank is a level 1, %s', async (_, after, level1) => {
	const costs = ['	成本指标		图书单价	≤50元', '			运费	≤1万元'];
	const { levels, problems } = await read(['		时效指标	到货时间	≤30天', ...costs, after]);
	expect(levels.slice(0, 3)).toEqual([
		['产出指标', '时效指标', '到货时间'],
		[level1, null, '图书单价'],
		[level1, null, '运费'],
	]);
	expect(problems.includes('unsure-reading')).toBe(level1 === null);
});

test.each(['数量', '质量', '时效', '社会效益'])(
	'the type %s before words that may be the name is no name',
	async (type) => {
		const { targets, unread } = await read([`		产出指标	${type}	图书归还数	≥100册`]);
		expect(targets).toEqual([]);
		expect(unread).toContain('图书归还数');
	},
);

test.each([
	['other labels are displaced', '	时效指标		到货时间	≤30天', '	成本指标		图书单价	≤50元'],
	['the row lost its blanks', '		时效指标	到货时间	≤30天', '	成本指标	图书单价	≤50元'],
])('if %s, 成本指标 stays a level 2', async (_, ...table) => {
	expect((await read(table)).levels).toEqual([
		['产出指标', '时效指标', '到货时间'],
		['产出指标', '成本指标', '图书单价'],
	]);
});

const wide = '	一级指标	二级指标	三级指标	指标性质	指标值	度量单位	权重';
const wideRow = '绩效指标	产出指标	数量指标	购置图书数	≥	2000	册	20';

test.each<[string, (string | null)[]]>([
	['新书占比	＞	60	%	10', ['新书占比', '＞60%']],
	['新书占比	＞	60	%', ['新书占比', '＞60%']],
	['借阅便利程度	定性	明显提高	20', ['借阅便利程度', '明显提高']],
])('a row that lost its columns is read if its cells say what they are: %s', async (row, cells) => {
	const { targets, problems } = await read([row], wide, wideRow);
	expect([targets, problems]).toEqual([[cells], []]);
});

test.each<[string, (string | null)[][]]>([
	['＞	60	%	10', []],
	['新书占比	60	%	10', [['新书占比', null]]],
	['新书占比	＞	%	10', [['新书占比', null]]],
	['新书占比	＞	60	10', [['新书占比', null]]],
	['质量指标	=	100	%	10', []],
])('a row that lost its columns and a cell is a problem: %s', async (row, cells) => {
	const { targets, problems } = await read([row], wide, wideRow);
	expect(targets).toEqual(cells);
	expect(problems).toContain('unknown-layout');
});

test.each<[string, (string | null)[][], boolean]>([
	['60%	10', [], true],
	['新书占比	10', [['新书占比', null]], true],
	['新书占比	60%', [['新书占比', '60%']], false],
])(
	'in a table with weights a lone number may be a target or a weight: %s',
	async (row, cells, isDoubtful) => {
		const head = '	一级指标	二级指标	三级指标	指标值	权重';
		const first = '绩效指标	产出指标	数量指标	购置图书数	2000册	20';
		const { targets, problems } = await read([row], head, first);
		expect(targets).toEqual(cells);
		expect(problems.includes('unknown-layout')).toBe(isDoubtful);
	},
);

test('if there is another column before the target, only a complete row is read', async () => {
	const head = '	一级指标	二级指标	三级指标	中期指标值	年度指标值	上年完成值';
	const first = '绩效指标	产出指标	数量指标	购置图书数	9000册	3000册	2800册';
	const whole = await read(['质量指标	合格率	98%	97%	96%'], head, first);
	// The targets of other years stand unread beside the target, which is reported.
	expect(whole.targets).toEqual([['合格率', '97%']]);
	expect(new Set(whole.problems)).toEqual(new Set(['unsure-reading']));
	const { targets, problems } = await read(['质量指标	合格率	97%	96%'], head, first);
	expect(targets).toEqual([['合格率', null]]);
	expect(problems).toContain('unknown-layout');
});

test.each([
	['	一级指标	二级指标	绩效内容	指标值', '绩效指标	产出指标	数量指标	购置图书数	2000册'],
	['	一级指标	二级指标	绩效指标	指标值', '绩效指标	产出指标	数量指标	购置图书数	2000册'],
])(
	'without 三级指标 the column between levels and target names the indicators: %s',
	async (head, first) => {
		const { targets, levels } = await read(['		质量指标	图书合格率	98%'], head, first);
		expect(targets).toEqual([['图书合格率', '98%']]);
		expect(levels).toEqual([['产出指标', '质量指标', '图书合格率']]);
	},
);

test.each([
	['	一级指标	二级指标	指标值', '购置图书数	2000册', '图书合格率	98%'],
	['	一级指标	二级指标	指标性质	指标值', '购置图书数	=	2000册', '图书合格率	=	98%'],
])('names below 二级指标 are names: %s', async (head, values, row) => {
	const first = `绩效指标	产出指标	${values}`;
	const { levels, problems } = await read([`		${row}`], head, first);
	expect(levels).toEqual([['产出指标', null, '图书合格率']]);
	expect(problems).toEqual(['missing-level2', 'missing-level2']);
});

test('levels and targets without a name between them are targets without a name', async () => {
	const first = '绩效指标	产出指标	数量指标	2000册';
	const { targets, problems } = await read(['		质量指标	98%'], '	一级指标	二级指标	指标值', first);
	expect(targets).toEqual([[null, '98%']]);
	expect(problems).toEqual(['missing-name', 'missing-name']);
});

test('the ruler of a Markdown table is not an indicator', async () => {
	const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
	const head = row('', '一级指标', '二级指标', '三级指标', '指标值');
	const first = row('绩效指标', '产出指标', '数量指标', '购置图书数', '2000册');
	const ruler = row('---', ':---', '---:', ':---:', '---');
	const { targets, unread, problems } = await read(
		[row('', '', '', '期刊数', '20种')],
		head,
		`${ruler}\n${first}`,
	);
	expect([targets, unread, problems]).toEqual([[['期刊数', '20种']], [], []]);
});

test('labels below an unknown heading do not move their row', async () => {
	const head = '	指标类别	指标名称	指标值';
	const { targets, levels } = await read(['	质量指标	合格率	98%'], head, '绩效指标	数量指标	图书数	20册');
	expect(targets).toEqual([['合格率', '98%']]);
	expect(levels).toEqual([['产出指标', '质量指标', '合格率']]);
});
