import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { Totals } from '#lib/pages/overview/rows/totals.ts';
import { projectIdColumns } from '#lib/pages/shared/projects/project-id-columns.ts';
import type { ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { shownTypes } from './indicator-structure.ts';

interface StructureSheet {
	projects: readonly ProjectRow[];
	totals: Totals;
	/** The types that the reader filters by; none for all. */
	chosen: readonly string[];
}

/** All projects with the number of their indicators of each type that the card shows. */
export function toStructureSheet(
	{ projects, totals, chosen }: StructureSheet,
	title: string,
	heads: SheetWords,
	typeName: (level2: string) => string,
): ExportSheet {
	const types = shownTypes(totals, chosen).map(({ level2, code, index }) => ({
		name: `${code}_count`,
		header: typeName(level2),
		type: 'integer' as const,
		of: (row: ProjectRow) => row.counts[index] ?? 0,
	}));
	return toSheet(title, [...projectIdColumns(heads), ...types], projects);
}
