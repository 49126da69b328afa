import { expect, test } from 'vitest';
import { projectYears, type ProjectYear } from '#lib/figures/project-years.ts';
import { makeCity } from '../bench/corpus/make-city.ts';

const year = (formId: string, parts: Partial<ProjectYear> = {}): ProjectYear => ({
	formId,
	year: 2024,
	body: '甲区教育局',
	name: '校园维修',
	annualFen: 100,
	indicatorCount: 3,
	...parts,
});

const othersOf = (own: ProjectYear, ...others: ProjectYear[]) =>
	projectYears([own, ...others])(own).map(({ formId, isSuspected }) => [formId, isSuspected]);

test('a city of three years: each project has its own years, and no other form is taken for it', () => {
	const { documents, changes } = makeCity(
		{ departments: 12, years: [2024, 2025, 2026], projects: 20 },
		21,
	);
	const forms = documents.flatMap(({ source }) => source.forms);
	const all = forms.map((form) =>
		year(form.id, { year: form.fiscalYear, body: form.unit, name: form.projectName }),
	);
	const find = projectYears(all);
	let [same, renamed] = [0, 0];
	for (const own of all) {
		const change = changes.get(own.formId);
		const before = find(own).filter((one) => one.year === (own.year ?? 0) - 1);
		expect(before.map(({ formId }) => formId)).toEqual(change?.beforeId ? [change.beforeId] : []);
		if (change?.kind === 'same') {
			same += 1;
			expect(before[0]?.isSuspected).toBe(false);
		}
		if (change?.kind === 'renamed') {
			renamed += 1;
			expect(before[0]?.isSuspected).toBe(true);
		}
	}
	expect([same > 300, renamed > 20]).toEqual([true, true]);
});

test.each([
	['校园维修', false],
	['校 园维修', false],
	['“校园维修”', false],
	['2023年校园维修', true],
	['校园维修（2023年度）', true],
	['2022-2023年校园维修', true],
])('%s in another year: suspected is %s', (name, isSuspected) => {
	expect(othersOf(year('own'), year('a', { year: 2023, name }))).toEqual([['a', isSuspected]]);
});

test.each<Partial<ProjectYear>>([
	{ year: 2024 },
	{ year: null },
	{ body: '乙区教育局' },
	{ body: null },
	{ name: '校园绿化' },
	{ name: '校园维修二期' },
	{ name: null },
])('%o is another project', (parts) => {
	expect(othersOf(year('own'), year('a', { year: 2023, ...parts }))).toEqual([]);
});

test('of several forms of a year with one name none is surely the same', () => {
	const others = [year('a', { year: 2023 }), year('b', { year: 2023 }), year('c', { year: 2022 })];
	expect(othersOf(year('own'), ...others)).toEqual([
		['a', true],
		['b', true],
		['c', false],
	]);
});

test('two names of nothing but a year are not the same', () => {
	expect(
		othersOf(year('own', { name: '2024年' }), year('a', { year: 2023, name: '2023年' })),
	).toEqual([]);
});
