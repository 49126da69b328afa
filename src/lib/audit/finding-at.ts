import type { Finding } from '#lib/model/finding.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import type { Rule, RuleFinding } from './rule.ts';

type Said = Pick<Finding, 'quote' | 'message'> &
	Partial<Pick<Finding, 'level' | 'suggestion' | 'others'>>;

/** A finding at the lines concerned, in any order and with blanks among them. */
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

/** The line of a field's value; null where it is not printed. */
export function lineOf(form: Form, field: FieldName): number | null {
	return form.places[field]?.line ?? null;
}

/** A rule that looks at one form at a time. */
export function eachForm(check: (form: Form) => RuleFinding[]): Rule['check'] {
	return (forms) => forms.flatMap(check);
}

/** Printed texts as one quote, as many as a reader takes in; how many more there are is said. */
export function quoteAll(texts: readonly string[], most = 6): string {
	const distinct = [...new Set(texts)];
	const shown = distinct.slice(0, most).join('；');
	return distinct.length > most ? `${shown}；等 ${distinct.length} 处` : shown;
}
