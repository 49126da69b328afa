// Compared projects made by hand.
import type { Comparator, Target } from '#lib/model/target.ts';
import type { ComparedIndicator, ComparedProject } from '#lib/pages/compare/compared.ts';
import { handIndicator } from '../../../corpus/hand-made.ts';

type Parts = Partial<Omit<ComparedIndicator, 'target'>> & { target?: Partial<Target> };

/** An indicator of which only these parts are printed. */
export function handCompared(parts: Parts = {}): ComparedIndicator {
	const { line, reading, level2, name, targetText, target } = handIndicator({
		level2: '数量指标',
		name: '办案数',
		...parts,
	});
	return { line, reading, level2, name, targetText, target };
}

/** A number with a bound. */
export function handBound(
	comparator: Comparator,
	value: number,
	unit = '%',
	{ target, ...parts }: Parts = {},
): ComparedIndicator {
	return handCompared({
		targetText: `${comparator}${value}${unit}`,
		target: { kind: 'quantity', comparator, value, unit, ...target },
		...parts,
	});
}

/** A project of which only these parts are printed. */
export function handProject(parts: Partial<ComparedProject> = {}): ComparedProject {
	return {
		form_id: 'hand-01',
		reading: 'sure',
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
