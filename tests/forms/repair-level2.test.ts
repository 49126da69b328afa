import { expect, test } from 'vitest';
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';
import { repairLevel2, type LabelledRow } from '#lib/forms/indicators/repair-level2.ts';

type Printed = [name: string | null, level1?: Level1 | null, ...level2: [Level2, number][]];

/** The heading 二级指标 is in column 3 of these tables. */
function levels(printed: Printed[], column: number | null = 3): (Level2 | null)[] {
	return repairLevel2(toRows(printed), column).map(({ level2 }) => level2);
}

function toRows(printed: Printed[]): LabelledRow[] {
	return printed.map(([name, level1, ...level2], i) => ({
		line: i + 1,
		name,
		level1: level1 ? [level1] : [],
		level2: level2.map(([label, column]) => ({ level2: label, column })),
		unknownLevel2: null,
		unknownLevel1: null,
	}));
}

test('a label in its column keeps every row under it, however odd', () => {
	const rows: Printed[] = [
		['图书数', '产出指标', ['数量指标', 3]],
		['上架及时性'],
		['上架合格率', null, ['质量指标', 3]],
		['检查及时率'],
	];
	expect(levels(rows)).toEqual(['数量指标', '数量指标', '质量指标', '质量指标']);
});

test('lines 137-142 of the first corpus: a label beside another is a row early', () => {
	const rows: Printed[] = [
		['薪酬核算发放准确性', null, ['时效指标', 2], ['质量指标', 3]],
		['年度考核及时性'],
		['薪酬发放及时性'],
		['子女幼托补贴发放及时性', '效益指标', ['社会效益指标', 3]],
		['司法行政工作效能'],
		['日常管理办事效率'],
	];
	expect(levels(rows)).toEqual([
		'质量指标',
		'时效指标',
		'时效指标',
		'时效指标',
		'社会效益指标',
		'社会效益指标',
	]);
});

test('lines 355-361 of the first corpus: labels a column to the left are a row late', () => {
	const rows: Printed[] = [
		['完成先行调解案件增量辅助工作', '产出指标', ['数量指标', 3]],
		['薪酬绩效核算发放准确性', null, ['质量指标', 2]],
		['年度考核及时性'],
		['薪酬发放及时性', null, ['时效指标', 2]],
		['司法行政工作效能'],
		['日常管理办事效率', '效益指标', ['社会效益指标', 3]],
		['闵行区政府雇员管理办法建立执行情况', null, ['可持续影响指标', 4]],
	];
	expect(levels(rows)).toEqual([
		'数量指标',
		'质量指标',
		'时效指标',
		'时效指标',
		'社会效益指标',
		'社会效益指标',
		'可持续影响指标',
	]);
});

test('the printed label is carried forward mechanically and the difference is explained', () => {
	const rows: Printed[] = [
		['图书数', null, ['数量指标', 3]],
		['核算准确性', null, ['质量指标', 2]],
		['考核及时性'],
		['发放及时性', null, ['时效指标', 2]],
	];
	const [, , moved, kept] = repairLevel2(toRows(rows), 3);
	expect(moved?.level2Printed).toBe('质量指标');
	expect(moved?.level2).toBe('时效指标');
	expect(moved?.repair).toContain('考核及时性');
	expect(kept?.repair).toBeNull();
});

test('of two labels in the order of the taxonomy the right one counts and the left one has no rows', () => {
	const rows: Printed[] = [
		['到货时间', '产出指标', ['质量指标', 2], ['时效指标', 3]],
		['上架情况'],
	];
	expect(levels(rows)).toEqual(['时效指标', '时效指标']);
});

test('a displaced label never takes the only row of its neighbour', () => {
	const rows: Printed[] = [
		['发放及时性', '产出指标', ['质量指标', 3]],
		['考核及时性', null, ['时效指标', 2]],
	];
	expect(levels(rows)).toEqual(['质量指标', '时效指标']);
});

test('without the heading no column is wrong', () => {
	const rows: Printed[] = [
		['核算准确性', null, ['质量指标', 2]],
		['考核及时性'],
		['发放及时性', null, ['时效指标', 2]],
	];
	expect(levels(rows, null)).toEqual(['质量指标', '质量指标', '时效指标']);
});

test('nothing is invented for no label at all, or for a new level 1 without a level 2', () => {
	const rows: Printed[] = [
		['无标签'],
		['图书数', '产出指标', ['数量指标', 3]],
		['借阅便利度', '效益指标'],
		['读者满意度', '满意度指标', ['服务对象满意度指标', 3]],
	];
	const read = repairLevel2(toRows(rows), 3);
	expect(read.map(({ level1 }) => level1)).toEqual([null, '产出指标', '效益指标', '满意度指标']);
	expect(read.map(({ level2 }) => level2)).toEqual([null, '数量指标', null, '服务对象满意度指标']);
	expect(read.map(({ repair }) => repair !== null)).toEqual([false, false, true, false]);
});

test('成本指标 to the left of one of its own types is a level 1', () => {
	const rows: Printed[] = [
		['单册均价', '成本指标', ['成本指标', 2], ['经济成本指标', 3]],
		['图书数', '产出指标', ['数量指标', 3]],
	];
	const read = repairLevel2(toRows(rows), 3);
	expect(read.map(({ level1, level2 }) => [level1, level2])).toEqual([
		['成本指标', '经济成本指标'],
		['产出指标', '数量指标'],
	]);
});

test('a table that is shifted as a whole is not repaired', () => {
	const rows: Printed[] = [
		['核算准确性', null, ['质量指标', 2]],
		['考核及时性'],
		['发放及时性', null, ['时效指标', 2]],
	];
	expect(levels(rows, 3)).toEqual(['质量指标', '质量指标', '时效指标']);
});

test('in a shifted table a label outside the column of most others is still displaced', () => {
	const rows: Printed[] = [
		['图书数', null, ['数量指标', 2]],
		['核算准确性', null, ['质量指标', 2]],
		['考核及时性'],
		['发放及时性', null, ['时效指标', 1]],
	];
	expect(levels(rows, 3)).toEqual(['数量指标', '质量指标', '时效指标', '时效指标']);
});
