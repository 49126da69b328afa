// A finding with its project, as every list of the audit takes it from the engine.
import type { Engine } from '#lib/engine/engine.ts';
import {
	findingLevels,
	ruleGroups,
	type FindingLevel,
	type OtherLine,
	type RuleGroup,
} from '#lib/model/finding.ts';
import { overFindings } from '#lib/selection/audit-predicate.ts';
import type { AuditOrder, AuditSelection } from '#lib/selection/audit-selection.ts';
import { literal } from '#lib/selection/sql-text.ts';
import sql from './finding-rows.sql?raw';

/** A finding as the table holds it. */
export interface PlainFindingRow {
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
	/** Whether nearly all forms around it have a finding of this rule. */
	shared: boolean;
	/** Equal for the findings of a form that concern the same lines. */
	item: string;
	project_name: string | null;
	/** The index of its form among all. */
	document_order: number;
	annual_total_fen: number | null;
	source_id: string;
	file: string;
}

export interface FindingRow extends PlainFindingRow {
	/** The project names of the forms that it compares with, by form id. */
	other_names: Record<string, string | null>;
}

/** The lines that a finding concerns. */
export function linesOf({ lines }: { lines: string }): number[] {
	return lines === '' ? [] : lines.split(',').map(Number);
}

/** The positions in other forms that a finding compares with. */
export function othersOf({ others }: Pick<FindingRow, 'others'>): OtherLine[] {
	const positions = (others ?? '').split(',').filter(Boolean);
	return positions.map((position) => {
		const end = position.lastIndexOf(':');
		return { formId: position.slice(0, end), line: Number(position.slice(end + 1)) || null };
	});
}

/** Orders by a column whose values have an order of their own. */
export const rankOf = (column: string, values: readonly string[]): string =>
	`CASE ${column} ${values.map((value, index) => `WHEN '${value}' THEN ${index}`).join(' ')} END`;

const byLevel = rankOf('level', findingLevels);
const byRule = `${rankOf('rule_group', ruleGroups)}, rule`;

/** The order of single findings. */
const orderOf: Record<AuditOrder, string> = {
	level: `${byLevel}, annual_total_fen DESC NULLS LAST, document_order, ordinal`,
	rule: `${byRule}, ${byLevel}, annual_total_fen DESC NULLS LAST, document_order, ordinal`,
	project: `document_order, ${byLevel}, ordinal`,
};

/** All findings of a selection in its order, shared ones too. */
export function loadAllFindings(
	engine: Engine,
	selection: AuditSelection,
): Promise<PlainFindingRow[]> {
	const ordered = `SELECT * FROM (${sql}) AS listed ORDER BY ${orderOf[selection.by]}`;
	return engine.query<PlainFindingRow>(overFindings(ordered, selection));
}

interface Part {
	/** Whether they are those that nearly all forms share. */
	shared: boolean;
	/** They are listed by the values of this column, of each at most so many. */
	by: 'form_id' | 'rule';
	limit: number;
	/** Only these values; all of them without it. */
	values?: readonly string[];
	/** Of the findings of a value. */
	order: AuditOrder;
}

/** The first findings of each form or rule, one after the other. */
export function loadFindingsOfEach(
	engine: Engine,
	selection: AuditSelection,
	{ shared, by, limit, values, order }: Part,
): Promise<PlainFindingRow[]> {
	const among = values ? ` AND f.${by} IN (${values.map(literal).join(', ')})` : '';
	const isListed = `${shared ? '' : 'NOT '}f.shared${among}`;
	// Only keys are numbered: to sort whole findings takes several times as long.
	const statement = `${sql}JOIN (
	SELECT f.form_id, f.ordinal, row_number() OVER (PARTITION BY f.${by} ORDER BY ${orderOf[order]}) AS place
	FROM selected_finding AS f
	JOIN project AS p ON p.form_id = f.form_id
	WHERE ${isListed}
) AS n ON n.form_id = f.form_id AND n.ordinal = f.ordinal
WHERE n.place <= ${limit} AND ${isListed}
ORDER BY f.${by}, n.place`;
	return engine.query<PlainFindingRow>(overFindings(statement, selection));
}

/** With the names of the projects that the findings compare with. */
export async function withOtherNames(
	engine: Engine,
	rows: readonly PlainFindingRow[],
): Promise<FindingRow[]> {
	const ids = new Set(rows.flatMap((row) => othersOf(row).map(({ formId }) => formId)));
	const names = await loadNames(engine, [...ids]);
	return rows.map((row) => ({
		...row,
		other_names: Object.fromEntries(
			othersOf(row).map(({ formId }) => [formId, names.get(formId) ?? null]),
		),
	}));
}

async function loadNames(engine: Engine, ids: string[]): Promise<Map<string, string | null>> {
	if (ids.length === 0) return new Map();
	const rows = await engine.query<{ form_id: string; project_name: string | null }>(
		`SELECT form_id, project_name FROM project WHERE form_id IN (${ids.map(literal).join(', ')})`,
	);
	return new Map(rows.map(({ form_id, project_name }) => [form_id, project_name]));
}
