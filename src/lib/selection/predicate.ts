import type { Param } from '#lib/engine/engine.ts';
import type { Selection } from './selection.ts';

/** Parts the values of a list in one text parameter; it stands in no printed text. */
const separator = '\u001f';

/**
 * The two relations that every view reads: the selected forms, and the indicators of the selected
 * types within them. A type of indicator selects the forms that have one. DuckDB's dialect; `$1` is
 * the natures, `$2` the types, null for all.
 */
const selected = `WITH selected_form AS (
	SELECT * FROM form
	WHERE (CAST($1 AS VARCHAR) IS NULL OR list_contains(string_split(CAST($1 AS VARCHAR), chr(31)), coalesce(nature, '')))
		AND (CAST($2 AS VARCHAR) IS NULL OR form_id IN (
			SELECT form_id FROM indicator
			WHERE list_contains(string_split(CAST($2 AS VARCHAR), chr(31)), coalesce(level2, ''))))
), selected_indicator AS (
	SELECT * FROM indicator
	WHERE form_id IN (SELECT form_id FROM selected_form)
		AND (CAST($2 AS VARCHAR) IS NULL OR list_contains(string_split(CAST($2 AS VARCHAR), chr(31)), coalesce(level2, '')))
)`;

/** A view's statement over `selected_form` and `selected_indicator`, ready for `Engine.query`. */
export function overSelection(sql: string): string {
	return /^\s*WITH\b/i.test(sql)
		? selected + sql.replace(/^\s*WITH\b/i, ',')
		: `${selected}\n${sql}`;
}

/** The parameters of every statement that `overSelection` makes. */
export function selectionParams({ nature, level2 }: Selection): Param[] {
	return [nature, level2].map((values) => (values.length > 0 ? values.join(separator) : null));
}
