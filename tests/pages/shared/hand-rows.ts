// Rows as the page's questions give them, made by hand.
import { findingColumns, indicatorTypes } from '#lib/corpus/browse-tables.ts';
import type { ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import type { Totals } from '#lib/pages/overview/rows/totals.ts';

const noProjects = Object.fromEntries(
	indicatorTypes.map(({ code }) => [`${code}_projects` as const, 0]),
);

/** A figure for each type, by its code; 0 for the others. */
export function handCounts(byCode: Record<string, number>): number[] {
	return indicatorTypes.map(({ code }) => byCode[code] ?? 0);
}

/** A project of which only these parts are known. */
export function handProject(form_id: string, parts: Partial<ProjectRow> = {}): ProjectRow {
	return {
		amount_rank: 1,
		form_id,
		document_order: 0,
		project_name: form_id,
		nature: null,
		annual_total_fen: null,
		annual_fiscal_fen: null,
		total_fen: null,
		indicator_count: 0,
		measurable_count: 0,
		problem_count: 0,
		doubt_count: 0,
		source_id: 'hand',
		file: 'hand.txt',
		start_line: 1,
		counts: handCounts({}),
		measurables: handCounts({}),
		findings: findingColumns.map(() => 0),
		high_groups: 0,
		...parts,
	};
}

/** Totals of nothing but these parts. */
export function handTotals(parts: Partial<Totals> = {}): Totals {
	return {
		project_count: 0,
		doubtful_count: 0,
		blank_total_count: 0,
		blank_fiscal_count: 0,
		annual_total_fen: 0,
		annual_fiscal_fen: 0,
		annual_carryover_fen: 0,
		annual_other_fen: 0,
		unsaid_fen: 0,
		excess_fen: 0,
		nature_doubted: 0,
		sum_doubted: 0,
		type_doubted: 0,
		target_doubted: 0,
		natures: [],
		...noProjects,
		...parts,
	};
}
