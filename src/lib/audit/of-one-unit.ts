import { group } from 'd3-array';
import type { Form } from '#lib/model/form.ts';

/**
 * The forms of each unit (else department) and fiscal year, where there are two or more: what rules
 * compare. Forms that name neither are not compared.
 */
export function ofOneUnit(forms: readonly Form[]): Form[][] {
	const named = forms.filter(({ unit, department }) => (unit ?? department) !== null);
	const groups = group(
		named,
		(form) => `${form.unit ?? form.department ?? ''}\n${form.fiscalYear ?? ''}`,
	);
	return [...groups.values()].filter((forms) => forms.length > 1);
}
