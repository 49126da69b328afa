// Loads what the audit page shows: findings counted by each facet, the matrix, and the findings in
// blocks.
import {
	findingLevels,
	ruleGroups,
	type FindingLevel,
	type OtherLine,
	type RuleGroup,
} from '#lib/model/finding.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overFindings } from '#lib/selection/audit-predicate.ts';
import {
	auditKeys,
	type CountedAuditFacet,
	type AuditOrder,
	type AuditSelection,
} from '#lib/selection/audit-selection.ts';
import { literal } from '#lib/selection/sql-text.ts';
import sql from './finding-rows.sql?raw';

/** A finding with its project. */
export interface FindingRow {
	form_id: string;
	/** Its position within its form, from 1. */
	ordinal: number;
	rule: string;
	rule_group: RuleGroup;
	/** The level that the reader set. */
	level: FindingLevel;
	line: number | null;
	/** All lines, separated by commas; '' without any. */
	lines: string;
	quote: string;
	message: string;
	suggestion: string | null;
	/** `form:line` of the compared forms, separated by commas; null without any. */
	others: string | null;
	/** The project names of those forms, by form id. */
	other_names: Record<string, string | null>;
	project_name: string | null;
	source_id: string;
	file: string;
}

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

export interface AuditPage {
	finding_count: number;
	project_count: number;
	/** By level, by group of rules and by rule, regardless of the choice in the same facet. */
	counts: Record<CountedAuditFacet, FindingCount[]>;
	/** The projects with the most findings. */
	matrix: MatrixProject[];
	/** The first rows in the selection's order. */
	rows: FindingRow[];
}

/** The number of findings that load at once, with the page and while scrolling. */
export const findingsAtOnce = 40;

/** The number of projects in the matrix, those with the most findings. */
export const matrixProjects = 30;

export async function loadAuditPage(engine: Engine, selection: AuditSelection): Promise<AuditPage> {
	const [totals, severity, ruleGroup, rule, matrix, rows] = await Promise.all([
		engine.query<Omit<FindingCount, 'value'>>(overFindings(countsOf(null), selection)),
		loadCounts(engine, selection, 'severity'),
		loadCounts(engine, selection, 'ruleGroup'),
		loadCounts(engine, selection, 'rule'),
		loadMatrix(engine, selection),
		loadFindings(engine, selection),
	]);
	const { finding_count = 0, project_count = 0 } = totals[0] ?? {};
	return { finding_count, project_count, counts: { severity, ruleGroup, rule }, matrix, rows };
}

function countsOf(column: string | null): string {
	const counts = `CAST(count(*) AS INTEGER) AS finding_count,
	CAST(count(DISTINCT form_id) AS INTEGER) AS project_count
FROM selected_finding`;
	return column === null
		? `SELECT ${counts}`
		: `SELECT ${column} AS value, ${counts} GROUP BY ${column} ORDER BY ${column}`;
}

function loadCounts(
	engine: Engine,
	selection: AuditSelection,
	facet: keyof AuditPage['counts'],
): Promise<FindingCount[]> {
	return engine.query<FindingCount>(
		overFindings(countsOf(auditKeys[facet].column), selection, [facet]),
	);
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

/** A finding as the table holds it. */
export type PlainFindingRow = Omit<FindingRow, 'other_names'>;

/** The findings from this index on (0 is the first), in the selection's order. */
export async function loadFindings(
	engine: Engine,
	selection: AuditSelection,
	from = 0,
	atOnce = findingsAtOnce,
): Promise<FindingRow[]> {
	const rows = await queryFindings(engine, selection, `LIMIT ${atOnce} OFFSET ${from}`);
	const ids = [...new Set(rows.flatMap((row) => othersOf(row).map(({ formId }) => formId)))];
	const names = await loadNames(engine, ids);
	return rows.map((row) => ({
		...row,
		other_names: Object.fromEntries(
			othersOf(row).map(({ formId }) => [formId, names.get(formId) ?? null]),
		),
	}));
}

function queryFindings(
	engine: Engine,
	selection: AuditSelection,
	part: string,
): Promise<PlainFindingRow[]> {
	const ordered = `${sql}ORDER BY ${orderOf[selection.by]} ${part}`;
	return engine.query<PlainFindingRow>(overFindings(ordered, selection));
}

async function loadNames(engine: Engine, ids: string[]): Promise<Map<string, string | null>> {
	if (ids.length === 0) return new Map();
	const rows = await engine.query<{ form_id: string; project_name: string | null }>(
		`SELECT form_id, project_name FROM project WHERE form_id IN (${ids.map(literal).join(', ')})`,
	);
	return new Map(rows.map(({ form_id, project_name }) => [form_id, project_name]));
}

/** The positions in other forms that a finding compares with. */
export function othersOf({ others }: Pick<FindingRow, 'others'>): OtherLine[] {
	const positions = (others ?? '').split(',').filter(Boolean);
	return positions.map((position) => {
		const end = position.lastIndexOf(':');
		return { formId: position.slice(0, end), line: Number(position.slice(end + 1)) || null };
	});
}

/** All findings of a selection, for a file. */
export function loadFindingsToSave(
	engine: Engine,
	selection: AuditSelection,
): Promise<PlainFindingRow[]> {
	return queryFindings(engine, selection, '');
}

const rankOf = (column: string, values: readonly string[]) =>
	`CASE ${column} ${values.map((value, index) => `WHEN '${value}' THEN ${index}`).join(' ')} END`;
const byLevel = rankOf('f.level', findingLevels);
const byRule = `${rankOf('f.rule_group', ruleGroups)}, f.rule`;

const orderOf: Record<AuditOrder, string> = {
	level: `${byLevel}, ${byRule}, p.document_order, f.ordinal`,
	rule: `${byRule}, ${byLevel}, p.document_order, f.ordinal`,
	project: `p.document_order, ${byLevel}, ${byRule}, f.ordinal`,
};
