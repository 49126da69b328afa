import type { Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { countedYears } from '#lib/corpus/counted-years.ts';
import { departmentName } from '#lib/corpus/department-name.ts';

/** How many forms break a rule, of those among which it is common. */
export interface SharedBy {
	count: number;
	of: number;
}

/** Fewer forms than this show no habit. */
const fewestForms = 4;
/** A rule is common where more than this part of the forms breaks it. */
const commonShare = 3 / 4;

/**
 * The findings that say of a form what nearly all forms around it say: more than three quarters of the
 * forms of its department and year break the same rule. A department with fewer than four forms in a year
 * is held against all forms of that year. A finding at level 高 can be computed, so it always stands for
 * itself and is none of these.
 */
export function sharedFindings(
	sources: readonly Pick<Source, 'forms' | 'note'>[],
	findings: readonly Finding[],
): Map<Finding, SharedBy> {
	const years = countedYears(sources);
	const scopes = new Map(
		sources.flatMap(({ forms }) => forms.map((form) => [form.id, scopesOf(form, years)] as const)),
	);
	const sizes = new Map<string, number>();
	for (const scope of [...scopes.values()].flat()) sizes.set(scope, (sizes.get(scope) ?? 0) + 1);
	const breaking = new Map<string, Set<string>>();
	for (const { formId, rule } of findings) {
		for (const scope of scopes.get(formId) ?? []) {
			const key = `${rule} ${scope}`;
			const forms = breaking.get(key) ?? new Set();
			breaking.set(key, forms.add(formId));
		}
	}
	return new Map(
		findings.flatMap((finding): [Finding, SharedBy][] => {
			const scope = scopes.get(finding.formId)?.find((one) => (sizes.get(one) ?? 0) >= fewestForms);
			if (scope === undefined || finding.level === '高') return [];
			const count = breaking.get(`${finding.rule} ${scope}`)?.size ?? 0;
			const of = sizes.get(scope) ?? 0;
			return count > of * commonShare ? [[finding, { count, of }]] : [];
		}),
	);
}

/** The narrowest first. A form without a department has only its year. */
function scopesOf({ id, department }: Form, years: ReadonlyMap<string, number>): string[] {
	const year = String(years.get(id) ?? '');
	const name = departmentName(department);
	return name === null ? [year] : [`${year} ${name}`, year];
}
