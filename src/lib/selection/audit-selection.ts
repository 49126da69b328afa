import { findingLevels, levelCode, ruleGroups } from '#lib/model/finding.ts';
import type { FindingLevel, RuleGroup } from '#lib/model/finding.ts';
import { defineCodec, type ListName, type SelectionOf } from './codec.ts';
import { choice } from './keys/choice.ts';
import { yearText } from './keys/fiscal-year.ts';
import { facet } from './keys/facet.ts';
import { pairs } from './keys/pairs.ts';
import { among } from './sql-text.ts';

/** How findings are listed: the gravest first, rule by rule, or project by project. */
export const auditOrders = ['level', 'rule', 'project'] as const;
export type AuditOrder = (typeof auditOrders)[number];

const ofProject =
	(expression: string) =>
	(_column: string, values: readonly string[]): string =>
		`form_id IN (SELECT form_id FROM project WHERE ${among(expression, values)})`;

/** What a reader of the audit can choose. Conditions are those of a finding. */
export const auditKeys = {
	/** 年度 of the project; '' where it is not known. */
	year: facet('year', 'form_id', {
		where: ofProject(yearText),
	}),
	/** 主管部门 of the project, as on the overview. */
	department: facet('department', 'form_id', { where: ofProject(`coalesce(department, '')`) }),
	/** 级别, after the reader’s changes in `levels`. */
	severity: facet('severity', 'level'),
	/** 规则类别. */
	ruleGroup: facet('finding', 'rule_group'),
	/** Ids of rules. */
	rule: facet('rule', 'rule'),
	/** Ids of forms. */
	project: facet('project', 'form_id', { hasBlank: false, reason: 'invalid-project' }),
	/** Ids of rules that are switched off. Their findings are not counted. */
	off: facet('off', 'rule', { where: (rule, ids) => among(`${rule} NOT`, ids) }),
	/** The levels that the reader gave to the findings of rules. */
	levels: pairs('level', levelCode),
	by: choice('by', auditOrders, 'level', { role: 'answer', reason: 'invalid-sort' }),
};

export type AuditSelection = SelectionOf<typeof auditKeys>;
export type AuditFacet = Exclude<ListName<typeof auditKeys>, 'off'>;
/** The facets whose values are listed with their counts. */
export type CountedAuditFacet = Exclude<AuditFacet, 'project' | 'year' | 'department'>;

/** A rule as the page lists it. */
export interface RuleSummary {
	id: string;
	group: RuleGroup;
	/** The level of its findings, unless they say another. */
	level: FindingLevel;
}

/** What the audit's link may name. */
export interface AuditKnown {
	rules: readonly RuleSummary[];
	/** Those of the corpus, the latest first; '' last for projects without one. */
	years: readonly string[];
}

/** Forms and departments are not listed, since there may be very many. */
export const auditCodec = defineCodec(auditKeys, ({ rules, years }: AuditKnown) => {
	const ids = rules.map(({ id }) => id);
	const values = {
		year: years,
		severity: findingLevels,
		ruleGroup: ruleGroups,
		rule: ids,
		off: ids,
		levels: ids,
	};
	return { values, open: ['project', 'department'] };
});
export const allFindings = auditCodec.nothing;

/** The selection with another level for a rule; null gives it its own again. */
export function setLevel(
	selection: AuditSelection,
	{ id }: RuleSummary,
	level: FindingLevel | null,
): AuditSelection {
	const others = Object.entries(selection.levels).filter(([rule]) => rule !== id);
	const changed = level === null ? [] : [[id, level] as const];
	return { ...selection, levels: Object.fromEntries([...others, ...changed]) };
}
