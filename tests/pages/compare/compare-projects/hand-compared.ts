// Compared projects made by hand.
import type { ComparedIndicator, ComparedProject } from '#lib/pages/compare/compared.ts';

/** An indicator of which only these parts are printed. */
export function handCompared(parts: Partial<ComparedIndicator> = {}): ComparedIndicator {
	return {
		form_id: 'hand-01',
		ordinal: 1,
		line: 5,
		level2: '数量指标',
		name: '办案数',
		target_text: null,
		kind: null,
		measurable: false,
		comparator: null,
		value: null,
		upper_value: null,
		unit: null,
		basis: null,
		first_month: null,
		last_month: null,
		qualifier: null,
		...parts,
	};
}

/** A number with a bound. */
export function handBound(
	comparator: ComparedIndicator['comparator'],
	value: number,
	unit = '%',
	parts: Partial<ComparedIndicator> = {},
): ComparedIndicator {
	const target_text = `${comparator}${value}${unit}`;
	return handCompared({ kind: 'quantity', comparator, value, unit, target_text, ...parts });
}

/** A project of which only these parts are printed. */
export function handProject(parts: Partial<ComparedProject> = {}): ComparedProject {
	return {
		form_id: 'hand-01',
		project_name: null,
		fiscal_year: null,
		nature: null,
		category: null,
		department: null,
		unit: null,
		start_date: null,
		end_date: null,
		total_fen: null,
		fiscal_fen: null,
		other_total_fen: null,
		annual_total_fen: null,
		annual_fiscal_fen: null,
		annual_carryover_fen: null,
		annual_other_fen: null,
		indicators: [],
		...parts,
	};
}
