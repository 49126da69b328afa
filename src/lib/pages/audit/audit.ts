// Loads what the audit page shows: findings counted by each facet, the rules that nearly all forms
// break, the matrix, and the list of all other findings.
import { ruleGroups } from '#lib/model/finding.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { formsOf, overFindings } from '#lib/selection/audit-predicate.ts';
import {
	auditKeys,
	type CountedAuditFacet,
	type AuditSelection,
} from '#lib/selection/audit-selection.ts';
import { loadFindingList, type LoadedList } from './finding-list/load-list.ts';
import { loadSharedRules, type SharedRule } from './of-every-form/shared-rules.ts';

/** The number of findings of a value, and of their projects. */
export interface FindingCount {
	value: string;
	finding_count: number;
	project_count: number;
}

/** The findings of a project by group of rules, and whether a group has one at 高. */
export interface MatrixProject {
	form_id: string;
	project_name: string | null;
	/** In the order of `ruleGroups`. */
	counts: number[];
	high: boolean[];
}

export interface AuditTotals {
	finding_count: number;
	project_count: number;
	/** Those of the findings that nearly all forms share. */
	shared_count: number;
	/** The others, those on the same lines of a form taken together. */
	item_count: number;
}

export interface AuditPage extends AuditTotals {
	/** The forms of the chosen years and departments. */
	form_count: number;
	/**
	 * By level, by group of rules and by rule, regardless of the choice in the same facet. Those by group
	 * are without the findings that nearly all forms share, as the matrix is.
	 */
	counts: Record<CountedAuditFacet, FindingCount[]>;
	/** The rules that nearly all forms break, the gravest first. */
	shared: SharedRule[];
	/** The projects with the most findings of their own. */
	matrix: MatrixProject[];
	/** The other findings, the beginning of the list. */
	list: LoadedList;
}

/** The number of projects in the matrix, those with the most findings. */
export const matrixProjects = 30;

export async function loadAuditPage(engine: Engine, selection: AuditSelection): Promise<AuditPage> {
	const [totals, forms, severity, ruleGroup, rule, shared, matrix, list] = await Promise.all([
		engine.query<AuditTotals>(overFindings(totalsSql, selection)),
		engine.query<{ form_count: number }>(formsOf(selection)),
		loadCounts(engine, selection, 'severity'),
		loadCounts(engine, selection, 'ruleGroup', 'WHERE NOT shared'),
		loadCounts(engine, selection, 'rule'),
		loadSharedRules(engine, selection),
		loadMatrix(engine, selection),
		loadFindingList(engine, selection),
	]);
	return {
		...(totals[0] ?? nothingFound),
		form_count: forms[0]?.form_count ?? 0,
		counts: { severity, ruleGroup, rule },
		shared,
		matrix,
		list,
	};
}

const nothingFound: AuditTotals = {
	finding_count: 0,
	project_count: 0,
	shared_count: 0,
	item_count: 0,
};

const countOf = (expression: string) => `CAST(count(${expression}) AS INTEGER)`;

/** Form by form, since to tell apart the items of all forms at once takes several times as long. */
const totalsSql = `SELECT
	CAST(coalesce(sum(found), 0) AS INTEGER) AS finding_count,
	${countOf('*')} AS project_count,
	CAST(coalesce(sum(common), 0) AS INTEGER) AS shared_count,
	CAST(coalesce(sum(items), 0) AS INTEGER) AS item_count
FROM (
	SELECT
		count(*) AS found,
		count(CASE WHEN shared THEN 1 END) AS common,
		count(DISTINCT CASE WHEN NOT shared THEN item END) AS items
	FROM selected_finding
	GROUP BY form_id
) AS of_form`;

function loadCounts(
	engine: Engine,
	selection: AuditSelection,
	facet: CountedAuditFacet,
	condition = '',
): Promise<FindingCount[]> {
	const { column } = auditKeys[facet];
	const statement = `SELECT ${column} AS value, ${countOf('*')} AS finding_count,
	${countOf('DISTINCT form_id')} AS project_count
FROM selected_finding
${condition}
GROUP BY ${column}
ORDER BY ${column}`;
	return engine.query<FindingCount>(overFindings(statement, selection, [facet]));
}

/** Groups and projects are chosen in the matrix, so a choice of either does not narrow it. */
async function loadMatrix(engine: Engine, selection: AuditSelection): Promise<MatrixProject[]> {
	const columns = ruleGroups.map(
		(
			group,
			i,
		) => `CAST(sum(CASE WHEN rule_group = '${group}' THEN 1 ELSE 0 END) AS INTEGER) AS count_${i},
	CAST(sum(CASE WHEN rule_group = '${group}' AND level = '高' THEN 1 ELSE 0 END) AS INTEGER) AS high_${i}`,
	);
	const statement = `SELECT f.form_id, p.project_name, ${columns.join(',\n\t')}
FROM selected_finding AS f
JOIN project AS p ON p.form_id = f.form_id
WHERE NOT f.shared
GROUP BY f.form_id, p.project_name
ORDER BY count(*) DESC, f.form_id
LIMIT ${matrixProjects}`;
	type Row = { form_id: string; project_name: string | null } & Record<string, number>;
	const rows = await engine.query<Row>(
		overFindings(statement, selection, ['ruleGroup', 'project']),
	);
	return rows.map((row) => ({
		form_id: row.form_id,
		project_name: row.project_name,
		counts: ruleGroups.map((_, i) => row[`count_${i}`] ?? 0),
		high: ruleGroups.map((_, i) => (row[`high_${i}`] ?? 0) > 0),
	}));
}
