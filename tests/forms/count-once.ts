import type { ReadForms } from '#lib/forms/read-forms.ts';
import type { UnreadCell } from '#lib/model/form.ts';

/**
 * Rows that became no form give back what a field or label had taken: it is listed, or taken again as a
 * footer. Such cells count once.
 */
export function countOnce(cells: readonly UnreadCell[], { forms }: ReadForms): UnreadCell[] {
	const given = new Set<string>();
	return cells.filter(({ line, column, text }) => {
		if (forms.some(({ source }) => source.startLine <= line && line <= source.endLine)) return true;
		const key = `${line}:${column} ${text}`;
		return !given.has(key) && given.add(key);
	});
}
