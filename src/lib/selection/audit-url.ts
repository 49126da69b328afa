// URL <-> AuditSelection, by the rules of url.ts: defaults leave the URL empty, what is unknown is
// ignored with a notice.
import { findingLevels, levelCode, ruleGroups, type FindingLevel } from '#lib/model/finding.ts';
import {
	allFindings,
	auditFacets,
	auditOrders,
	type AuditFacet,
	type AuditSelection,
	type RuleSummary,
} from './audit-selection.ts';
import { codecVersion, type Notice } from './url.ts';

/** Longer ones are no id of a form. */
const idLimit = 200;

/** Which values there can be; forms are not listed, since there may be very many. */
export function auditValues(rules: readonly RuleSummary[]): Record<AuditFacet | 'off', string[]> {
	const ids = rules.map(({ id }) => id);
	return {
		severity: [...findingLevels],
		finding: [...ruleGroups],
		rule: ids,
		project: [],
		off: ids,
	};
}

/** Query parameters -> AuditSelection; values come out in the facets' order, without doubles. */
export function parseAuditSelection(
	params: URLSearchParams,
	rules: readonly RuleSummary[],
): { selection: AuditSelection; notices: Notice[] } {
	const known = auditValues(rules);
	const notices: Notice[] = [];
	const selection: AuditSelection = { ...allFindings };
	for (const key of new Set(params.keys())) {
		const values = [...new Set(params.getAll(key))];
		const ignore = (ignored: readonly string[], reason: Notice['reason']) =>
			notices.push(...ignored.map((value) => ({ part: `${key}=${value}`, reason })));
		if (key === 'project') {
			const possible = values.filter(isId);
			selection.project = possible.toSorted();
			ignore(
				values.filter((value) => !isId(value)),
				'invalid-project',
			);
		} else if (isListed(key)) {
			selection[key] = known[key].filter((value) => values.includes(value));
			ignore(
				values.filter((value) => !known[key].includes(value)),
				'unknown-value',
			);
		} else if (key === 'level') {
			const read = values.map((value) => ({ value, level: parseLevel(value, known.rule) }));
			const levels = read.flatMap(({ level }) => (level ? [level] : []));
			selection.levels = inOrder(Object.fromEntries(levels), known.rule);
			ignore(
				read.flatMap(({ value, level }, i) => {
					const isLast = read.findLastIndex((one) => one.level?.[0] === level?.[0]) === i;
					return level === null || !isLast ? [value] : [];
				}),
				'unknown-value',
			);
		} else if (key === 'by') {
			const by = auditOrders.find((order) => order === values[0]);
			selection.by = by ?? allFindings.by;
			ignore(by ? values.slice(1) : values, 'invalid-sort');
		} else if (key === 'v') {
			ignore(
				values.filter((value) => value !== codecVersion),
				'unknown-version',
			);
		} else {
			ignore(values, 'unknown-parameter');
		}
	}
	return { selection, notices };
}

/** AuditSelection -> query parameters, in a fixed order; all findings give none. */
export function formatAuditSelection(selection: AuditSelection): URLSearchParams {
	const params = new URLSearchParams();
	for (const key of [...auditFacets, 'off'] as const) {
		for (const value of selection[key]) params.append(key, value);
	}
	for (const [rule, level] of Object.entries(selection.levels).toSorted()) {
		params.append('level', `${rule}.${levelCode[level]}`);
	}
	if (selection.by !== allFindings.by) params.append('by', selection.by);
	if (params.size > 0) params.append('v', codecVersion);
	return params;
}

/** One text for what is selected, whatever its order. */
export function auditSelectionKey(selection: AuditSelection): string {
	return formatAuditSelection(selection).toString();
}

function isListed(key: string): key is Exclude<AuditFacet, 'project'> | 'off' {
	return key === 'severity' || key === 'finding' || key === 'rule' || key === 'off';
}

function isId(value: string): boolean {
	return value !== '' && value.length <= idLimit && !/\p{Cc}/u.test(value);
}

/** `F-05.high` -> the rule and its level; null where either is unknown. */
function parseLevel(text: string, rules: readonly string[]): [string, FindingLevel] | null {
	const dot = text.lastIndexOf('.');
	const rule = rules.find((known) => known === text.slice(0, dot));
	const level = findingLevels.find((known) => levelCode[known] === text.slice(dot + 1));
	return rule !== undefined && level !== undefined && dot > 0 ? [rule, level] : null;
}

function inOrder(
	levels: Record<string, FindingLevel>,
	rules: readonly string[],
): Record<string, FindingLevel> {
	return Object.fromEntries(
		rules.flatMap((rule) => (levels[rule] === undefined ? [] : [[rule, levels[rule]]])),
	);
}
