// The sums of every nature come in, the sources of its money go out: at any size of the corpus these
// are a handful of rows.
import { sum } from 'd3-array';
import type { NatureTotals } from '#lib/pages/overview/totals.ts';

/** Where a total comes from, as the form asks for it, and what of it no source explains. */
export const fundingSources = ['fiscal', 'carryover', 'other', 'unsaid'] as const;
export type FundingSource = (typeof fundingSources)[number];

export interface FundingRow {
	/** '' for a blank one; null for all natures that have no row of their own. */
	nature: string | null;
	natureCount: number;
	projectCount: number;
	/** Of them those whose total is blank: their sources are counted, a total of theirs is not. */
	blankCount: number;
	totalFen: number;
	parts: Record<FundingSource, number>;
	/** By how much sources are more than their totals. */
	excessFen: number;
}

const shownNatures = 8;

/** Natures, largest first -> a row for each, the smallest ones together if there are many. */
export function toFunding(natures: readonly NatureTotals[]): FundingRow[] {
	const own = natures.length > shownNatures ? shownNatures - 1 : natures.length;
	const rows = natures.slice(0, own).map((one) => rowOf(one.nature, [one]));
	const others = natures.slice(own);
	return others.length > 0 ? [...rows, rowOf(null, others)] : rows;
}

/** All natures in one row. */
export function totalFunding(natures: readonly NatureTotals[]): FundingRow {
	return rowOf(null, natures);
}

function rowOf(nature: string | null, natures: readonly NatureTotals[]): FundingRow {
	return {
		nature,
		natureCount: natures.length,
		projectCount: sum(natures, (one) => one.project_count),
		blankCount: sum(natures, (one) => one.blank_total_count),
		totalFen: sum(natures, (one) => one.annual_total_fen),
		parts: {
			fiscal: sum(natures, (one) => one.annual_fiscal_fen),
			carryover: sum(natures, (one) => one.annual_carryover_fen),
			other: sum(natures, (one) => one.annual_other_fen),
			unsaid: sum(natures, (one) => one.unsaid_fen),
		},
		excessFen: sum(natures, (one) => one.excess_fen),
	};
}
