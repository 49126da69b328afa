import type { Finding, FindingLevel, RuleGroup } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';

/** A text of the catalogue in both languages of the interface. */
export interface BilingualText {
	zh: string;
	en: string;
}

/**
 * What a rule rests on: a document that was read (`verified`), one cited from knowledge (`unverified`,
 * shown as 待核实, never with a clause), or none but the quality of data (`data`, shown as 数据规范).
 */
export interface Basis {
	kind: 'verified' | 'unverified' | 'data';
	/** The document in its short form and what it asks, as `88号 审核“完整性”`; 数据规范 for `data`. */
	text: BilingualText;
}

/** A finding without what the rule already says. */
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
