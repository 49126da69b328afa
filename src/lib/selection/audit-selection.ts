import type { FindingLevel, RuleGroup } from '#lib/model/finding.ts';

export const auditFacets = ['severity', 'finding', 'rule', 'project'] as const;
export type AuditFacet = (typeof auditFacets)[number];

/** How findings are listed: the gravest first, rule by rule, or project by project. */
export const auditOrders = ['level', 'rule', 'project'] as const;
export type AuditOrder = (typeof auditOrders)[number];

/** Which findings a reader of the audit looks at. Lists are in the facets' order, without doubles; empty means all. */
export interface AuditSelection {
	/** 级别, as the reader set them. */
	severity: string[];
	/** 规则类别. */
	finding: string[];
	/** Ids of rules. */
	rule: string[];
	/** Ids of forms. */
	project: string[];
	/** Ids of rules that are switched off: of them nothing is counted. */
	off: string[];
	/** Rules whose findings the reader gives another level. */
	levels: Record<string, FindingLevel>;
	by: AuditOrder;
}

/** What a rule is to a reader who selects by it. */
export interface RuleSummary {
	id: string;
	group: RuleGroup;
	/** Of its findings, where they do not say another. */
	level: FindingLevel;
}

export const allFindings: AuditSelection = {
	severity: [],
	finding: [],
	rule: [],
	project: [],
	off: [],
	levels: {},
	by: 'level',
};

/** Whether findings are left out; changed levels and another order leave none out. */
export function isAuditFiltered(selection: AuditSelection): boolean {
	return auditFacets.some((facet) => selection[facet].length > 0) || selection.off.length > 0;
}

/** The selection with one value of a facet switched; a list's order is that of `known`, else of the clicks. */
export function toggleFinding(
	selection: AuditSelection,
	facet: AuditFacet | 'off',
	value: string,
	known: readonly string[],
): AuditSelection {
	const chosen = new Set(selection[facet]);
	if (!chosen.delete(value)) chosen.add(value);
	const place = (one: string) => (known.includes(one) ? known.indexOf(one) : known.length);
	return { ...selection, [facet]: [...chosen].toSorted((a, b) => place(a) - place(b)) };
}

/** The selection with another level for a rule; its own level is no change. */
export function setLevel(
	selection: AuditSelection,
	rule: RuleSummary,
	level: FindingLevel | null,
): AuditSelection {
	const levels = Object.fromEntries(
		Object.entries(selection.levels).filter(([id]) => id !== rule.id),
	);
	return { ...selection, levels: level === null ? levels : { ...levels, [rule.id]: level } };
}
