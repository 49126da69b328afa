// Years, departments and units: every view against an independent reckoning, over generated forms.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { departmentName } from '#lib/corpus/department-name.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Form } from '#lib/model/form.ts';
import { loadFacets } from '#lib/pages/overview/facets.ts';
import { findBodies } from '#lib/pages/shared/bodies/find-bodies.ts';
import { loadOverview } from '#lib/pages/overview/views.ts';
import { nothingSelected, type Facets } from '#lib/selection/selection.ts';
import { makeDocuments } from '../../bench/corpus/make-documents.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handSource } from '../../corpus/hand-made.ts';
import { reckon } from './reckoning.ts';
import { selectionRuns } from './selection-runs.ts';

const made = [...makeDocuments(240, 11, [2022, 2023, 2024])].map(({ source }) => source);
const undated = [
	handForm({ id: 'hand-01', projectName: '甲', funding: { annualTotal: 5 } }),
	handForm({ id: 'hand-02', department: '[123]乙局（汇总）', funding: { annualTotal: 1e12 } }),
	handForm({ id: 'hand-03', department: '乙局', unit: '乙局', fiscalYear: 2024 }),
];
const sources = [...made, handSource(undated)];
const forms = sources.flatMap((source) => source.forms);

let engine: Engine;
let facets: Facets;
beforeAll(async () => {
	engine = await engineOf(sources);
	facets = await loadFacets(engine);
}, 120_000);

const textsOf = (of: (form: Form) => string | null) => [
	...new Set(forms.map((form) => of(form) ?? '')),
];

test('the years of the corpus, the latest first and those without one last', () => {
	expect(facets.year).toEqual(['2024', '2023', '2022', '']);
});

test('departments of the latest year by what they ask for, each under one name', () => {
	const { bodies } = reckon(forms, nothingSelected);
	expect(bodies.length).toBeGreaterThan(20);
	expect(facets.department.slice(0, 100)).toEqual(bodies.map(({ name }) => name));
	expect(facets.department).toContain('乙局');
	expect(facets.department).not.toContain('[123]乙局（汇总）');
});

test('any year, departments and units with any other filters', async () => {
	const some = (values: string[]) =>
		fc.oneof(
			{ weight: 2, arbitrary: fc.constant<string[]>([]) },
			{ weight: 1, arbitrary: fc.subarray(values, { minLength: 1 }) },
		);
	const selections = fc.record({
		year: fc.constantFrom(null, ...facets.year),
		department: some(textsOf(({ department }) => departmentName(department))),
		carrier: some(textsOf(({ unit }) => unit)),
		nature: some(facets.nature),
		level2: some(facets.level2),
		search: fc.constantFrom('', '', '建设', '无此名称'),
	});
	await fc.assert(
		fc.asyncProperty(selections, async (chosen) => {
			const selection = { ...nothingSelected, ...chosen };
			const { targets, ...rows } = await loadOverview(engine, selection);
			const { targets: reckoned, ...expected } = reckon(forms, selection);
			expect(rows).toEqual(expected);
			expect(targets).toHaveLength(reckoned.length);
			expect(targets).toEqual(expect.arrayContaining(reckoned));
		}),
		{ numRuns: selectionRuns(60) },
	);
}, 900_000);

test('a corpus of one year counts forms that print none among them', async () => {
	const few = [handForm({ id: 'a-01', fiscalYear: 2023 }), handForm({ id: 'a-02' })];
	const one = await engineOf([handSource(few)]);
	expect((await loadFacets(one)).year).toEqual(['2023']);
	expect((await loadOverview(one, nothingSelected)).totals.project_count).toBe(2);
});

test('a form that prints no year is of the year of its source', async () => {
	const source = handSource([handForm({ id: 'a-01' }), handForm({ id: 'a-02', fiscalYear: 2024 })]);
	const dated = { ...source, note: { ...source.note, fiscalYear: 2023 } };
	const two = await engineOf([dated]);
	expect((await loadFacets(two)).year).toEqual(['2024', '2023']);
});

test.each([
	['乙局', '乙局'],
	['yj', '乙局'],
	['YJ', '乙局'],
	['卫健委', '海安区卫生健康委员会'],
	['wjw', '海安区卫生健康委员会'],
	['无此', undefined],
	['%', undefined],
	['_', undefined],
	["'", undefined],
])('%s finds the department %s', async (text, name) => {
	const found = await findBodies(engine, text);
	expect(found[0]?.name).toBe(name);
});

test('every department is found by letters of its name, departments before units', async () => {
	for (const name of facets.department.filter((one) => one !== '').slice(0, 20)) {
		const letters = [...name].filter((_, i) => i % 2 === 0).join('');
		const found = await findBodies(engine, letters);
		const kinds = found.map(({ kind }) => kind);
		expect(found.map((body) => body.name)).toContain(name);
		expect(kinds).toEqual(kinds.toSorted().reverse());
	}
});
