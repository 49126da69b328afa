import type { Row } from '#lib/documents/sheet.ts';
import { filled } from './ledger.ts';
import { parseFiscalYear } from './parts/parse-date.ts';
import { columnKind, goalLabel, isLevelLabel, isSectionLabel } from './words/labels.ts';
import { toLabel } from './words/plain-text.ts';
import { isGoalResult, isReachedHeading, isSpentHeading } from './words/reached-grammar.ts';
import { isTitle, titleYears } from './words/titles.ts';

/**
 * Whether a table says what was reached, whatever its title. The evidence are headings of its indicators,
 * of its money and of its goals. Words inside goals and names do not count.
 */
export function isSelfEvaluation(rows: readonly Row[]): boolean {
	const year = yearOf(rows);
	if (headsResultsLineByLine(rows, year)) return true;
	return rows.some((row, i) => {
		const labels = labelsOf(row);
		if (isHeadingRow(labels)) {
			const heads = [...labels, ...subHeadings(rows[i + 1] ?? [])];
			return heads.some((label) => isReachedHeading(label, year));
		}
		if (labels.some(isLevelLabel)) return false;
		const isGoalRow = labels.some(
			(label) => goalLabel(label) || isSectionLabel(label) || /^(?:预期|年初)/.test(label),
		);
		if (isGoalRow && labels.some(isGoalResult) && isFilledBelow(row, rows[i + 1] ?? []))
			return true;
		return new Set(labels.filter(isSpentHeading)).size > 1;
	});
}

/** The same where each heading stands on a line of its own. */
function headsResultsLineByLine(rows: readonly Row[], year: number | null): boolean {
	let run: string[] = [];
	for (const row of rows) {
		const [label, ...others] = labelsOf(row);
		if (label === undefined) continue;
		// 项目完成指标 is a label of level 1.
		const isHead =
			others.length === 0 &&
			!isLevelLabel(label) &&
			(columnKind(label) !== undefined || isReachedHeading(label, year));
		if (isHead) run.push(label);
		else if (headsResults(run, year)) return true;
		else run = [];
	}
	return headsResults(run, year);
}

/** Whether headings of a table include one of results. One alone may be anything. */
function headsResults(labels: string[], year: number | null): boolean {
	return isHeadingRow(labels) && labels.some((label) => isReachedHeading(label, year));
}

/**
 * Whether something stands below a heading of results. Some declarations print the heading and leave its
 * cell blank. A row that lost its columns is blank there only if it has fewer cells than headings.
 */
function isFilledBelow(headings: Row, below: Row): boolean {
	const heads = filled(headings);
	const result = heads.findIndex((cell) => isGoalResult(toLabel(cell.text)));
	const [from, to] = [heads[result]?.column ?? 0, heads[result + 1]?.column ?? Infinity];
	const values = filled(below);
	const isUnder = values.some(({ column }) => column >= from && column < to);
	return isUnder || values.length === 0 || values.length >= heads.length;
}

function labelsOf(row: Row): string[] {
	return filled(row).map((cell) => toLabel(cell.text));
}

function isHeadingRow(labels: string[]): boolean {
	const kinds = labels.map(columnKind);
	const isLevelled = kinds.includes('level1') || kinds.includes('level2');
	return kinds.includes('name') ? labels.length > 1 : isLevelled && labels.length > 2;
}

/** The second row of headings: it has neither a level label nor a long text. */
function subHeadings(row: Row): string[] {
	const labels = labelsOf(row);
	const isHeads =
		labels.length > 0 && labels.every((label) => label.length <= 16 && !isLevelLabel(label));
	return isHeads &&
		labels.some((label) => columnKind(label) !== undefined || /得分|实际|分值/.test(label))
		? labels
		: [];
}

function yearOf(rows: readonly Row[]): number | null {
	for (const row of rows) {
		for (const label of labelsOf(row)) {
			const { year, before } = isTitle(label)
				? titleYears(label)
				: { year: parseFiscalYear(label), before: null };
			if (year ?? before) return year ?? before;
		}
	}
	return null;
}
