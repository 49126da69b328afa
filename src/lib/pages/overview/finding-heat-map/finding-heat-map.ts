import { findingColumns } from '#lib/corpus/browse-tables.ts';
import { ruleGroups, type RuleGroup } from '#lib/model/finding.ts';
import { largestShown, type ProjectRow } from '#lib/pages/shared/projects/projects.ts';

export interface HeatMapGroup {
	group: RuleGroup;
	/** The number of listed projects with a finding of this group. */
	projectCount: number;
}

export interface HeatMapProject {
	formId: string;
	name: string | null;
	/** Findings of each group, in the order of `ruleGroups`. */
	counts: number[];
	/** Whether one of them is at level 高. */
	high: boolean[];
}

export interface HeatMap {
	groups: HeatMapGroup[];
	projects: HeatMapProject[];
}

const columnOf = new Map(findingColumns.map(({ value }, i) => [value, i]));

/** The findings of a project by group of rules, in the order of `ruleGroups`. */
export function findingCounts({ findings }: ProjectRow): number[] {
	return ruleGroups.map((group) => findings[columnOf.get(group) ?? -1] ?? 0);
}

/** Whether a project has a finding at level 高 in each group, in the same order. */
export function highGroups({ high_groups }: ProjectRow): boolean[] {
	return ruleGroups.map((_, i) => (high_groups & (2 ** i)) !== 0);
}

/** The matrix of the largest projects by group of rules. */
export function toHeatMap(projects: readonly ProjectRow[]): HeatMap {
	const rows = projects.slice(0, largestShown).map((project) => ({
		formId: project.form_id,
		name: project.project_name,
		counts: findingCounts(project),
		high: highGroups(project),
	}));
	return {
		groups: ruleGroups.map((group, i) => ({
			group,
			projectCount: rows.filter(({ counts }) => (counts[i] ?? 0) > 0).length,
		})),
		projects: rows,
	};
}
