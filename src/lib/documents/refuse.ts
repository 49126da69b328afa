import { documentProblem, type ProblemCode } from '#lib/model/form.ts';
import type { ReadSheets } from './sheet.ts';

/** A document that cannot be read at all: no sheets, and the sentence that says why. */
export function refuse(code: ProblemCode, message: string): ReadSheets {
	return { sheets: [], problems: [documentProblem(code, message)] };
}
