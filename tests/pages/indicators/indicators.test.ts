// The statements of the indicators' page against a reckoning in plain code, over the corpus itself and
// over forms made by hand.
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Form } from '#lib/model/form.ts';
import {
	loadFacetCounts,
	toFacetValues,
	type FacetCount,
} from '#lib/pages/indicators/indicator-facets/indicator-facets.ts';
import { toComparison } from '#lib/pages/indicators/shared-names/shared-names.ts';
import { loadIndicatorPage } from '#lib/pages/indicators/indicator-page.ts';
import {
	indicatorsAtOnce,
	loadIndicatorRows,
} from '#lib/pages/indicators/indicator-table/indicator-rows.ts';
import {
	allIndicators,
	eachFacet,
	indicatorFacets,
	type IndicatorSelection,
} from '#lib/selection/indicator-selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import {
	choose,
	countFacets,
	everyIndicator,
	facetValue,
	memberKey,
	problemsOf,
	selecting,
	sharedNames,
	tally,
	type One,
} from './indicator-reckoning.ts';

let forms: Form[];
let engine: Engine;
beforeAll(async () => {
	const sources = await buildCorpus(await readData('data'));
	forms = sources.flatMap((source) => source.forms);
	engine = await engineOf(sources);
}, 60_000);

const selections: [title: string, parts: Partial<IndicatorSelection>][] = [
	['everything', {}],
	['one type', { level2: ['质量指标'] }],
	['two facets', { level2: ['服务对象满意度指标', '质量指标'], unit: ['%'] }],
	[
		'three facets',
		{ level1: ['产出指标'], comparator: ['>=', ''], kind: ['quantity', 'composite'] },
	],
	['blanks', { unit: [''], comparator: [''], kind: [''] }],
	['a project', { project: ['minhang-justice-2023-05'] }],
	['a project and a type', { project: ['minhang-justice-2023-05'], level2: ['质量指标'] }],
	['problems', { problem: ['yes'] }],
	['repaired', { repair: ['yes'] }],
	['both answers of a facet', { repair: ['yes', 'no'], nature: ['经常性项目'] }],
	['a search', { search: '满意度' }],
	['a search in targets', { search: '每月' }],
	['a search and facets', { search: '满意度', unit: ['%'], nature: ['经常性项目'] }],
	['nothing fits', { search: '满意度', level2: ['成本指标'] }],
	['a text that SQL would read otherwise', { search: `'%_` }],
	['values that SQL would read otherwise', { unit: [`') OR (1=1) --`, '%'], project: [`'`] }],
];

describe.each(selections)('%s', (_title, parts) => {
	const selection = selecting(parts);

	test('totals', async () => {
		const { totals } = await loadIndicatorPage(engine, selection);
		const chosen = choose(forms, selection);
		expect(totals).toEqual({
			indicator_count: chosen.length,
			project_count: new Set(chosen.map(({ form }) => form.id)).size,
		});
	});

	test('every facet is counted without its own choice', async () => {
		const counts = await loadFacetCounts(engine, selection);
		const expected = countFacets(forms, selection);
		for (const facet of indicatorFacets) {
			const got = Object.fromEntries(counts[facet].map(({ value, count }) => [value, count]));
			expect(got, facet).toEqual(expected[facet]);
		}
	});

	test('all rows, block by block, in the documents’ order', async () => {
		const chosen = choose(forms, selection);
		const ids: string[] = [];
		for (let from = 0; from < Math.max(1, chosen.length); from += indicatorsAtOnce) {
			const rows = await loadIndicatorRows(engine, selection, from);
			ids.push(...rows.map(({ form_id, ordinal }) => `${form_id}/${ordinal}`));
		}
		expect(ids).toEqual(chosen.map(({ form, ordinal }) => `${form.id}/${ordinal}`));
	});

	test('values by unit', async () => {
		const { units } = await loadIndicatorPage(engine, selection);
		const byUnit = valuesByUnit(choose(forms, selection));
		const largest = Object.values(byUnit)
			.map((values) => values.length)
			.sort((a, b) => b - a);
		expect(units.map(({ count }) => count)).toEqual(largest.slice(0, 9));
		for (const { unit, points, ...summary } of units) {
			const values = (byUnit[unit] ?? []).toSorted((a, b) => a - b);
			expect(summary).toMatchObject({
				min: values[0],
				max: values.at(-1),
				median: values[Math.ceil(values.length / 2) - 1],
				full: values.filter((value) => value === 100).length,
			});
			expect(Object.fromEntries(points.map(({ value, count }) => [value, count]))).toEqual(
				tally(values.map(String)),
			);
		}
	});

	test('names that two or more projects use', async () => {
		const { shared } = await loadIndicatorPage(engine, selection);
		const expected = sharedNames(choose(forms, selection));
		expect(shared.count).toBe(expected.size);
		const got = shared.names.map(({ name, year, members }) => [
			`${year} ${name}`,
			members.map(memberKey).sort(),
		]);
		expect(new Map(got as [string, string[]][])).toEqual(expected);
		// The page groups by the meaning of a target, the order is that of the statement: they must agree.
		const order = shared.names.map((one) => ({
			differs: toComparison(one).promises.length > 1 ? 1 : 0,
			projects: one.project_count,
		}));
		expect(order).toEqual(
			order.toSorted((a, b) => b.differs - a.differs || b.projects - a.projects),
		);
	});

	test('goals that hold what is looked for', async () => {
		const { goals } = await loadIndicatorPage(engine, selection);
		const { search, nature, project } = selection;
		const expected = forms
			.filter(({ nature: own }) => nature.length === 0 || nature.includes(own ?? ''))
			.filter(({ id }) => project.length === 0 || project.includes(id))
			.filter(({ overallGoal, annualGoal }) =>
				[overallGoal, annualGoal].some((goal) => search !== '' && goal?.includes(search)),
			);
		expect(goals.map(({ form_id }) => form_id).sort()).toEqual(
			expected.map(({ id }) => id).slice(0, 20),
		);
	});
});

