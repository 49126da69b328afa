// A reader's doubt is never a department's fault: a rule sees only what was surely read.
import { fieldsInDoubt, isTableInDoubt } from '#lib/figures/in-doubt.ts';
import type { FieldName, Form, Funding } from '#lib/model/form.ts';
import { nothingKnown, type KnownOfForms } from './known-of-forms.ts';
import type { Rule, RuleFinding, RuleRead } from './rule.ts';

/** What a rule finds in what was surely read. */
export function checkSure(
	rule: Rule,
	forms: readonly Form[],
	known: KnownOfForms = nothingKnown,
): RuleFinding[] {
	const silent = new Set(forms.filter((form) => isInDoubt(form, rule.reads)).map(({ id }) => id));
	const sure = forms.map((form) => sureParts(form, rule.reads));
	const found = rule.check(sure, known);
	return found.filter(({ formId }) => !silent.has(formId));
}

/** Whether something that the rule needs of this form is in doubt. */
function isInDoubt(form: Form, reads: readonly RuleRead[]): boolean {
	if (form.reading === 'sure') return false;
	return reads.some((read) =>
		read === 'table' ? isTableInDoubt(form) : fieldsInDoubt(form).has(read as FieldName),
	);
}

/**
 * The form as if its doubtful fields were neither printed nor blank and its doubtful indicators were
 * not there. A rule about the whole table sees none of a doubtful one, so that other forms are not
 * compared with it either.
 */
function sureParts(form: Form, reads: readonly RuleRead[]): Form {
	if (form.reading === 'sure') return form;
	const fields = fieldsInDoubt(form);
	const isHidden = reads.includes('table') && isTableInDoubt(form);
	const without = <Value>(record: Partial<Record<FieldName, Value>>) =>
		Object.fromEntries(
			Object.entries(record).filter(([field]) => !fields.has(field as FieldName)),
		) as Partial<Record<FieldName, Value>>;
	const places = new Set(form.doubts.map(({ line, column }) => `${line ?? ''}:${column ?? ''}`));
	return {
		...form,
		...blankFields(form, fields),
		indicators: isHidden ? [] : form.indicators.filter(({ reading }) => reading === 'sure'),
		places: without(form.places),
		blanks: without(form.blanks),
		printed: without(form.printed),
		oddLabels: form.oddLabels.filter(({ line, column }) => !places.has(`${line}:${column}`)),
	};
}

function blankFields({ funding }: Form, fields: ReadonlySet<FieldName>): Partial<Form> {
	const sure = Object.entries(funding).map(([field, amount]) => [
		field,
		fields.has(field as FieldName) ? null : (amount as number | null),
	]);
	const blank = [...fields].filter((field) => !(field in funding)).map((field) => [field, null]);
	return {
		...(Object.fromEntries(blank) as Partial<Form>),
		funding: Object.fromEntries(sure) as unknown as Funding,
	};
}
