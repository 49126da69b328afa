// Rows as the page's questions give them, made by hand.
import { indicatorTypes } from '#lib/corpus/browse-tables.ts';
import type { ProjectRow } from '#lib/queries/projects.ts';
import type { Totals } from '#lib/queries/totals.ts';

function zeros<Kind extends string>(kind: Kind): Record<`${string}_${Kind}`, number> {
	return Object.fromEntries(indicatorTypes.map(({ code }) => [`${code}_${kind}`, 0])) as Record<
		`${string}_${Kind}`,
		number
	>;
}

/** A project of which only these parts are known. */
export function handProject(form_id: string, parts: Partial<ProjectRow> = {}): ProjectRow {
	return {
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
		source_id: 'hand',
		file: 'hand.txt',
		start_line: 1,
		...zeros('count'),
		...parts,
	};
}

/** Totals of nothing but these parts. */
export function handTotals(parts: Partial<Totals> = {}): Totals {
	return {
		project_count: 0,
		blank_total_count: 0,
		blank_fiscal_count: 0,
		annual_total_fen: 0,
		annual_fiscal_fen: 0,
		...zeros('projects'),
		...parts,
	};
}
