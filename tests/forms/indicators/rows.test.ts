// What is a row of the table and what is not.
import { expect, test } from 'vitest';
import { codesOf, pairsOf, readTable, unreadOf } from './read-table.ts';

const head = '一级指标|二级指标|三级指标|指标值';
const table = [head, '产出指标|数量指标|绿地面积|≥30公顷', '|质量指标|成活率|≥95%'];
const own = [
	['绿地面积', '≥30公顷'],
	['成活率', '≥95%'],
];

const labels = [
	...['审核意见', '主管部门意见', '财政部门审批意见', '保障措施', '实施进度计划', '备注'],
	...['其他需要说明的问题', '资金使用安排', '合计', '项目可行性'],
];
const values = ['同意', '按季度拨付，年底前完成80%', '1-6月完成一半', '无', '100'];
const tails = labels.flatMap((label) => values.map((value) => [label, value]));

test.each(tails)('a row after the table is no indicator: %s, %s', async (label, value) => {
	for (const gap of ['|', '|||', '||']) {
		const form = await readTable([...table, `${label}${gap}${value}`]);
		expect(pairsOf(form)).toEqual(own);
		expect(unreadOf(form)).toContain(value);
	}
});

test('after such a row the table stays ended', async () => {
	const form = await readTable([...table, '审核意见|资金科|同意', '||完成率|90%']);
	expect(pairsOf(form)).toEqual(own);
});

test.each(['预算控制指标', '履职效能指标', '绿色发展指标（20分）'])(
	'a level that nobody knows leaves level 2 blank: %s',
	async (label) => {
		const form = await readTable([...table, `|${label}|预算执行率|≥90%`, '||结余率|≤5%']);
		expect(form.indicators.slice(2).map(({ name, level2 }) => [name, level2])).toEqual([
			['预算执行率', null],
			['结余率', null],
		]);
		expect(codesOf(form)).toContain('missing-level2');
	},
);

const starts = ['', '产出', '一、'];
const marks = ['指标', '目标', '类指标', '指标（必填）', '指标（20分）'];
test.each(starts.flatMap((start) => marks.map((mark) => [`${start}时效${mark}`])))(
	'the parts of %s say its level 2',
	async (label) => {
		const form = await readTable([...table, `|${label}|完成时间|12月底前`]);
		expect(form.indicators[2]?.level2).toBe('时效指标');
	},
);

test.each(['#VALUE!', '#REF!', '#N/A', '#DIV/0!'])('%s is never a target', async (error) => {
	const form = await readTable([...table, `|时效指标|完成时间|${error}`]);
	expect(form.indicators[2]).toMatchObject({ name: '完成时间', targetText: null });
	expect(codesOf(form)).toContain('error-value');
	expect(unreadOf(form)).toEqual([error]);
});

test.each(['|时效指标|完成率|90|%', '|时效指标|完成率|≥|90'])(
	'a sign or % in a cell of its own is a problem, and the target stays blank: %s',
	async (row) => {
		const form = await readTable([...table, row]);
		expect(form.indicators[2]?.target.value).toBeNull();
		expect(codesOf(form)).toContain('unsure-reading');
	},
);

test('several indicators in one cell are read if each has its target', async () => {
	const listed = await readTable([head, '产出指标|数量指标|指标1：树木 指标2：花坛|≥30棵 12个']);
	expect(pairsOf(listed)).toEqual([
		['树木', '≥30棵'],
		['花坛', '12个'],
	]);
	const unclear = await readTable([head, '产出指标|数量指标|指标1：树木 指标2：花坛|≥30棵']);
	expect(pairsOf(unclear)).toEqual([]);
	expect(codesOf(unclear)).toContain('unsure-reading');
});

test.each(['……', '⋯⋯', '指标1：', '2.'])(
	'an empty line of a list is no indicator: %s',
	async (name) => {
		expect(pairsOf(await readTable([...table, `||${name}|`]))).toEqual(own);
	},
);

test('a last row without its target may be cut off', async () => {
	const form = await readTable([...table, '|时效指标|完成时间']);
	expect(codesOf(form)).toContain('cut-off');
});

