import { descending, group, sum } from 'd3-array';
import { chineseOrder } from '#lib/corpus/chinese-order.ts';
import { indexSorts, type IndexSort } from '#lib/selection/project-index-selection.ts';

export interface IndexedProject {
	formId: string;
	name: string | null;
	nature: string | null;
	annualFen: number | null;
	indicatorCount: number;
	measurableCount: number;
}

export interface IndexGroup {
	nature: string | null;
	annualFen: number;
	/** With the place of each in every order, from 0. */
	projects: (IndexedProject & { places: Record<IndexSort, number> })[];
}

/** Projects by nature, natures with the most projects first; each group by amount. */
export function toIndex(projects: readonly IndexedProject[]): IndexGroup[] {
	return [...group(projects, ({ nature }) => nature)]
		.map(([nature, members]) => ({
			nature,
			annualFen: sum(members, ({ annualFen }) => annualFen ?? 0),
			projects: withPlaces(members),
		}))
		.toSorted((a, b) => descending(a.projects.length, b.projects.length));
}

function withPlaces(members: readonly IndexedProject[]): IndexGroup['projects'] {
	const orders = Object.fromEntries(
		indexSorts.map((sort) => {
			const sorted = members.toSorted(compare[sort]);
			return [sort, new Map(sorted.map((one, place) => [one, place]))];
		}),
	) as Record<IndexSort, Map<IndexedProject, number>>;
	const placesOf = (one: IndexedProject) =>
		Object.fromEntries(indexSorts.map((sort) => [sort, orders[sort].get(one) ?? 0])) as Record<
			IndexSort,
			number
		>;
	const placed = members.map((one) => ({ ...one, places: placesOf(one) }));
	return placed.toSorted((a, b) => a.places.amount - b.places.amount);
}

/** Largest first, names in the order of Chinese; what is blank comes last. */
const compare: Record<IndexSort, (a: IndexedProject, b: IndexedProject) => number> = {
	amount: (a, b) => blankLast(a.annualFen, b.annualFen, descending),
	name: (a, b) => blankLast(a.name, b.name, chineseOrder),
	indicators: (a, b) => descending(a.indicatorCount, b.indicatorCount),
	measurable: (a, b) => blankLast(measurableShare(a), measurableShare(b), descending),
};

function blankLast<Value>(
	a: Value | null,
	b: Value | null,
	order: (a: Value, b: Value) => number,
): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return order(a, b);
}

/** The part of a project's target values that can be measured, 0 to 1; null where it has none. */
export function measurableShare({
	measurableCount,
	indicatorCount,
}: Pick<IndexedProject, 'measurableCount' | 'indicatorCount'>): number | null {
	return indicatorCount === 0 ? null : measurableCount / indicatorCount;
}
