import type { SourcePosition, Problem } from '#lib/model/form.ts';

/**
 * One printed cell: its text, with outer blanks trimmed and \n for line breaks, and its position. In
 * a merged cell the upper left cell holds the text and the others are blank.
 */
export interface Cell extends SourcePosition {
	text: string;
	/** Why no field may take the text as a value. The cell stays unread and this is its problem. */
	withheld?: Pick<Problem, 'code' | 'message'>;
	/** Where it begins in its line, if blanks keep the columns apart. A Chinese character is two wide. */
	start?: number;
}

/** One line of a document. It includes blank cells, so that each column keeps its number. */
export type Row = Cell[];

/** What every reader of a format returns: rows of cells with their positions. */
export interface Sheet {
	/** Null in formats without named sheets. */
	name: string | null;
	rows: Row[];
	/** Whether each row is a printed line, so that a cell may go on in the row below. */
	isLineByLine?: boolean;
	/** Problems of lines of this sheet. Each belongs to the form on whose lines it stands. */
	problems?: Problem[];
}

/** What a reader returns. A refused document has no sheets and a problem that says why. */
export interface ReadSheets {
	sheets: Sheet[];
	problems: Problem[];
}