test('a row as it is printed and as it is understood', async () => {
	const [row] = await loadIndicatorRows(engine, selecting({ problem: ['yes'] }));
	const one = everyIndicator(forms).find((each) => problemsOf(each).length > 0) as One;
	expect(row).toMatchObject({
		form_id: one.form.id,
		ordinal: one.ordinal,
		project_name: one.form.projectName,
		file: 'declaration.txt',
		line: one.indicator.line,
		name: one.indicator.name,
		target_text: null,
		kind: '',
		comparator: '',
		problem: '指标值为空',
		problem_count: 1,
	});
});

test('系统使用单位满意度: six projects, all of at least 85 %', async () => {
	const { shared } = await loadIndicatorPage(engine, allIndicators);
	const first = shared.names.find(({ name }) => name === '系统使用单位满意度');
	expect(first).toMatchObject({
		project_count: 6,
		indicator_count: 6,
	});
	expect(
		first?.members.map(({ comparator, value, unit }) => `${comparator}${value}${unit}`),
	).toEqual(Array(6).fill('>=85%'));
});

test('sorted by value: the numbers of a unit stand together, blanks last in both directions', async () => {
	const parts = { unit: ['%', '次', ''], nature: ['经常性项目'] };
	for (const direction of ['asc', 'desc'] as const) {
		const selection = selecting({ ...parts, sort: { column: 'value', direction } });
		const all = choose(forms, selection).length;
		const rows = [];
		for (let from = 0; from < all; from += indicatorsAtOnce) {
			rows.push(...(await loadIndicatorRows(engine, selection, from)));
		}
		expect(rows).toHaveLength(all);
		const known = rows.findIndex(({ value }) => value === null);
		expect(rows.slice(known).every(({ value }) => value === null)).toBe(true);
		for (const unit of ['%', '次']) {
			const values = rows.slice(0, known).flatMap((row) => (row.unit === unit ? row.value : []));
			const sorted = values.toSorted((a, b) => Number(a) - Number(b));
			expect(values).toEqual(direction === 'asc' ? sorted : sorted.reverse());
		}
	}
});

test('facets are in the taxonomy’s order, units most frequent first, and none is cut off here', async () => {
	const { values, open } = toFacetValues(await loadFacetCounts(engine, allIndicators));
	expect(open).toEqual([]);
	expect(values.level1).toEqual(['产出指标', '效益指标', '满意度指标']);
	expect(values.level2.slice(0, 3)).toEqual(['数量指标', '质量指标', '时效指标']);
	expect(values.unit.slice(0, 3)).toEqual(['', '%', '次']);
	expect(values.project).toHaveLength(forms.length);
	expect(values.repair).toEqual(['yes', 'no']);
	const all = everyIndicator(forms);
	for (const facet of indicatorFacets) {
		expect(new Set(values[facet])).toEqual(new Set(all.map(facetValue[facet])));
	}
});

test('a facet with very many values lists the most frequent and stays open', () => {
	const counts = eachFacet<FacetCount[]>(() => []);
	counts.unit = Array.from({ length: 250 }, (_, i) => ({
		value: `单位${i}`,
		label: null,
		count: 250 - i,
	}));
	const { values, open } = toFacetValues(counts);
	expect(open).toEqual(['unit']);
	expect(values.unit).toEqual(counts.unit.slice(0, 200).map(({ value }) => value));
});

function valuesByUnit(ones: readonly One[]): Record<string, number[]> {
	const byUnit: Record<string, number[]> = {};
	for (const { indicator } of ones) {
		const { unit, value, upperValue, basis } = indicator.target;
		if (unit === null || value === null || upperValue !== null || basis !== null) continue;
		(byUnit[unit] ??= []).push(value);
	}
	return byUnit;
}
