import { documentProblem, type ProblemCode } from '#lib/model/form.ts';
import type { ReadSheets } from './sheet.ts';

/** The result for a document that cannot be read at all: no sheets, one problem that says why. */
export function refuse(code: ProblemCode, message: string): ReadSheets {
	return { sheets: [], problems: [documentProblem(code, message)] };
}
