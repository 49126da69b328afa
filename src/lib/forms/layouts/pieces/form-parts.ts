// What a layout finds in a form's text, before it becomes the rows of the official table.
import type { Cell } from '#lib/documents/sheet.ts';
import type { ProblemCode } from '#lib/model/form.ts';

/** A label with its value; more than one value is a conflict that the parsers report. */
export interface Pair {
	label: Cell;
	values: Cell[];
}

export interface IndicatorParts {
	level1: Cell | null;
	level2: Cell | null;
	name: Cell | null;
	/** The target, and what further columns hold. */
	targets: Cell[];
}

export interface LayoutProblem {
	code: ProblemCode;
	message: string;
	at: Cell;
}

export interface FormParts {
	/** Title, year and whatever else stands above the first label. */
	head: Cell[];
	pairs: Pair[];
	/** Labels that head a part of the form. */
	sections: Cell[];
	/** A goal's label with its text, null where nobody can tell which text is its own. */
	goals: { label: Cell; text: Cell | null }[];
	headings: Cell[];
	indicators: IndicatorParts[];
	/** What has no place in the table: no parser shall take it. */
	strays: Cell[];
	problems: LayoutProblem[];
}

/** A form of which nothing is read yet. */
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
