// The rules of the audit for display, in one language and without their checks.
import { documents, type DocumentName } from '#lib/audit/basis.ts';
import type { Basis } from '#lib/audit/rule.ts';
import { rules } from '#lib/audit/rules.ts';
import type { FindingLevel, RuleGroup } from '#lib/model/finding.ts';
import type { Language } from '#lib/words/language.ts';

export interface RuleName {
	id: string;
	group: RuleGroup;
	level: FindingLevel;
	title: string;
}

export interface DescribedRule extends RuleName {
	explanation: string;
	checks: string;
	mending: string;
	basis: { kind: Basis['kind']; document: string | null; fullName: string | null; text: string }[];
}

/** Id, group, level and title of all rules, in the order of the catalogue. */
export function ruleNames(language: Language): RuleName[] {
	return rules.map(({ id, group, level, title }) => ({ id, group, level, title: title[language] }));
}

/** All rules with their explanations, in the order of the catalogue. */
export function describedRules(language: Language): DescribedRule[] {
	return rules.map(({ id, group, level, title, explanation, checks, mending, basis }) => ({
		id,
		group,
		level,
		title: title[language],
		explanation: explanation[language],
		checks: checks[language],
		mending: mending[language],
		basis: basis.map(({ kind, document, text }) => ({
			kind,
			document,
			fullName: document === null ? null : documents[document as DocumentName],
			text: text[language],
		})),
	}));
}
