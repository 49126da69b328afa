// What the page says of projects, row by row.
import { expect, test } from 'vitest';
import { compareProjectsWords } from '#lib/pages/compare/compare-projects/compare-projects.words.ts';
import { toCompareSections } from '#lib/pages/compare/compare-projects/compare-sections.ts';
import type { CompareRow } from '#lib/pages/compare/compare-projects/compare-row.ts';
import { handBound, handCompared, handProject } from './hand-compared.ts';

const words = compareProjectsWords.zh;

function rowOf(projects: ReturnType<typeof handProject>[], section: string, label: string) {
	const rows =
		toCompareSections(projects, words, 'yuan').find(({ id }) => id === section)?.rows ?? [];
	const row = rows.find((one) => one.label === label);
	if (!row) throw new Error(`missing row: ${label} (${rows.map((one) => one.label).join()})`);
	return row;
}
const textsOf = (row: CompareRow) => row.cells.map(({ lines }) => lines.map(({ text }) => text));
const marksOf = (row: CompareRow) => row.cells.map(({ mark }) => mark);

test('money: the largest is marked, the distance and each share of the own total are said', () => {
	const projects = [
		handProject({ annual_total_fen: 300_00, annual_fiscal_fen: 150_00, annual_other_fen: 0 }),
		handProject({ annual_total_fen: 100_50, annual_fiscal_fen: 100_50 }),
		handProject(),
	];
	const total = rowOf(projects, 'money', '年度资金申请总额');
	expect(textsOf(total)).toEqual([['300.00'], ['100.50'], []]);
	expect(marksOf(total)).toEqual(['largest', null, null]);
	expect(total).toMatchObject({ differs: true, note: '最多与最少相差 199.50 元' });
	const fiscal = rowOf(projects, 'money', '其中：当年财政拨款');
	expect(fiscal.cells.map(({ lines }) => lines[0]?.note)).toEqual([
		'占总额 50.0%',
		'占总额 100.0%',
		undefined,
	]);
});

test('money: a blank is not nothing, so it differs from 0.00 and marks nobody', () => {
	const projects = [handProject({ annual_carryover_fen: 0 }), handProject()];
	const row = rowOf(projects, 'money', '其中：上年结转资金');
	expect(row).toMatchObject({ differs: true, note: null });
	expect(marksOf(row)).toEqual([null, null]);
});

test('equal amounts and equal texts do not differ', () => {
	const parts = { total_fen: 100, nature: '经常性项目' };
	const projects = [handProject(parts), handProject(parts)];
	expect(rowOf(projects, 'money', '项目资金总额')).toMatchObject({ differs: false, note: null });
	expect(rowOf(projects, 'basics', '项目性质').differs).toBe(false);
});

test('structure: a type that one project lacks is empty there, one that all lack has no row', () => {
	const projects = [
		handProject({ indicators: [handBound('=', 1, '件')] }),
		handProject({ indicators: [handCompared({ level2: '质量指标' })] }),
	];
	expect(textsOf(rowOf(projects, 'structure', '数量指标'))).toEqual([['1 个'], []]);
	expect(textsOf(rowOf(projects, 'structure', '可衡量占比'))).toEqual([['100.0%'], ['0.0%']]);
	expect(() => rowOf(projects, 'structure', '时效指标')).toThrow('missing row');
});

test('targets: demands that are printed differently are equal, the stricter of two is marked', () => {
	const of = (targetText: string, value: number) =>
		handProject({ indicators: [handBound('>=', value, '%', { targetText })] });
	const equal = rowOf([of('≥90.00(%)', 90), of('≥90%', 90)], 'targets', '办案数');
	expect(equal).toMatchObject({ differs: false, note: '数量指标' });
	expect(textsOf(equal)).toEqual([['≥90.00(%)'], ['≥90%']]);
	expect(equal.cells[0]?.lines[0]?.note).toBe('理解为 ≥ 90%');
	const apart = rowOf([of('≥90%', 90), of('≥85%', 85)], 'targets', '办案数');
	expect([apart.differs, ...marksOf(apart)]).toEqual([true, 'stricter', null]);
});

test('targets: a like name is said in its own cell, and the name that most print is the row’s', () => {
	const of = (name: string) => handProject({ indicators: [handBound('>=', 90, '%', { name })] });
	const names = ['受益群众满意度', '群众满意度', '群众满意度'];
	const row = rowOf(names.map(of), 'targets', '群众满意度');
	expect(row.cells.map(({ lines }) => [lines[0]?.name, lines[0]?.isLike])).toEqual([
		['受益群众满意度', true],
		[null, false],
		[null, false],
	]);
});

test('an indicator without a partner is listed under its type, with its target', () => {
	const projects = [handProject({ indicators: [handBound('>=', 90)] }), handProject()];
	const row = rowOf(projects, 'alone', '数量指标');
	expect(row.cells[0]?.lines).toMatchObject([{ name: '办案数', text: '>=90%' }]);
	expect(row.cells[1]?.lines).toEqual([]);
});

test('unit costs: those of one unit stand in one row, with their reckoning', () => {
	const indicators = [handBound('>=', 4, '场')];
	const projects = [
		handProject({ annual_total_fen: 1_000_00, indicators }),
		handProject({ annual_total_fen: 500_00, indicators }),
	];
	const row = rowOf(projects, 'unitCosts', '每场');
	expect(textsOf(row)).toEqual([['至多 250.00 元/场'], ['至多 125.00 元/场']]);
	expect(row.cells[0]?.lines[0]?.note).toBe('1,000.00 元 ÷ 4 场');
});

test('English says the same of the same data', () => {
	const projects = [handProject({ indicators: [handBound('>=', 90)] }), handProject()];
	const shape = (set: typeof words) =>
		toCompareSections(projects, set, 'yuan').map(({ id, rows }) => [
			id,
			rows.map((row) => row.differs),
		]);
	expect(shape(compareProjectsWords.en)).toEqual(shape(words));
});
