// Texts in which nothing keeps a cell from the next.
import { expect, test } from 'vitest';
import type { Cell } from '#lib/documents/sheet.ts';
import { findHeadings } from '#lib/forms/layouts/run-on/heading-run.ts';
import { parseRunOn } from '#lib/forms/layouts/run-on/parse-run-on.ts';

const cellsOf = (lines: readonly string[]): Cell[] =>
	lines.map((text, i) => ({ text, line: i + 1, column: 1, address: null }));

/** The rows of a table behind these headings: levels, name and cells behind it. */
function rowsOf(lines: readonly string[], headings = '一级指标二级指标三级指标指标值') {
	const { parts } = parseRunOn(cellsOf(['项目名称管网改造', headings, ...lines]));
	const rows = parts.indicators.map(({ level1, level2, name, targets }) =>
		[level1, level2, name, ...targets].map((cell) => cell?.text ?? null),
	);
	return { rows, strays: parts.strays.map(({ text }) => text) };
}

/** The labels with their values, the strays, and the persons of the upper part. */
function upperOf(lines: readonly string[]) {
	const { parts, persons } = parseRunOn(cellsOf([...lines, '一级指标二级指标三级指标指标值']));
	return {
		pairs: parts.pairs.map(({ label, values }) => [label.text, ...values.map(({ text }) => text)]),
		strays: parts.strays.map(({ text }) => text),
		persons: persons.map(({ text }) => text),
	};
}

test.each([
	['一级指标二级指标三级指标指标值', ['一级指标', '二级指标', '三级指标', '指标值']],
	['指标类型二级指标三级指标名称目标值', ['指标类型', '二级指标', '三级指标名称', '目标值']],
	['二级指标指标内容指标值备注', ['二级指标', '指标内容', '指标值', '备注']],
	['年度绩效指标一级指标三级指标指标值', ['一级指标', '三级指标', '指标值']],
])('%s: as many headings as possible', (text, headings) => {
	expect(findHeadings(`完成改造。${text}产出指标数量指标`)?.headings).toEqual(headings);
});

test.each([
	['产出指标数量指标新建泵站座数3座', ['产出指标', '数量指标', '新建泵站座数', '3座']],
	['产出指标质量指标验收合格率不低于95%', ['产出指标', '质量指标', '验收合格率', '不低于95%']],
	['产出指标时效指标完工时间2031年6月底前', ['产出指标', '时效指标', '完工时间', '2031年6月底前']],
	[
		'效益指标社会效益指标服务能力提升情况持续改善',
		['效益指标', '社会效益指标', '服务能力提升情况', '持续改善'],
	],
	['效益社会效益受益户数≥3户', ['效益', '社会效益', '受益户数', '≥3户']],
	['成本指标经济成本指标单位造价≤900元/米', ['成本指标', '经济成本指标', '单位造价', '≤900元/米']],
])('%s', (line, row) => {
	expect(rowsOf([line])).toEqual({ rows: [row], strays: [] });
});

test('several indicators on a line end with their signs and units', () => {
	const { rows } = rowsOf(['产出指标数量指标管网长度≥12公里泵站数量≥3座质量指标合格率≥95%']);
	expect(rows.map((row) => row.slice(2))).toEqual([
		['管网长度', '≥12公里'],
		['泵站数量', '≥3座'],
		['合格率', '≥95%'],
	]);
});

test('a weight and a note behind the target have their own cells', () => {
	const headings = '一级指标二级指标三级指标指标值权重备注';
	expect(rowsOf(['产出指标数量指标管网长度≥12公里20计划标准'], headings).rows).toEqual([
		['产出指标', '数量指标', '管网长度', '≥12公里', '20', '计划标准'],
	]);
});

test.each([
	['words of one target and another name', '环境改善程度明显提升受益户数≥800户'],
	['a word that may be a label', '质量设备完好率≥95%'],
	['digits that look like letters', '管网长度≥1O2公里'],
	['a year that is no number of years', '完工时间2031年l2月底前'],
])('%s: the name stays unread', (_, line) => {
	const { rows, strays } = rowsOf(['产出指标数量指标泵站数量≥3座', line]);
	expect(rows.slice(1).every((row) => row[2] === null)).toBe(true);
	expect(strays.join('')).toContain(line.slice(0, 4));
});

test('a number that may be the weight is no target', () => {
	const headings = '一级指标二级指标三级指标指标值权重';
	const { rows } = rowsOf(['产出指标数量指标泵站数量15%', '管网长度I2公里15%'], headings);
	expect(rows.flatMap((row) => row.slice(2)).every((cell) => cell === null)).toBe(true);
});

test.each([
	['立项依据按照年度计划设立', '立项依据'],
	['资金用途按照年度计划使用', '资金用途'],
])('%s: a note is no value of the label before', (note, label) => {
	const { pairs, strays } = upperOf([`主管部门甲县水务局${note}`]);
	expect(pairs[0]).toEqual(['主管部门', '甲县水务局']);
	expect([...strays, ...pairs.slice(1).flat()]).toContain(label);
});

