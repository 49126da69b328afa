import { formChange, type ComparedForm, type FormChange } from '#lib/figures/years/form-change.ts';
import type { SettledPair } from '#lib/figures/years/project-clusters.ts';
import { projectYears } from '#lib/figures/years/project-years.ts';
import type { Form } from '#lib/model/form.ts';

/** A form and the one of the year before that is surely of the same project. */
export interface SinceYearBefore {
	form: Form;
	before: Form;
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
	settled: readonly SettledPair[],
	partsOf: (form: Form) => Partial<ComparedForm>,
): SinceYearBefore[] {
	const byId = new Map(forms.map((form) => [form.id, form]));
	const find = projectYears(
		forms.map(({ id, fiscalYear, unit, department, projectName }) => ({
			formId: id,
			year: fiscalYear,
			body: unit ?? department,
			name: projectName,
		})),
		settled,
	);
	return forms.flatMap((form) => {
		const others = find({ formId: form.id }).filter(({ isSuspected }) => !isSuspected);
		const id = others.find(({ year }) => year === (form.fiscalYear ?? 0) - 1)?.formId;
		const before = id === undefined ? undefined : byId.get(id);
		if (!before) return [];
		const compared = (one: Form) => ({ ...nothing, ...partsOf(one) });
		return [{ form, before, change: formChange(compared(before), compared(form)) }];
	});
}
