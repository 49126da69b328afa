import { indicatorTypes } from '#lib/corpus/browse-tables.ts';
import { largestShown, type ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import type { Totals } from '#lib/pages/overview/totals.ts';

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

/** Types of the older taxonomy are always shown; those of 成本指标 as level 1 once a form has one. */
const isAlwaysShown = (level2: string) => level2 !== '' && !/.成本指标$/.test(level2);

/**
 * Rows -> matrix: the largest projects by type, in the taxonomy's order. `chosen` are the types that
 * the reader filters by: only those are columns then, since nothing was counted of the others.
 */
export function toStructure(
	projects: readonly ProjectRow[],
	totals: Totals,
	chosen: readonly string[] = [],
): Structure {
	const shown = indicatorTypes
		.map((type, i) => ({ ...type, i }))
		.filter(
			({ level2, code }) =>
				(totals[`${code}_projects`] ?? 0) > 0 ||
				(chosen.length > 0 ? chosen.includes(level2) : isAlwaysShown(level2)),
		);
	return {
		types: shown.map(({ level2, code }) => ({
			level2,
			projectCount: totals[`${code}_projects`] ?? 0,
		})),
		projects: projects.slice(0, largestShown).map((row) => ({
			formId: row.form_id,
			name: row.project_name ?? '',
			counts: shown.map(({ i }) => row.counts[i] ?? 0),
		})),
	};
}