test('a description without a border leaves the name unread, not the target', () => {
	const headings = '一级指标二级指标三级指标指标内容指标值';
	const { rows, strays } = rowsOf(['产出指标数量指标泵站数量反映泵站建设3座'], headings);
	expect(rows).toEqual([['产出指标', '数量指标', null, null, '3座']]);
	expect(strays).toEqual(['泵站数量反映泵站建设']);
});

test('labels end the values before them', () => {
	const { pairs } = upperOf([
		'项目名称管网改造（二期）主管部门甲县水务局',
		'资金总额：35.5万元，其中：财政拨款30.5其他资金5',
	]);
	expect(pairs).toEqual([
		['项目名称', '管网改造（二期）'],
		['主管部门', '甲县水务局'],
		['资金总额：', '35.5万元'],
		['其中：财政拨款', '30.5'],
		['其他资金', '5'],
	]);
});

test.each([
	['项目名称管网改造项目主管部门甲县水务局', '管网改造项目'],
	['项目性质延续项目联系人张某', '延续项目'],
	['年度资金总额10.4010.40', '10.4010.40'],
	['财政拨款352、政府性基金0', '352'],
])('%s: what may belong to either side is no value', (line, stray) => {
	const { pairs, strays } = upperOf([line]);
	expect(pairs[0]).toHaveLength(1);
	expect(strays).toContain(stray);
});

test('a person and a number are no values', () => {
	const { pairs, persons } = upperOf(['主管部门甲县水务局项目负责人张某某联系电话010-12345678']);
	expect(pairs).toEqual([['主管部门', '甲县水务局']]);
	expect(persons).toEqual(['项目负责人', '张某某', '联系电话', '010-12345678']);
});

test('every printed character is in one piece', () => {
	const lines = ['项目名称管网改造主管部门甲县水务局', '产出指标数量指标泵站数量≥3座剩余文字'];
	const { parts, persons } = parseRunOn(
		cellsOf([lines[0] ?? '', '二级指标三级指标指标值', lines[1] ?? '']),
	);
	const pieces = [
		...parts.head,
		...parts.sections,
		...parts.headings,
		...parts.strays,
		...persons,
		...parts.pairs.flatMap(({ label, values }) => [label, ...values]),
		...parts.indicators.flatMap(({ level1, level2, name, targets }) => [
			level1,
			level2,
			name,
			...targets,
		]),
	];
	const printed = [...pieces.map((cell) => cell?.text ?? '').join('')].toSorted().join('');
	expect(printed).toBe([...`${lines.join('')}二级指标三级指标指标值`].toSorted().join(''));
});

test.each([
	['市级财政部门', '临溪市财政局'],
	['下达地方或单位', '临溪县人民政府'],
	['归口科室', '经济科'],
])('a value ends before %s', (label, value) => {
	const { pairs, strays } = upperOf([`项目类别基础设施建设${label}${value}`]);
	expect(pairs).toEqual([['项目类别', '基础设施建设']]);
	expect(strays).toEqual([label, value]);
});

test('behind a value whose end nobody can tell nothing is a value', () => {
	const { pairs, strays } = upperOf(['项目类别其他发展项目项目等级二级项目']);
	expect(pairs).toEqual([['项目类别']]);
	expect(strays).toEqual(expect.arrayContaining(['其他发展项目', '二级项目']));
});

test.each([
	['设备完好率100%>=98%', '设备完好率100%>=98%'],
	['费用使用周期2020年1月--2020年11月', '费用使用周期2020年1月--2020年11月'],
])('%s has no sure target', (line, stray) => {
	const { rows, strays } = rowsOf([`产出指标质量指标${line}`]);
	expect(rows).toEqual([['产出指标', '质量指标', null]]);
	expect(strays).toEqual([stray]);
});

test('below a label of a level that nobody knows no row has the level above', () => {
	const { rows, strays } = rowsOf([
		'产出指标数量指标改造管网长度≥3公里',
		'资金管理指标预算执行率≥95%',
		'支付及时率≥90%',
	]);
	expect(rows).toEqual([['产出指标', '数量指标', '改造管网长度', '≥3公里']]);
	expect(strays.join('')).toContain('支付及时率≥90%');
});

test('the space for a target belongs to the name', () => {
	const { rows } = rowsOf(['产出指标数量指标道路里程(≥**公里)>=10公里']);
	expect(rows).toEqual([['产出指标', '数量指标', '道路里程(≥**公里)', '>=10公里']]);
});

test('in a list of projects no row behind the name of another is read', () => {
	const { rows, strays } = rowsOf(
		['产出指标数量指标开放场次≥40场', '器材购置660,000.00购置器材。产出指标数量指标器材件数12件'],
		'项目名称预算数年度目标一级指标二级指标三级指标指标值',
	);
	expect(rows.map(([, , name]) => name)).not.toContain('器材件数');
	expect(strays.join('')).toContain('器材件数12件');
});
