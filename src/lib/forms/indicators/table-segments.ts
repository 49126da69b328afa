// A form may print several indicator tables: one for the whole period above one for the year, or one
// table whose headings are repeated on each page.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { readHeading, readPeriod, type Period } from '#lib/forms/words/heading-grammar.ts';
import { isSectionLabel } from '#lib/forms/words/labels.ts';
import { isTableLabel } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isLowerHeadings, type HeadingRows } from './headings.ts';

export interface TableSegment {
	headings: HeadingRows;
	rows: Row[];
	/** The headings that are repeated inside the table. */
	repeated: Cell[];
	period: Period;
}

/** The rows from the first heading on -> its tables. `above` is the row before them. */
export function tableSegments(rows: readonly Row[], above: Row | null): TableSegment[] {
	const segments: TableSegment[] = [];
	let before = above;
	for (const row of rows) {
		const last = segments.at(-1);
		const period = periodOf(row, before);
		if (!last || isHeadingRow(row)) {
			if (last && isRepeated(row, last) && (period === null || period === last.period)) {
				last.repeated.push(...filled(row));
			} else {
				const headings = { own: row, below: null, above: before };
				segments.push({ headings, rows: [], repeated: [], period });
			}
		} else if (last.rows.length === 0 && !last.headings.below && mayDivide(row, last)) {
			last.headings.below = row;
		} else last.rows.push(row);
		if (filled(row).length > 0) before = row;
	}
	return ofTheYear(segments);
}

function mayDivide(row: Row, { headings, repeated }: TableSegment): boolean {
	return repeated.length === 0 && isLowerHeadings(row, headings.own);
}

function isHeadingRow(row: Row): boolean {
	const kinds = filled(row).map(({ text }) => {
		const heading = readHeading(toLabel(text));
		return heading?.isCertain ? heading.kind : null;
	});
	const known = kinds.filter((kind) => kind !== null);
	const isLevelled = known.includes('level1') || known.includes('level2');
	return known.length > 1 && (known.includes('name') || (isLevelled && known.includes('target')));
}

function isRepeated(row: Row, { headings }: TableSegment): boolean {
	return labelsOf(row) === labelsOf(headings.own);
}

function labelsOf(row: Row): string {
	return filled(row)
		.map(({ text }) => toLabel(text))
		.filter((label) => !isSectionLabel(label))
		.join(' ');
}

/** The time that a label beside the headings or alone above them names. */
function periodOf(row: Row, before: Row | null): Period {
	const alone = before && filled(before).length === 1 ? filled(before) : [];
	const labels = [...filled(row), ...alone].map(({ text }) => toLabel(text)).filter(isTableLabel);
	return labels.map(readPeriod).find((period) => period !== null) ?? null;
}

/** A table for the whole period does not count if there is another. */
function ofTheYear(segments: TableSegment[]): TableSegment[] {
	const others = segments.filter(({ period }) => period !== 'long' && period !== 'past');
	return others.length > 0 ? others : segments;
}
