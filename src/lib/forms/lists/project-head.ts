// What names a project in a table of many.
import type { Cell } from '#lib/documents/sheet.ts';
import type { Funding } from '#lib/model/form.ts';

export type HeadField =
	| 'projectName'
	| 'nature'
	| 'category'
	| 'department'
	| 'unit'
	| 'overallGoal'
	| 'annualGoal'
	| keyof Funding;

/** A heading to the left of the level labels. Its field is null if it names none. */
export interface Heading {
	field: HeadField | null;
	column: number;
}

/** The cells that name a project, by the field that they say. */
export type Head = Map<HeadField, Cell>;
