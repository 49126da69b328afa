import type { Row } from '#lib/documents/sheet.ts';
import type { Form, Problem } from '#lib/model/form.ts';

/** What is read from one block of rows. It is the same for all layouts. */
export interface ParsedBlock {
	/** Without ids, because the caller numbers them. */
	forms: Omit<Form, 'id'>[];
	/** Rows that belong to no form. */
	outside: Row[];
	/** Problems that belong to no form. */
	problems: Problem[];
}
