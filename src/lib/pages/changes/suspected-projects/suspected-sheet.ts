import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import type { SuspectedForm, SuspectedRow } from '#lib/pages/changes/changes-page.ts';
import type { SuspectedProjectsWords } from './suspected-projects.words.ts';

/** A row for each project that may be one, with the ids that project-links.csv asks for. */
export function toSuspectedSheet(
	title: string,
	rows: readonly SuspectedRow[],
	[before, year]: readonly [string, string],
	words: SuspectedProjectsWords,
	heads: SheetWords,
): ExportSheet {
	const joined = (forms: readonly SuspectedForm[], of: (form: SuspectedForm) => string | null) =>
		forms.flatMap((form) => of(form) ?? []).join(heads.comma) || null;
	const ofYear = (side: 'before' | 'after', year: string): SheetColumn<SuspectedRow>[] => [
		{
			name: `form_ids_${side}`,
			header: words.idsOf(year),
			type: 'text',
			of: (row) => joined(row[side], ({ formId }) => formId),
		},
		{
			name: `project_names_${side}`,
			header: words.namesOf(year),
			type: 'text',
			of: (row) => joined(row[side], ({ name }) => name),
		},
		{
			name: `amount_${side}`,
			header: heads.inYuan(words.ofYear(year)),
			type: 'yuan',
			of: (row) => sumOf(row[side]),
		},
	];
	return toSheet(
		title,
		[
			{
				name: 'department',
				header: words.department,
				type: 'text',
				of: ({ after }) => after[0]?.department ?? null,
			},
			...ofYear('before', before),
			...ofYear('after', year),
		],
		rows,
	);
}

/** Null where all are blank. */
function sumOf(forms: readonly SuspectedForm[]): number | null {
	const stated = forms.flatMap(({ fen }) => fen ?? []);
	return stated.length === 0 ? null : stated.reduce((sum, fen) => sum + fen, 0);
}
