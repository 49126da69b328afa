import { indicatorTypes, type IndicatorType } from '#lib/corpus/browse-tables.ts';
import { largestShown, type ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import type { Totals } from '#lib/pages/overview/rows/totals.ts';

export interface StructureType {
	level2: string;
	projectCount: number;
}

export interface StructureProject {
	formId: string;
	name: string;
	/** Indicators of each type, in the order of `types`; 0 where the form has none. */
	counts: number[];
}

export interface Structure {
	types: StructureType[];
	projects: StructureProject[];
}

/** The older types always show. Those of 成本指标 as a level 1 show once a form has one. */
const isAlwaysShown = (level2: string) => level2 !== '' && !/.成本指标$/.test(level2);

/**
 * The types that are columns, in the taxonomy's order, with their index among all. If the reader has
 * chosen types, only these are counted and shown.
 */
export function shownTypes(
	totals: Totals,
	chosen: readonly string[],
): (IndicatorType & { index: number })[] {
	return indicatorTypes
		.map((type, index) => ({ ...type, index }))
		.filter(
			({ level2, code }) =>
				(totals[`${code}_projects`] ?? 0) > 0 ||
				(chosen.length > 0 ? chosen.includes(level2) : isAlwaysShown(level2)),
		);
}

/** The matrix of the largest projects by type; `chosen` are the types that the reader filters by. */
export function toStructure(
	projects: readonly ProjectRow[],
	totals: Totals,
	chosen: readonly string[] = [],
): Structure {
	const shown = shownTypes(totals, chosen);
	return {
		types: shown.map(({ level2, code }) => ({
			level2,
			projectCount: totals[`${code}_projects`] ?? 0,
		})),
		projects: projects.slice(0, largestShown).map((row) => ({
			formId: row.form_id,
			name: row.project_name ?? '',
			counts: shown.map(({ index }) => row.counts[index] ?? 0),
		})),
	};
}
