import { descending } from 'd3-array';
import { chineseOrder } from '#lib/corpus/chinese-order.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { targetKinds, type Comparator } from '#lib/model/target.ts';
import { level1s, level2s } from '#lib/model/taxonomy.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import {
	eachFacet,
	type IndicatorFacet,
	type IndicatorFacetValues,
	type IndicatorSelection,
} from '#lib/selection/indicator-selection.ts';
import sql from './indicator-facets.sql?raw';

/** A facet value with its number of indicators, regardless of what is chosen in that facet. */
export interface FacetCount {
	value: string;
	/** The name of the value, if the value is only an id. */
	label: string | null;
	count: number;
}

export type FacetCounts = Record<IndicatorFacet, FacetCount[]>;

/** The counts of every facet under the choices in the other facets, most first, without zeros. */
export async function loadFacetCounts(
	engine: Engine,
	selection: IndicatorSelection,
): Promise<FacetCounts> {
	const rows = await engine.query<{
		facet: IndicatorFacet;
		value: string;
		label: string | null;
		indicator_count: number;
	}>(overIndicators(sql, selection));
	const counts = eachFacet<FacetCount[]>(() => []);
	for (const { facet, value, label, indicator_count } of rows) {
		counts[facet].push({ value, label, count: indicator_count });
	}
	return eachFacet((facet) => counts[facet].sort(mostFirst));
}

/** The most values of a facet that come with the page, the most frequent ones. */
export const facetValuesShown = 200;

const comparators: (Comparator | '')[] = ['=', '>=', '>', '<=', '<', '~', '..', ''];
const fixedOrder: Partial<Record<IndicatorFacet, readonly string[]>> = {
	level1: [...level1s, ''],
	level2: [...level2s, ''],
	kind: [...targetKinds, ''],
	measurable: ['yes', 'no'],
	comparator: comparators,
	problem: ['yes', 'no'],
	repair: ['yes', 'no'],
	reading: ['sure', 'doubtful'],
};

/**
 * The order of every facet's values from the counts of all indicators: labels by the taxonomy, projects
 * by name, the latest year first, all others most frequent first.
 */
export function toFacetValues(all: FacetCounts): IndicatorFacetValues {
	const open: IndicatorFacet[] = [];
	const values = eachFacet((facet) => {
		if (all[facet].length > facetValuesShown) open.push(facet);
		const shown = all[facet].slice(0, facetValuesShown);
		const order = fixedOrder[facet];
		if (order) shown.sort((a, b) => indexIn(order, a.value) - indexIn(order, b.value));
		if (facet === 'year') shown.sort((a, b) => byText(b.value, a.value));
		if (facet === 'project') {
			shown.sort((a, b) => chineseOrder(a.label ?? '', b.label ?? '') || byText(a.value, b.value));
		}
		return shown.map(({ value }) => value);
	});
	return { values, open };
}

function mostFirst(a: FacetCount, b: FacetCount): number {
	return descending(a.count, b.count) || byText(a.value, b.value);
}

function indexIn(order: readonly string[], value: string): number {
	const index = order.indexOf(value);
	return index < 0 ? order.length : index;
}

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
