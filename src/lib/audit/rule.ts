import type { Finding, FindingLevel, RuleGroup } from '#lib/model/finding.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import type { KnownOfForms } from './known-of-forms.ts';

/** A text of the catalogue in both languages. */
export interface BilingualText {
	zh: string;
	en: string;
}

/**
 * What a rule rests on: a document that was read (`verified`), one that was not (`unverified`, shown as
 * 待核实, never with a clause), or the quality of data alone (`data`).
 */
export interface Basis {
	kind: 'verified' | 'unverified' | 'data';
	/** The document's short name in `basis.ts`, null if there is none. */
	document: string | null;
	/** What it requires. */
	text: BilingualText;
}

/** A finding without the rule's id. Without a level it takes the rule's. */
export type RuleFinding = Omit<Finding, 'rule' | 'level'> & Partial<Pick<Finding, 'level'>>;

/**
 * What a rule reads of a form. It accuses nobody where a field or the table that it names is in doubt.
 * - a field, whose value or blank it needs
 * - `table`: the indicators as a whole, so that one missing or wrong indicator makes a difference
 * - `indicator`, `texts`, `labels`: each indicator, printed text or label by itself; the rule never sees
 *   those that are in doubt
 */
export type RuleRead = FieldName | 'table' | 'indicator' | 'texts' | 'labels';

/**
 * A rule of the audit. `check` gets all forms, because some rules compare them, and what is known of
 * them beside.
 */
export interface Rule {
	id: string;
	group: RuleGroup;
	/** The level of its findings; a finding can set its own. */
	level: FindingLevel;
	title: BilingualText;
	/** Why it matters to a reader. */
	explanation: BilingualText;
	/** What exactly is checked, and what is left out. */
	checks: BilingualText;
	/** How to correct what it finds. */
	mending: BilingualText;
	basis: Basis[];
	reads: readonly RuleRead[];
	check(forms: readonly Form[], known?: KnownOfForms): RuleFinding[];
}
