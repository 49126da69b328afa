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
	/** 0 to 1; null without any indicator. */
	share: number | null;
}

/** The smallest share first, of equal ones that of more indicators; projects without any come last. */
export function byShare(projects: readonly ProjectRow[]): ProjectRow[] {
	const shareIn = (row: ProjectRow) => shareOf(row.measurable_count, row.indicator_count) ?? 2;
	return projects.toSorted(
		(a, b) => ascending(shareIn(a), shareIn(b)) || b.indicator_count - a.indicator_count,
	);
}

/** The largest projects, which come first, in the order of their shares. */
export function toMeasurable(projects: readonly ProjectRow[]): MeasurableRow[] {
	return byShare(projects.slice(0, largestShown)).map((row) => ({
		formId: row.form_id,
		projectName: row.project_name,
		measurable: row.measurable_count,
		all: row.indicator_count,
		share: shareOf(row.measurable_count, row.indicator_count),
	}));
}

/** In how many of the rows with targets every target is measurable. */
export function fullyMeasurable(rows: readonly MeasurableRow[]): { full: number; all: number } {
	return {
		full: sum(rows, ({ share }) => (share === 1 ? 1 : 0)),
		all: sum(rows, ({ share }) => (share === null ? 0 : 1)),
	};
}

/** A bar for each project, as long as its share; the line is at the share of all indicators. */
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
