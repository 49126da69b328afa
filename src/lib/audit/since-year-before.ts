import { formChange, type ComparedForm, type FormChange } from '#lib/figures/years/form-change.ts';
import { projectYears } from '#lib/figures/years/project-years.ts';
import type { Form } from '#lib/model/form.ts';
import { yearOf, type KnownOfForms } from './known-of-forms.ts';

/** A form and the one of the year before that is surely of the same project. */
export interface SinceYearBefore {
	form: Form;
	before: Form;
	yearBefore: number;
	change: FormChange;
}

/** Nothing is in doubt: a rule never sees what is. */
const nothing: ComparedForm = {
	annualFen: null,
	overallGoal: null,
	annualGoal: null,
	indicators: [],
	doubts: [],
};

/**
 * What changed in each project since the year before, in the parts that a rule reads. A project that
 * is only suspected to be the same is left out.
 */
export function sinceYearBefore(
	forms: readonly Form[],
	known: KnownOfForms,
	partsOf: (form: Form) => Partial<ComparedForm>,
): SinceYearBefore[] {
	const years = new Set(forms.map((form) => yearOf(form, known)));
	if (years.size < 2) return [];
	const byId = new Map(forms.map((form) => [form.id, form]));
	const find = projectYears(
		forms.map((form) => ({
			formId: form.id,
			year: yearOf(form, known),
			body: form.unit ?? form.department,
			name: form.projectName,
		})),
		known.settled,
	);
	return forms.flatMap((form) => {
		const others = find({ formId: form.id }).filter(({ isSuspected }) => !isSuspected);
		const yearBefore = (yearOf(form, known) ?? 0) - 1;
		const id = others.find(({ year }) => year === yearBefore)?.formId;
		const before = id === undefined ? undefined : byId.get(id);
		if (!before) return [];
		const compared = (one: Form) => ({ ...nothing, ...partsOf(one) });
		return [{ form, before, yearBefore, change: formChange(compared(before), compared(form)) }];
	});
}
