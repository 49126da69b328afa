import { expect, test } from 'vitest';
import { toStructureSheet } from '#lib/pages/overview/indicator-structure/structure-sheet.ts';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import { toStructure } from '#lib/pages/overview/indicator-structure/indicator-structure.ts';
import { handCounts, handProject, handTotals } from '../shared/hand-rows.ts';

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

const typesOf = ({ types }: ReturnType<typeof toStructure>) => types.map(({ level2 }) => level2);

const three = [
	handProject('form-1', { project_name: '甲', counts: handCounts({ quantity: 5, quality: 1 }) }),
	handProject('form-2', { project_name: '乙', counts: handCounts({ quantity: 2 }) }),
	handProject('form-3', { project_name: null }),
];
const ofThree = handTotals({
	project_count: 3,
	quantity_projects: 2,
	quality_projects: 1,
});

test('toStructure(projects, totals): the nine types of the older taxonomy always, in its order', () => {
	const structure = toStructure(three, ofThree);
	expect(typesOf(structure)).toEqual(older);
	expect(structure.types.slice(0, 3)).toEqual([
		{ level2: '数量指标', projectCount: 2 },
		{ level2: '质量指标', projectCount: 1 },
		{ level2: '时效指标', projectCount: 0 },
	]);
	expect(structure.projects).toEqual([
		{ formId: 'form-1', name: '甲', counts: [5, 1, 0, 0, 0, 0, 0, 0, 0] },
		{ formId: 'form-2', name: '乙', counts: [2, 0, 0, 0, 0, 0, 0, 0, 0] },
		{ formId: 'form-3', name: '', counts: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
	]);
});

test('a type of 成本指标 as level 1, and indicators without a type, are shown once a form has one', () => {
	const structure = toStructure(
		[handProject('form-1', { counts: handCounts({ social_cost: 1, untyped: 2 }) })],
		handTotals({ social_cost_projects: 1, untyped_projects: 1 }),
	);
	expect(typesOf(structure)).toEqual([...older.slice(0, 4), '社会成本指标', ...older.slice(4), '']);
	expect(structure.projects[0]?.counts).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2]);
});

test('a type that only projects beyond the thirty have still has its column', () => {
	const totals = handTotals({ ecological_cost_projects: 1 });
	const structure = toStructure(three, totals);
	expect(structure.types).toContainEqual({
		level2: '生态环境成本指标',
		projectCount: 1,
	});
	expect(structure.projects[0]?.counts).toHaveLength(10);
});

test('filtered by types, those are the columns: of the others nothing was counted', () => {
	const chosen = ['数量指标', '时效指标', ''];
	const totals = handTotals({ quantity_projects: 2 });
	const structure = toStructure(three, totals, chosen);
	expect(structure.types).toEqual([
		{ level2: '数量指标', projectCount: 2 },
		{ level2: '时效指标', projectCount: 0 },
		{ level2: '', projectCount: 0 },
	]);
	expect(structure.projects.map(({ counts }) => counts)).toEqual([
		[5, 0, 0],
		[2, 0, 0],
		[0, 0, 0],
	]);
});

test('no project: no row, the columns stay', () => {
	const structure = toStructure([], handTotals());
	expect(structure.projects).toEqual([]);
	expect(typesOf(structure)).toEqual(older);
});

test('of more than thirty projects the first thirty have a row', () => {
	const projects = Array.from({ length: 31 }, (_, i) => handProject(`form-${i + 1}`));
	const { projects: rows } = toStructure(projects, handTotals());
	expect([rows.length, rows.at(-1)?.formId]).toEqual([30, 'form-30']);
});

const structureLines = (projects: typeof three, totals = ofThree, chosen: string[] = []) => {
	const typeName = (level2: string) => level2 || '未印出';
	return sheetLines(
		toStructureSheet({ projects, totals, chosen }, '类型', sheetWords.zh, typeName),
	);
};

test('the sheet has every project and a column for each type on the card, 0 for none', () => {
	expect(structureLines(three)).toEqual([
		`申报表编号,项目名称,${older.join(',')}`,
		'form-1,甲,5,1,0,0,0,0,0,0,0',
		'form-2,乙,2,0,0,0,0,0,0,0,0',
		'form-3,,0,0,0,0,0,0,0,0,0',
	]);
	const many = Array.from({ length: 31 }, (_, i) => handProject(`form-${i + 1}`));
	expect(structureLines(many)).toHaveLength(32);
});

test('the sheet of the chosen types, of one project, of none', () => {
	const chosen = ['质量指标', ''];
	expect(structureLines(three.slice(0, 1), handTotals(), chosen)).toEqual([
		'申报表编号,项目名称,质量指标,未印出',
		'form-1,甲,1,0',
	]);
	expect(structureLines([], handTotals())).toHaveLength(1);
});
