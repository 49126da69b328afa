import type { Finding } from '#lib/model/finding.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import type { Rule, RuleFinding } from './rule.ts';

type Said = Pick<Finding, 'quote' | 'message'> &
	Partial<Pick<Finding, 'level' | 'suggestion' | 'others'>>;

/** A finding at these lines, which may come in any order, repeated or blank. */
export function findingAt(
	form: Form,
	lines: readonly (number | null | undefined)[],
	said: Said,
): RuleFinding {
	const known = [...new Set(lines.filter((line) => line !== null && line !== undefined))];
	known.sort((a, b) => a - b);
	return {
		formId: form.id,
		line: known[0] ?? null,
		lines: known,
		suggestion: null,
		others: [],
		...said,
	};
}

/** The line of a field's value, null if it is not printed. */
export function lineOf(form: Form, field: FieldName): number | null {
	return form.places[field]?.line ?? null;
}

/** Whether the form has a cell for a field, filled or blank. */
export function hasField(form: Form, field: FieldName): boolean {
	return form.places[field] !== undefined || form.blanks[field] !== undefined;
}

/** The check of a rule that looks at each form by itself. */
export function eachForm(check: (form: Form) => RuleFinding[]): Rule['check'] {
	return (forms) => forms.flatMap(check);
}

/** Up to `most` distinct texts as one quote, with the number of all of them if there are more. */
export function quoteAll(texts: readonly string[], most = 6): string {
	const distinct = [...new Set(texts)];
	const shown = distinct.slice(0, most).join('；');
	return distinct.length > most ? `${shown}；等 ${distinct.length} 处` : shown;
}
