import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import type { AlikeProject, NearProject } from '#lib/figures/project-neighbours.ts';

export interface NeighbourHeads {
	title: string;
	likeness: string;
	byAmount: string;
	alike: string;
	nature: string;
	annual: string;
	sharedNames: string;
}

type Line = NearProject & { likeness: string; shared: readonly string[] };

/** Both lists of the card below each other, each row with what makes the project alike. */
export function toNeighbourSheet(
	{ near, alike }: { near: readonly NearProject[]; alike: readonly AlikeProject[] },
	words: NeighbourHeads,
	heads: SheetWords,
): ExportSheet {
	const lines: Line[] = [
		...near.map((one) => ({ ...one, likeness: words.byAmount, shared: [] })),
		...alike.map((one) => ({ ...one, likeness: words.alike })),
	];
	const columns: SheetColumn<Line>[] = [
		{ name: 'likeness', header: words.likeness, type: 'text', of: ({ likeness }) => likeness },
		{ name: 'form_id', header: heads.form, type: 'text', of: ({ formId }) => formId },
		{ name: 'project_name', header: heads.project, type: 'text', of: ({ name }) => name },
		{ name: 'nature', header: words.nature, type: 'text', of: ({ nature }) => nature },
		{
			name: 'annual_total',
			header: heads.inYuan(words.annual),
			type: 'yuan',
			of: ({ annualFen }) => annualFen,
		},
		{
			name: 'shared_names',
			header: words.sharedNames,
			type: 'text',
			of: ({ shared }) => shared.join(heads.comma) || null,
		},
	];
	return toSheet(words.title, columns, lines);
}
