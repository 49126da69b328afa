import type { Row } from '#lib/documents/sheet.ts';
import type { Form, Problem } from '#lib/model/form.ts';

/** What one block of rows gives, whatever its layout. */
export interface ParsedBlock {
	/** Without ids: the caller numbers them. */
	forms: Omit<Form, 'id'>[];
	/** Rows that belong to no form. */
	outside: Row[];
	/** Problems that belong to no form. */
	problems: Problem[];
}
