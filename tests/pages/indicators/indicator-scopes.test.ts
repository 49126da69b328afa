// Years, departments and units of the indicators, over generated forms of several of each.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import {
	loadFacetCounts,
	toFacetValues,
} from '#lib/pages/indicators/indicator-facets/indicator-facets.ts';
import { loadIndicatorPage } from '#lib/pages/indicators/indicator-page.ts';
import { allIndicators, eachFacet, indicatorFacets } from '#lib/selection/indicator-selection.ts';
import type { IndicatorSelection } from '#lib/selection/indicator-selection.ts';
import { makeDocuments } from '../../bench/corpus/make-documents.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { departmentOf } from '../shared/reckoned-findings.ts';
import { valueRanges } from '../../selection/keys/value-ranges.ts';
import { selectionRuns } from '../shared/selection-runs.ts';
import {
	choose,
	countFacets,
	everyIndicator,
	facetValue,
	memberKey,
	selecting,
	sharedNames,
} from './indicator-reckoning.ts';

const sources = [...makeDocuments(60, 5, [2022, 2023, 2024])].map(({ source }) => source);
const forms = sources.flatMap((source) => source.forms);
const departments = forms.slice(0, 9).map(departmentOf);
const carriers = forms.slice(0, 3).map(({ unit }) => unit ?? '');

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(sources);
}, 60_000);

const selections: Partial<IndicatorSelection>[] = [
	{ year: ['2023'] },
	{ year: ['2022', '2024'], department: departments },
	{ department: departments, level2: ['质量指标'], kind: ['quantity'] },
	{ carrier: carriers },
	{ year: ['2024'], carrier: carriers, nature: ['经常性项目'] },
	{ department: departments, project: forms.slice(0, 4).map(({ id }) => id) },
	{ year: ['1999'] },
	{ measurable: ['no'] },
	{ unit: ['%'], value: { from: { at: 80, isOpen: false }, to: { at: 90, isOpen: true } } },
	{ value: { from: { at: 100, isOpen: true }, to: null } },
];

async function expectReckoned(parts: Partial<IndicatorSelection>): Promise<void> {
	const selection = selecting(parts);
	const { totals, shared } = await loadIndicatorPage(engine, selection);
	// Targets of two years are never one comparison.
	const names = sharedNames(choose(forms, selection));
	expect(shared.count).toBe(names.size);
	for (const { name, year, members, indicator_count } of shared.names) {
		const targets = names.get(`${year} ${name}`) ?? [];
		expect(targets).toHaveLength(indicator_count);
		expect(targets).toEqual(expect.arrayContaining(members.map(memberKey)));
	}
	expect(totals.indicator_count).toBe(choose(forms, selection).length);
	const counts = await loadFacetCounts(engine, selection);
	const expected = countFacets(forms, selection);
	for (const facet of indicatorFacets) {
		const counted = Object.fromEntries(counts[facet].map(({ value, count }) => [value, count]));
		expect(counted, facet).toEqual(expected[facet]);
	}
}

test.each(selections)('%o', expectReckoned);

test('any values of any facets', async () => {
	const all = everyIndicator(forms);
	const values = eachFacet((facet) => [...new Set(all.map(facetValue[facet]))].sort());
	const chosen = fc.record({
		...eachFacet((facet) =>
			fc.oneof(
				{ weight: 5, arbitrary: fc.constant<string[]>([]) },
				{ weight: 1, arbitrary: fc.subarray(values[facet], { minLength: 1 }) },
			),
		),
		value: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, valueRanges),
	});
	await fc.assert(fc.asyncProperty(chosen, expectReckoned), { numRuns: selectionRuns(10) });
}, 900_000);

test('years stand latest first', async () => {
	const { values } = toFacetValues(await loadFacetCounts(engine, allIndicators));
	expect(values.year).toEqual(['2024', '2023', '2022']);
});
