import { ascending, sum } from 'd3-array';
import type { BarRow } from '#lib/charts/bar-rows.ts';
import { largestShown, type ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { formatCount, formatShare, shareOf } from '#lib/words/format.ts';
import type { SharedWords } from '#lib/words/words.ts';

export interface MeasurableRow {
	formId: string;
	projectName: string | null;
	measurable: number;
	all: number;
	/** 0 to 1; null of a project without an indicator. */
	share: number | null;
}

/**
 * The largest projects by amount, which come first, in the order of their shares: the smallest first,
 * since it asks for a look; equal ones with more indicators first, those without any last.
 */
export function toMeasurable(projects: readonly ProjectRow[]): MeasurableRow[] {
	return projects
		.slice(0, largestShown)
		.map((row) => ({
			formId: row.form_id,
			projectName: row.project_name,
			measurable: row.measurable_count,
			all: row.indicator_count,
			share: shareOf(row.measurable_count, row.indicator_count),
		}))
		.sort((a, b) => ascending(a.share ?? 2, b.share ?? 2) || b.all - a.all);
}

/** How many of the rows have every target measurable, of those that have a target at all. */
export function fullyMeasurable(rows: readonly MeasurableRow[]): { full: number; all: number } {
	return {
		full: sum(rows, ({ share }) => (share === 1 ? 1 : 0)),
		all: sum(rows, ({ share }) => (share === null ? 0 : 1)),
	};
}

/** A bar a project, as long as its share; the line stands at the share of all indicators. */
export function toMeasurableBars(
	rows: readonly MeasurableRow[],
	ofAll: number | null,
	words: SharedWords,
): BarRow[] {
	return rows.map((row) => ({
		name: words.projectName(row.projectName),
		values: [`${formatCount(row.measurable)}/${formatCount(row.all)}`, formatShare(row.share)],
		length: row.share ?? 0,
		tone: 'accent',
		line: ofAll,
		formId: row.formId,
	}));
}
