import type { Place, Problem } from '#lib/model/form.ts';

/**
 * One printed cell: its text with outer blanks trimmed (a line break inside it is \n), and where it
 * stands. Of a merged cell the upper left one holds the text; the others are blank.
 */
export interface Cell extends Place {
	text: string;
}

/** One line of a document, blank cells included, so that a column keeps its number. */
export type Row = Cell[];

/** What every reader of a format gives: rows of cells with their place. */
export interface Sheet {
	/** The sheet's name where the format has sheets, else null. */
	name: string | null;
	rows: Row[];
}

/** What a reader gives: a document that it refuses has no sheets and a problem that says why. */
export interface ReadSheets {
	sheets: Sheet[];
	problems: Problem[];
}
