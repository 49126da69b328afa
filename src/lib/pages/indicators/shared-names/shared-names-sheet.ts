import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import type { NameMember, SharedName } from './indicator-names.ts';
import type { SharedNamesWords } from './shared-names.words.ts';

type Line = NameMember & Omit<SharedName, 'members'>;

/** Every target of every name on the card, also of the names that it has folded away. */
export function toSharedNamesSheet(
	names: readonly SharedName[],
	{ title, heads }: SharedNamesWords,
	shared: SheetWords,
): ExportSheet {
	const columns: SheetColumn<Line>[] = [
		{ name: 'name', header: shared.indicator, type: 'text', of: (line) => line.name },
		{
			name: 'project_count',
			header: heads.projects,
			type: 'integer',
			of: (line) => line.project_count,
		},
		{ name: 'fiscal_year', header: heads.year, type: 'text', of: (line) => line.year || null },
		{ name: 'form_id', header: shared.form, type: 'text', of: (line) => line.form_id },
		{ name: 'project_name', header: shared.project, type: 'text', of: (line) => line.project_name },
		{ name: 'level2', header: heads.level2, type: 'text', of: (line) => line.level2 || null },
		{ name: 'target_text', header: shared.target, type: 'text', of: (line) => line.target_text },
		{
			name: 'comparator',
			header: heads.comparator,
			type: 'text',
			of: (line) => line.comparator || null,
		},
		{ name: 'value', header: heads.value, type: 'number', of: (line) => line.value },
		{ name: 'unit', header: heads.unit, type: 'text', of: (line) => line.unit || null },
	];
	const lines = names.flatMap(({ members, ...name }) =>
		members.map((member) => ({ ...member, ...name })),
	);
	return toSheet(title, columns, lines);
}
