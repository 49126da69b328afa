// The rules that nearly all forms break: each is said once, with the forms that break it.
import { group } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';
import {
	findingLevels,
	ruleGroups,
	type FindingLevel,
	type RuleGroup,
} from '#lib/model/finding.ts';
import {
	linesOf,
	loadFindingsOfEach,
	rankOf,
	type PlainFindingRow,
} from '#lib/pages/audit/finding-rows.ts';
import { overFindings } from '#lib/selection/audit-predicate.ts';
import type { AuditSelection } from '#lib/selection/audit-selection.ts';

export interface SharedRule {
	rule: string;
	rule_group: RuleGroup;
	/** The gravest of its findings. */
	level: FindingLevel;
	finding_count: number;
	form_count: number;
	/** The first of its findings, in the order of the documents. */
	rows: PlainFindingRow[];
}

/** The most findings that are listed of a rule. */
const rowsOfRule = 40;

export async function loadSharedRules(
	engine: Engine,
	selection: AuditSelection,
): Promise<SharedRule[]> {
	const [rules, rows] = await Promise.all([
		engine.query<Omit<SharedRule, 'level' | 'rows'> & { rank: number }>(
			overFindings(rulesSql, selection),
		),
		loadFindingsOfEach(engine, selection, {
			shared: true,
			by: 'rule',
			limit: rowsOfRule,
			order: 'project',
		}),
	]);
	return rules.map(({ rank, ...rule }) => ({
		...rule,
		level: findingLevels[rank] ?? '提示',
		rows: rows.filter((row) => row.rule === rule.rule),
	}));
}

const rulesSql = `SELECT
	rule,
	rule_group,
	CAST(min(${rankOf('level', findingLevels)}) AS INTEGER) AS rank,
	CAST(count(*) AS INTEGER) AS finding_count,
	CAST(count(DISTINCT form_id) AS INTEGER) AS form_count
FROM selected_finding
WHERE shared
GROUP BY rule, rule_group
ORDER BY rank, form_count DESC, ${rankOf('rule_group', ruleGroups)}, rule`;

export interface FormOfRule {
	formId: string;
	name: string | null;
	/** What all of the rule's findings say alike is null here. */
	findings: {
		lines: number[];
		message: string | null;
		quote: string | null;
		suggestion: string | null;
	}[];
}

/** The listed findings of a rule by form, and the message where all have the same. */
export function formsOfRule({ rows }: Pick<SharedRule, 'rows'>): {
	message: string | null;
	forms: FormOfRule[];
} {
	const isOne = (text: (row: PlainFindingRow) => string | null) => new Set(rows.map(text)).size < 2;
	const isOneMessage = isOne(({ message }) => message);
	const isOneQuote = isOne(({ quote }) => quote);
	const forms = group(rows, ({ form_id }) => form_id);
	return {
		message: isOneMessage ? (rows[0]?.message ?? null) : null,
		forms: [...forms].map(([formId, own]) => ({
			formId,
			name: own[0]?.project_name ?? null,
			findings: own.map(({ lines, message, quote, suggestion }) => ({
				lines: linesOf({ lines }),
				message: isOneMessage ? null : message,
				quote: isOneQuote || quote === '' ? null : quote,
				suggestion,
			})),
		})),
	};
}
