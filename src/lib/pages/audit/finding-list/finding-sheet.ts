import type { ExportColumn, ExportSheet } from '#lib/export/sheet.ts';
import type { PlainFindingRow } from '#lib/pages/audit/audit.ts';

/** The columns of the sheet, in no order. */
export type FindingColumn =
	| 'rule'
	| 'title'
	| 'group'
	| 'level'
	| 'project'
	| 'form'
	| 'file'
	| 'lines'
	| 'quote'
	| 'message'
	| 'suggestion'
	| 'others';

/** Findings -> a sheet; `titleOf` gives the title of a rule. */
export function toFindingSheet(
	rows: readonly PlainFindingRow[],
	{
		name,
		headers,
		titleOf,
	}: { name: string; headers: Record<FindingColumn, string>; titleOf: (rule: string) => string },
): ExportSheet {
	const cells: Record<FindingColumn, (row: PlainFindingRow) => string | null> = {
		level: ({ level }) => level,
		rule: ({ rule }) => rule,
		title: ({ rule }) => titleOf(rule),
		group: ({ rule_group }) => rule_group,
		project: ({ project_name }) => project_name,
		lines: ({ lines }) => lines,
		quote: ({ quote }) => quote,
		message: ({ message }) => message,
		suggestion: ({ suggestion }) => suggestion,
		others: ({ others }) => others,
		form: ({ form_id }) => form_id,
		file: ({ source_id, file }) => `${source_id}/${file}`,
	};
	const keys = Object.keys(cells) as FindingColumn[];
	const columns = keys.map((key): ExportColumn => ({
		name: key,
		header: headers[key],
		type: 'text',
	}));
	return { name, columns, rows: rows.map((row) => keys.map((key) => cells[key](row))) };
}
