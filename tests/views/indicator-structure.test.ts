import { expect, test } from 'vitest';
import {
	structureHeight,
	structureOption,
} from '#lib/views/indicator-structure/indicator-structure.chart.ts';
import {
	toStructure,
	type StructureRow,
} from '#lib/views/indicator-structure/indicator-structure.ts';
import { draw, printOption, textsOf } from '../components/drawing.ts';

const [narrow, wide] = [300, 720];

const together = (level2: string, indicators: number, projects: number): StructureRow => ({
	place: 0,
	form_id: null,
	project_name: null,
	level2,
	indicator_count: indicators,
	project_count: projects,
});
const own = (
	place: number,
	name: string | null,
	level2: string | null,
	n: number,
): StructureRow => ({
	place,
	form_id: `form-${place}`,
	project_name: name,
	level2,
	indicator_count: n,
	project_count: 1,
});

const older = [
	'数量指标',
	'质量指标',
	'时效指标',
	'成本指标',
	'经济效益指标',
	'社会效益指标',
	'生态效益指标',
	'可持续影响指标',
	'服务对象满意度指标',
];

const three = [
	together('数量指标', 7, 2),
	together('质量指标', 1, 1),
	own(1, '甲', '数量指标', 5),
	own(1, '甲', '质量指标', 1),
	own(2, '乙', '数量指标', 2),
	own(3, null, null, 0),
];
const one = [together('时效指标', 1, 1), own(1, '甲', '时效指标', 1)];

test('toStructure(rows): the nine types of the older taxonomy always, in its order', () => {
	const { types, projects } = toStructure(three);
	expect(types.map(({ level2 }) => level2)).toEqual(older);
	expect(types.slice(0, 3)).toEqual([
		{ level2: '数量指标', indicatorCount: 7, projectCount: 2 },
		{ level2: '质量指标', indicatorCount: 1, projectCount: 1 },
		{ level2: '时效指标', indicatorCount: 0, projectCount: 0 },
	]);
	expect(projects).toEqual([
		{ formId: 'form-1', name: '甲', counts: [5, 1, 0, 0, 0, 0, 0, 0, 0] },
		{ formId: 'form-2', name: '乙', counts: [2, 0, 0, 0, 0, 0, 0, 0, 0] },
		{ formId: 'form-3', name: '', counts: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
	]);
});

test('a type of 成本指标 as level 1, and indicators without a type, are shown once a form has one', () => {
	const rows = [
		together('', 2, 1),
		together('社会成本指标', 1, 1),
		own(1, '甲', '', 2),
		own(1, '甲', '社会成本指标', 1),
	];
	const { types, projects } = toStructure(rows);
	expect(types.map(({ level2 }) => level2)).toEqual([
		...older.slice(0, 4),
		'社会成本指标',
		...older.slice(4),
		'',
	]);
	expect(projects[0]?.counts).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2]);
});

test('a type that only projects beyond the thirty have still has its column', () => {
	const { types, projects } = toStructure([together('生态环境成本指标', 1, 1), ...three.slice(2)]);
	expect(types.map(({ level2 }) => level2)).toContain('生态环境成本指标');
	expect(projects[0]?.counts).toHaveLength(10);
});

test('no rows: no project, the columns stay', () => {
	const { types, projects } = toStructure([]);
	expect(projects).toEqual([]);
	expect(types.map(({ indicatorCount }) => indicatorCount)).toEqual(Array(9).fill(0));
});

test.each([
	['three projects', three, 3],
	['no rows', [], 0],
	['one project', one, 1],
])('option of %s', async (title, rows, count) => {
	const structure = toStructure(rows);
	const options = {
		narrow: structureOption(structure, count, narrow),
		wide: structureOption(structure, count, wide),
	};
	await expect(printOption(options)).toMatchFileSnapshot(
		`golden/structure-${title.replace(' ', '-')}.txt`,
	);
});

test.each([
	['three projects', three],
	['no rows', []],
	['one project', one],
	[
		'every type there is',
		[...older, '经济成本指标', '社会成本指标', '生态环境成本指标', ''].map((type) =>
			together(type, 1, 1),
		),
	],
])('a drawing of %s, at every width of a page', (_title, rows) => {
	const structure = toStructure(rows);
	expect(structure.types.length).toBeGreaterThanOrEqual(9);
	for (const width of [narrow, 440, 600, wide, 1400]) {
		const height = structureHeight(structure, 3, width);
		draw(structureOption(structure, 3, width), width, height);
	}
});

test('wide: counts in the cells, how many projects have one below the types, no 0', () => {
	const structure = toStructure(three);
	const svg = draw(structureOption(structure, 3, wide), wide, structureHeight(structure, 3, wide));
	const texts = textsOf(svg);
	expect(texts).toEqual(expect.arrayContaining(['甲', '乙', '（未填写项目名称）', '2/3', '1/3']));
	expect(texts.filter((text) => text === '0/3')).toHaveLength(7);
	expect(texts.filter((text) => /^\d$/.test(text)).toSorted()).toEqual(['1', '2', '5']);
	expect(svg.match(/stroke="var\(--line-strong\)"/g)).toHaveLength(3 * 9 - 3);
});

test('narrow: the number of projects alone, for want of room', () => {
	const structure = toStructure(three);
	const height = structureHeight(structure, 3, narrow);
	const texts = textsOf(draw(structureOption(structure, 3, narrow), narrow, height));
	expect(texts.some((text) => text.includes('/'))).toBe(false);
});

test.each([narrow, wide])('a name too long for a width of %d is cut', (width) => {
	const long = '闵行区人民法院先行调解案件增量辅助工作政府购买服务'.repeat(4);
	const structure = toStructure([together('数量指标', 1, 1), own(1, long, '数量指标', 1)]);
	const height = structureHeight(structure, 1, width);
	const texts = textsOf(draw(structureOption(structure, 1, width), width, height));
	expect(texts.some((text) => /^闵行区.*(…|\.\.\.)$/.test(text))).toBe(true);
	expect(texts.join()).not.toContain(long);
});

test('a cell says its project, its type and its count, or that there is none', () => {
	const { series } = structureOption(toStructure(three), 3, wide) as {
		series: { tooltip: { formatter: (params: { value: number[] }) => string } }[];
	};
	const say = (x: number, y: number) => series[0]?.tooltip.formatter({ value: [x, y, 0] });
	expect(say(0, 0)).toBe('甲\n数量指标 5 个');
	expect(say(8, 1)).toBe('乙\n没有服务对象满意度指标');
	expect(say(1, 2)).toBe('（未填写项目名称）\n没有质量指标');
});

test('the height is one below the width where names move above the cells, and one from there on', () => {
	const structure = toStructure(three);
	const height = (width: number) => structureHeight(structure, 3, width);
	// Four lines of 14 and 10 above; a row of 26, and 20 more for a name above it; 2 below.
	expect([0, 300, 439].map(height)).toEqual(Array(3).fill(66 + 3 * 46 + 2));
	expect([440, 720, 2000].map(height)).toEqual(Array(3).fill(66 + 3 * 26 + 2));
	expect(structureHeight(toStructure([]), 0, wide)).toBe(66 + 26 + 2);
});
