import type { Finding, FindingLevel, RuleGroup } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';

/** A text of the catalogue in both languages of the interface. */
export interface BilingualText {
	zh: string;
	en: string;
}

/**
 * What a rule rests on: a text that was read (`verified`), one known and not read (`unverified`, shown
 * as 待核实, never with a clause), or none but the quality of data (`data`).
 */
export interface Basis {
	kind: 'verified' | 'unverified' | 'data';
	/** The short name of the document in `basis.ts`; null where it is none. */
	document: string | null;
	/** What it asks. */
	text: BilingualText;
}

/** A finding without its rule's id; without a level it has its rule's. */
export type RuleFinding = Omit<Finding, 'rule' | 'level'> & Partial<Pick<Finding, 'level'>>;

/** One rule of the audit; `check` sees all forms, because some rules compare them. */
export interface Rule {
	id: string;
	group: RuleGroup;
	/** The level of its findings, where a finding does not say another. */
	level: FindingLevel;
	title: BilingualText;
	/** Why it matters to a reader. */
	explanation: BilingualText;
	/** What exactly is looked at, and which part of the matter is left out. */
	checks: BilingualText;
	/** How to mend what it finds. */
	mending: BilingualText;
	basis: Basis[];
	check(forms: readonly Form[]): RuleFinding[];
}
