import { group } from 'd3-array';
import type { Form } from '#lib/model/form.ts';
import { nothingKnown, yearOf, type KnownOfForms } from './known-of-forms.ts';

/**
 * The forms that rules compare with each other: two or more of one unit (else department) and fiscal
 * year. Forms that name neither are left out.
 */
export function ofOneUnit(forms: readonly Form[], known: KnownOfForms = nothingKnown): Form[][] {
	const named = forms.filter(({ unit, department }) => (unit ?? department) !== null);
	const groups = group(
		named,
		(form) => `${form.unit ?? form.department ?? ''}\n${yearOf(form, known) ?? ''}`,
	);
	return [...groups.values()].filter((forms) => forms.length > 1);
}
