import type { ExportColumn, ExportSheet } from '#lib/export/sheet.ts';
import type { PlainFindingRow } from '#lib/pages/audit/finding-rows.ts';
import type { AuditSelection, RuleSummary } from '#lib/selection/audit-selection.ts';

/** The columns of the sheet. */
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
	| 'others'
	| 'shared';

/** Findings -> a sheet; `titleOf` gives the title of a rule. */
export function toFindingSheet(
	rows: readonly PlainFindingRow[],
	{
		name,
		headers,
		titleOf,
	}: { name: string; headers: Record<FindingColumn, string>; titleOf: (rule: string) => string },
): ExportSheet {
	const cells: Record<FindingColumn, (row: PlainFindingRow) => string | boolean | null> = {
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
		shared: ({ shared }) => shared,
		form: ({ form_id }) => form_id,
		file: ({ source_id, file }) => `${source_id}/${file}`,
	};
	const keys = Object.keys(cells) as FindingColumn[];
	const columns = keys.map((key): ExportColumn => ({
		name: key,
		header: headers[key],
		type: key === 'shared' ? 'boolean' : 'text',
	}));
	return { name, columns, rows: rows.map((row) => keys.map((key) => cells[key](row))) };
}

interface SheetWords {
	sheet: string;
	rulesSheet: string;
	headers: Record<FindingColumn, string>;
}

/** The sheets of a workbook: the findings, and the rules that they follow with the reader's levels. */
export function toFindingSheets(
	rows: readonly PlainFindingRow[],
	rules: readonly (RuleSummary & { title: string })[],
	levels: AuditSelection['levels'],
	{ sheet, rulesSheet, headers }: SheetWords,
): ExportSheet[] {
	const titles = new Map(rules.map(({ id, title }) => [id, title]));
	const used = new Set(rows.map(({ rule }) => rule));
	const columns = (['rule', 'title', 'group', 'level'] as const).map((name) => ({
		name,
		header: headers[name],
		type: 'text' as const,
	}));
	return [
		toFindingSheet(rows, { name: sheet, headers, titleOf: (rule) => titles.get(rule) ?? '' }),
		{
			name: rulesSheet,
			columns,
			rows: rules
				.filter(({ id }) => used.has(id))
				.map(({ id, title, group, level }) => [id, title, group, levels[id] ?? level]),
		},
	];
}
