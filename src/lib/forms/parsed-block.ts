import type { Row } from '#lib/documents/sheet.ts';
import type { Form, Indicator, Problem } from '#lib/model/form.ts';
import type { ReadCell } from '#lib/model/read-cell.ts';

/** An indicator before its doubts are known. */
export type ParsedIndicator = Omit<Indicator, 'reading'>;

/** A form without its id, which the caller numbers, and before its doubts are known. */
export interface ParsedForm extends Omit<Form, 'id' | 'reading' | 'doubts' | 'indicators'> {
	indicators: ParsedIndicator[];
	/** All its non-blank cells with what they became. */
	cells: ReadCell[];
}

/** What is read from one block of rows. It is the same for all layouts. */
export interface ParsedBlock {
	forms: ParsedForm[];
	/** Rows that belong to no form. */
	outside: Row[];
	/** Problems that belong to no form. */
	problems: Problem[];
}
