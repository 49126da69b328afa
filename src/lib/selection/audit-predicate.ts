import {
	allFindings,
	auditCodec,
	auditKeys,
	type AuditFacet,
	type AuditSelection,
} from './audit-selection.ts';
import { literal, where } from './sql-text.ts';

/**
 * A statement over `selected_finding`: the findings of the selection, with the levels that the reader
 * set and without the rules that are off, and `item`, which is the same for the findings of a form that
 * concern the same lines. `without`: facets whose choice does not count, as where the other values of a
 * facet are counted too.
 */
export function overFindings(
	sql: string,
	selection: AuditSelection,
	without: readonly AuditFacet[] = [],
): string {
	const { off, levels } = selection;
	const changed = Object.entries(levels).map(
		([rule, level]) => `WHEN ${literal(rule)} THEN ${literal(level)}`,
	);
	const level = changed.length === 0 ? 'level' : `CASE rule ${changed.join(' ')} ELSE level END`;
	const kept = off.length === 0 ? '' : ` WHERE ${auditKeys.off.where(off)}`;
	return `WITH levelled_finding AS NOT MATERIALIZED (
	SELECT form_id, ordinal, rule, rule_group, ${level} AS level, line, lines, quote, message, suggestion, others, shared,
		CASE WHEN lines = '' THEN concat('#', CAST(ordinal AS VARCHAR)) ELSE lines END AS item
	FROM finding${kept}
), selected_finding AS NOT MATERIALIZED (
	SELECT * FROM levelled_finding${where(auditCodec.conditions(selection, [...without, 'off']))}
)
${sql}`;
}

/** Counts the forms of the chosen years and departments as `form_count`. */
export function formsOf({ year, department }: AuditSelection): string {
	const scope = { ...allFindings, year, department };
	return `SELECT CAST(count(*) AS INTEGER) AS form_count FROM project${where(auditCodec.conditions(scope))}`;
}
