import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import { ruleGroups } from '#lib/model/finding.ts';
import { projectIdColumns } from '#lib/pages/shared/projects/project-id-columns.ts';
import type { ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { findingCounts, highGroups } from './finding-heat-map.ts';
import type { FindingHeatMapWords } from './finding-heat-map.words.ts';

/** All projects with the number of their findings by group, and the groups with one at level 高. */
export function toFindingMapSheet(
	projects: readonly ProjectRow[],
	words: FindingHeatMapWords,
	heads: SheetWords,
	groupName: (group: string) => string,
): ExportSheet {
	const groups = ruleGroups.map((group, i) => ({
		name: `findings_${i + 1}`,
		header: groupName(group),
		type: 'integer' as const,
		of: (row: ProjectRow) => findingCounts(row)[i] ?? 0,
	}));
	const high = (row: ProjectRow) =>
		highGroups(row).flatMap((isHigh, i) => (isHigh ? groupName(ruleGroups[i] ?? '') : []));
	return toSheet<ProjectRow>(
		words.title,
		[
			...projectIdColumns(heads),
			...groups,
			{
				name: 'high_groups',
				header: words.highGroups,
				type: 'text',
				of: (row) => high(row).join(heads.comma) || null,
			},
		],
		projects,
	);
}