test.each(['时效', '产出时效', '时效（必填）'])(
	'below its heading a level needs no 指标: %s',
	async (label) => {
		const form = await readTable([...table, `|${label}|完成时间|12月底前`]);
		expect(form.indicators.map(({ level2 }) => level2)).toEqual([
			'数量指标',
			'质量指标',
			'时效指标',
		]);
	},
);

test('in a row that lost its blanks a level may lack 指标 before a name and a target', async () => {
	const form = await readTable([...table, '时效|完成时间|12月底前']);
	expect(form.indicators[2]).toMatchObject({ level2: '时效指标', name: '完成时间' });
});

test.each(['满意度指标', '满意度', '满意度指标（10分）'])(
	'%s below 二级指标 is the only level 2 of its level 1',
	async (label) => {
		const form = await readTable([...table, `满意度指标|${label}|游客满意度|≥90%`]);
		expect(form.indicators[2]?.level2).toBe('服务对象满意度指标');
	},
);

test.each(['[打印] [关闭]', '扫一扫在手机上打开当前页', '本表由单位填报，随预算报送。'])(
	'a lone line below the table is no indicator: %s',
	async (line) => {
		expect(pairsOf(await readTable([...table, line]))).toEqual(own);
	},
);

test('where labels of level 1 stand below 二级指标, 满意度指标 is one of them', async () => {
	const form = await readTable([
		head,
		'实施效果指标|产出指标|绿地面积|≥30公顷',
		'|效益|市民获得感|明显提升',
		'|满意度指标|游客满意度|≥90%',
	]);
	expect(form.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
		['产出指标', null],
		['效益指标', null],
		['满意度指标', null],
	]);
});

test.each(['时效', '进度', '履职效能指标', '产出时效'])(
	'a level before a name without its target is no name: %s',
	async (label) => {
		for (const target of ['', '#REF!']) {
			const form = await readTable([...table, `产出指标|${label}|完成时间|${target}`, '|||']);
			expect(form.indicators[2]).toMatchObject({ name: '完成时间', targetText: null });
		}
	},
);

test('rows of two tables side by side that lost their merged cells belong where their labels say', async () => {
	const form = await readTable([
		'总体目标|中期目标（2024年—2026年）|年度目标',
		'绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值',
		'产出指标|数量指标|绿地面积|≥90公顷|数量指标|绿地面积|≥30公顷',
		'质量指标|成活率|95%|质量指标|成活率|92%',
		'效益指标|自拟的指标|投诉比例|0%|自拟的指标|投诉比例|1%',
	]);
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '92%'],
	]);
	expect(form.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
		['产出指标', '数量指标'],
		['产出指标', '质量指标'],
	]);
	expect(unreadOf(form)).toEqual(expect.arrayContaining(['投诉比例', '1%']));
});

const wide = '一级指标|二级指标|三级指标|指标值|备注';

test.each(
	['', '绩效指标|'].flatMap((side) =>
		[
			['数量', '数量指标', '产出指标'],
			['质量', '质量指标', '产出指标'],
			['产出质量', '质量指标', '产出指标'],
			['经济成本', '经济成本指标', '成本指标'],
			['社会成本', '社会成本指标', '成本指标'],
		].map((row) => [side, ...row] as [string, string, string, string]),
	),
)(
	'a bare label of level 2 in a row that lost its merged cells: %s%s',
	async (side, label, level2, level1) => {
		const first = `${level1}|${level1 === '成本指标' ? '生态环境成本指标' : '时效指标'}|先行|≥1项|计划标准`;
		const form = await readTable([
			side + wide,
			first,
			`${label}|完成情况|≥95%|计划标准`,
			'合格率|100%|',
		]);
		expect(
			form.indicators
				.slice(1)
				.map((each) => [each.level1, each.level2, each.name, each.targetText]),
		).toEqual([
			[level1, level2, '完成情况', '≥95%'],
			[level1, level2, '合格率', '100%'],
		]);
	},
);
