import { descending, group, sum } from 'd3-array';
import { chineseOrder } from '#lib/corpus/chinese-order.ts';
import { indexSorts, type IndexSort } from '#lib/selection/project-index-selection.ts';

export interface IndexedProject {
	/** '' where it is not known; null where the corpus has one year only. */
	year: string | null;
	formId: string;
	name: string | null;
	nature: string | null;
	annualFen: number | null;
	indicatorCount: number;
	measurableCount: number;
	/** Whether its reading is in doubt. */
	isDoubtful: boolean;
}

export interface IndexGroup {
	year: string | null;
	nature: string | null;
	annualFen: number;
	/** With the index of each in every order. */
	projects: (IndexedProject & { indices: Record<IndexSort, number> })[];
}

/**
 * Projects by year in their order, then by nature, natures with the most projects first; each group by
 * amount.
 */
export function toIndex(projects: readonly IndexedProject[]): IndexGroup[] {
	return [...group(projects, ({ year }) => year)].flatMap(([year, ofYear]) =>
		[...group(ofYear, ({ nature }) => nature)]
			.map(([nature, members]) => ({
				year,
				nature,
				annualFen: sum(members, ({ annualFen }) => annualFen ?? 0),
				projects: withOrders(members),
			}))
			.toSorted((a, b) => descending(a.projects.length, b.projects.length)),
	);
}

function withOrders(members: readonly IndexedProject[]): IndexGroup['projects'] {
	const orders = Object.fromEntries(
		indexSorts.map((sort) => {
			const sorted = members.toSorted(compare[sort]);
			return [sort, new Map(sorted.map((one, index) => [one, index]))];
		}),
	) as Record<IndexSort, Map<IndexedProject, number>>;
	const indicesOf = (one: IndexedProject) =>
		Object.fromEntries(indexSorts.map((sort) => [sort, orders[sort].get(one) ?? 0])) as Record<
			IndexSort,
			number
		>;
	const indexed = members.map((one) => ({ ...one, indices: indicesOf(one) }));
	return indexed.toSorted((a, b) => a.indices.amount - b.indices.amount);
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
