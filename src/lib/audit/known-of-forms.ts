import { fieldsInDoubt } from '#lib/figures/in-doubt.ts';
import type { SettledPair } from '#lib/figures/years/project-clusters.ts';
import { noStandards, type Standards } from './standards/standards.ts';
import type { Form } from '#lib/model/form.ts';

/** What is known of forms beside what they say. */
export interface KnownOfForms {
	/** Which of them a person has settled to be of one project or of two. */
	settled: readonly SettledPair[];
	/** The years under which they are counted, by form id. */
	years: ReadonlyMap<string, number>;
	/** Tables of the reviewer's own. */
	standards: Standards;
}

export const nothingKnown: KnownOfForms = {
	settled: [],
	years: new Map(),
	standards: noStandards,
};

/**
 * The year by which a form is compared with others: as printed, else that under which it is counted.
 * Null where neither is known, or what is printed is in doubt.
 */
export function yearOf(form: Form, { years }: KnownOfForms): number | null {
	if (form.fiscalYear !== null) return form.fiscalYear;
	return fieldsInDoubt(form).has('fiscalYear') ? null : (years.get(form.id) ?? null);
}
