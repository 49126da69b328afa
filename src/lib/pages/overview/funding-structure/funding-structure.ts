// The sums of each nature come in, where its money comes from goes out.
import { sum } from 'd3-array';
import type { ChartMark } from '#lib/charts/chart-cursor.ts';
import type { ChartHeights } from '#lib/charts/chart-props.ts';
import type { NatureTotals } from '#lib/pages/overview/rows/totals.ts';
import { color } from '#lib/theme/chart-style.ts';

/** Where a total comes from, as the form asks for it, and what of it no source explains. */
export const fundingSources = ['fiscal', 'carryover', 'other', 'unsaid'] as const;
export type FundingSource = (typeof fundingSources)[number];

export interface FundingRow {
	/** '' if blank; null if the row is of several natures. */
	nature: string | null;
	natureCount: number;
	projectCount: number;
	/** Projects whose total is blank: only their sources are counted. */
	blankCount: number;
	totalFen: number;
	parts: Record<FundingSource, number>;
	/** By how much sources exceed their totals. */
	excessFen: number;
}

const shownNatures = 8;

/** A row for each nature, the largest first; if there are many, the smallest share one. */
export function toFunding(natures: readonly NatureTotals[]): FundingRow[] {
	const own = natures.length > shownNatures ? shownNatures - 1 : natures.length;
	const rows = natures.slice(0, own).map((one) => toFundingRow(one.nature, [one]));
	const others = natures.slice(own);
	return others.length > 0 ? [...rows, toFundingRow(null, others)] : rows;
}

/** All natures in one row. */
export function totalFunding(natures: readonly NatureTotals[]): FundingRow {
	return toFundingRow(null, natures);
}

/** Some natures as one row. */
export function toFundingRow(nature: string | null, natures: readonly NatureTotals[]): FundingRow {
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

export const sourceColor: Record<FundingSource, string> = {
	fiscal: color.accent,
	carryover: color.second,
	other: color.third,
	unsaid: color.outline,
};

/** CSS pixels of a row; in a narrow card its name stands above its bar. */
export const rowHeights: ChartHeights = { narrow: 54, wide: 38 };

/** A part of a bar: a source is a series, a row an item of it. */
export interface FundingMark extends ChartMark {
	source: FundingSource;
	row: FundingRow;
}

/** Every part that is drawn, row by row and source by source. */
export function toMarks(rows: readonly FundingRow[]): FundingMark[] {
	return rows.flatMap((row, dataIndex) =>
		fundingSources.flatMap((source, seriesIndex) =>
			row.parts[source] > 0 ? [{ source, row, seriesIndex, dataIndex }] : [],
		),
	);
}
