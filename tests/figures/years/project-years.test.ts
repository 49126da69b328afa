import { expect, test } from 'vitest';
import { projectYears, type ProjectYear } from '#lib/figures/years/project-years.ts';
import type { SettledPair } from '#lib/figures/years/project-clusters.ts';
import { makeCity } from '../../bench/corpus/make-city.ts';

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

const settledOf = (settled: SettledPair[], own: ProjectYear, ...others: ProjectYear[]) =>
	projectYears(
		[own, ...others],
		settled,
	)(own).map(({ formId, isSuspected }) => [formId, isSuspected]);
const same = (a: string, b: string) => ({ a, b, isSame: true });
const apart = (a: string, b: string) => ({ a, b, isSame: false });

test.each([
	['校园维修项目', []],
	['校园维修项目', [same('own', 'a')]],
	['校园维修', [apart('a', 'own')]],
	['2023年校园维修', [apart('own', 'a')]],
	['2023年校园维修', [same('own', 'a')]],
])('%s with %j', (name, settled) => {
	const [said] = settled;
	const expected = said === undefined ? [['a', true]] : said.isSame ? [['a', false]] : [];
	expect(settledOf(settled, year('own'), year('a', { year: 2023, name }))).toEqual(expected);
});

test('a person may join any names and units, and settles the rest of one name', () => {
	const other = year('a', { year: 2023, body: '乙局', name: '别的名称' });
	expect(settledOf([same('own', 'a')], year('own'), other)).toEqual([['a', false]]);
	// Of two forms of one name in each year, one pair is settled, so the other is sure too.
	const forms = [year('b'), year('c', { year: 2023 }), year('d', { year: 2023 })];
	expect(settledOf([], year('own'), ...forms)).toEqual([
		['c', true],
		['d', true],
	]);
	expect(settledOf([same('b', 'c')], year('own'), ...forms)).toEqual([['d', false]]);
});

test('a form of the same year is never another year of it, whichever form is asked', () => {
	const forms = [year('own'), year('b'), year('c', { year: 2023 })];
	const find = projectYears(forms);
	expect(
		forms.map((form) => find(form).map(({ formId, isSuspected }) => [formId, isSuspected])),
	).toEqual([
		[['c', true]],
		[['c', true]],
		[
			['b', true],
			['own', true],
		],
	]);
});

test('names of other years are reached one by one, and the doubt of one step stays', () => {
	const chain = [
		year('b', { year: 2023, name: '校园维修项目' }),
		year('c', { year: 2022, name: '校园维修项目' }),
	];
	expect(settledOf([], year('own'), ...chain)).toEqual([
		['b', true],
		['c', true],
	]);
	expect(settledOf([same('own', 'b')], year('own'), ...chain)).toEqual([
		['b', false],
		['c', false],
	]);
});

test('a near name is only looked for in the year before', () => {
	const old = year('a', { year: 2022, name: '校园维修项目' });
	expect(settledOf([], year('own'), old, year('x', { year: 2023, name: '食堂' }))).toEqual([]);
	expect(settledOf([], year('own'), old)).toEqual([['a', true]]);
});

test('a name that a whole unit shares tells no project', () => {
	const many = Array.from({ length: 13 }, (_, i) => year(`a${i}`, { year: 2023 }));
	expect(settledOf([], year('own'), ...many)).toEqual([]);
	expect(settledOf([], year('own'), ...many.slice(1))).toHaveLength(12);
});
