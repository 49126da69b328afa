// What a layout finds in the text of a form, before it becomes rows of the official table.
import type { Cell } from '#lib/documents/sheet.ts';
import type { ProblemCode } from '#lib/model/form.ts';

/** A label with its value. More than one value is a conflict, which the parsers report. */
export interface Pair {
	label: Cell;
	values: Cell[];
}

export interface IndicatorParts {
	level1: Cell | null;
	level2: Cell | null;
	name: Cell | null;
	/** The cells below the headings after the name. Null where one is blank. */
	targets: (Cell | null)[];
}

export interface LayoutProblem {
	code: ProblemCode;
	message: string;
	at: Cell;
}

export interface FormParts {
	/** Title, year and everything else above the first label. */
	head: Cell[];
	pairs: Pair[];
	/** Headings of parts of the form. */
	sections: Cell[];
	/** The label of a goal with its text, or null if it is unclear which text is its own. */
	goals: { label: Cell; text: Cell | null }[];
	headings: Cell[];
	indicators: IndicatorParts[];
	/** What does not fit into the table. No parser may take it. */
	strays: Cell[];
	problems: LayoutProblem[];
}

/** The parts of a form before reading. */
export function noParts(): FormParts {
	return {
		head: [],
		pairs: [],
		sections: [],
		goals: [],
		headings: [],
		indicators: [],
		strays: [],
		problems: [],
	};
}
