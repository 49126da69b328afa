// What became of all projects from one year to the next.
import { formChange, type ComparedForm, type FormChange } from './form-change.ts';
import type { OtherYear, YearForm } from './project-years.ts';

export type YearlyForm = YearForm & ComparedForm;

/** A project that surely has a form in both years. */
export interface KeptProject<Form> {
	before: Form;
	after: Form;
	change: FormChange;
}

/** Forms of both years that may be of one project: one of each, or several that share a name. */
export interface SuspectedProject<Form> {
	before: Form[];
	after: Form[];
}

export interface YearChange<Form> {
	kept: KeptProject<Form>[];
	suspected: SuspectedProject<Form>[];
	/** Projects without a form in the later year. */
	ended: Form[];
	/** Projects without one in the earlier year. */
	added: Form[];
}

/** Every form of both years in one of these groups. `othersOf` tells the other years of a form. */
export function yearChange<Form extends YearlyForm>(
	before: readonly Form[],
	after: readonly Form[],
	othersOf: (own: Form) => readonly Pick<OtherYear, 'formId' | 'isSuspected'>[],
): YearChange<Form> {
	const earlier = new Map(before.map((form) => [form.formId, form]));
	const later = new Map(after.map((form) => [form.formId, form]));
	const found: YearChange<Form> = { kept: [], suspected: [], ended: [], added: [] };
	const seen = new Set<Form>();
	for (const form of after) {
		if (seen.has(form)) continue;
		const others = partnersOf(othersOf(form), earlier);
		const [first] = others;
		if (first && !first.isSuspected) {
			seen.add(first.form);
			const change = formChange(first.form, form);
			found.kept.push({ before: first.form, after: form, change });
		} else if (first) {
			const group = groupOf(form, othersOf, earlier, later);
			for (const one of [...group.before, ...group.after]) seen.add(one);
			found.suspected.push(group);
		} else found.added.push(form);
	}
	found.ended = before.filter((form) => !seen.has(form));
	return found;
}

function partnersOf<Form>(
	others: readonly Pick<OtherYear, 'formId' | 'isSuspected'>[],
	forms: ReadonlyMap<string, Form>,
): { form: Form; isSuspected: boolean }[] {
	return others.flatMap(({ formId, isSuspected }) => {
		const form = forms.get(formId);
		return form ? [{ form, isSuspected }] : [];
	});
}

/** All forms of both years that are suspected of each other, from one of them on. */
function groupOf<Form extends YearlyForm>(
	form: Form,
	othersOf: (own: Form) => readonly Pick<OtherYear, 'formId' | 'isSuspected'>[],
	earlier: ReadonlyMap<string, Form>,
	later: ReadonlyMap<string, Form>,
): SuspectedProject<Form> {
	const [before, after] = [new Set<Form>(), new Set([form])];
	for (const one of after) {
		for (const { form: other } of partnersOf(othersOf(one), earlier)) {
			before.add(other);
			for (const back of partnersOf(othersOf(other), later)) after.add(back.form);
		}
	}
	return { before: [...before], after: [...after] };
}
