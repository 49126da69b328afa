import { defaultMoneyUnit, type MoneyUnit } from '#lib/model/money.ts';
import type { AmountRange } from './amount-range.ts';
import type { Sort } from './sort.ts';

/** What the reader has chosen. Lists are in the facets' order, without doubles; empty means all. */
export interface Selection {
	/** 项目性质; '' stands for a blank one. */
	nature: string[];
	/** 二级指标, as repaired; '' stands for none printed. */
	level2: string[];
	/** 级别: projects with a finding of one of these levels. */
	severity: string[];
	/** 规则类别: projects with a finding of one of these groups of rules. */
	finding: string[];
	/** Text that the project's name holds; '' for any. As `toSearch` gives it. */
	search: string;
	/** What 年度资金申请总额 lies within; a blank one lies within none. Null for any. */
	amount: AmountRange | null;
	/** How the project table is sorted; null is by 年度资金申请总额, largest first. */
	sort: Sort | null;
	/** The unit of every amount on the page. */
	unit: MoneyUnit;
}

/** Every value that a facet of this corpus can take, in the order in which it is shown. */
export const facetNames = ['nature', 'level2', 'severity', 'finding'] as const;
export type FacetName = (typeof facetNames)[number];
export type Facets = Record<FacetName, string[]>;

export const nothingSelected: Selection = {
	nature: [],
	level2: [],
	severity: [],
	finding: [],
	search: '',
	amount: null,
	sort: null,
	unit: defaultMoneyUnit,
};

export function isFiltered(selection: Selection): boolean {
	const { search, amount } = selection;
	return (
		facetNames.some((facet) => selection[facet].length > 0) || search !== '' || amount !== null
	);
}

/** The selection with one value of a facet switched; order stays the facet's. */
export function toggle(
	selection: Selection,
	facet: FacetName,
	value: string,
	facets: Facets,
): Selection {
	const chosen = new Set(selection[facet]);
	if (!chosen.delete(value)) chosen.add(value);
	return { ...selection, [facet]: facets[facet].filter((known) => chosen.has(known)) };
}

const searchLimit = 60;

/** What was typed -> a text to look for: no control characters, no outer blanks, not too long. */
export function toSearch(typed: string): string {
	const kept = [
		...typed
			.replace(/\p{Cc}/gu, ' ')
			.toWellFormed()
			.trim(),
	];
	return kept.slice(0, searchLimit).join('').trim();
}

/** Every selection that one click on a facet leads to. */
export function neighbours(selection: Selection, facets: Facets): Selection[] {
	return facetNames.flatMap((facet) =>
		facets[facet].map((value) => toggle(selection, facet, value, facets)),
	);
}
