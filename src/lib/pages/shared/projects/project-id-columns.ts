import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { SheetColumn } from '#lib/export/to-sheet.ts';
import type { ProjectRow } from './projects.ts';

/** Which project a row of a sheet is; a blank name stays blank. */
export function projectIdColumns({ form, project }: SheetWords): SheetColumn<ProjectRow>[] {
	return [
		{ name: 'form_id', header: form, type: 'text', of: (row) => row.form_id },
		{ name: 'project_name', header: project, type: 'text', of: (row) => row.project_name },
	];
}
