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
	/** By how many columns the rows below such a heading are too far to the left, if they are. */
	offsets: Map<Row, number>;
	period: Period;
}

export interface TableSegments {
	/** The tables that count. */
	tables: TableSegment[];
	/** The rows of tables for another time. */
	aside: Row[];
}

/** The rows from the first heading on -> its tables. `above` is the row before them. */
export function tableSegments(rows: readonly Row[], above: Row | null): TableSegments {
	const segments: TableSegment[] = [];
	let before = above;
	let offset = 0;
	for (const [i, row] of rows.entries()) {
		const last = segments.at(-1);
		const period = periodOf(row, before) ?? (isHeadingRow(row) ? periodInside(rows, i) : null);
		if (last && dividesInPlace(row, last)) last.headings.below = row;
		else if (!last || isHeadingRow(row)) {
			const own = last && (period === null || period === last.period) ? offsetOf(row, last) : null;
			offset = own ?? 0;
			if (last && own !== null) {
				last.repeated.push(...filled(row));
			} else {
				const headings = { own: row, below: null, above: before };
				segments.push({ headings, rows: [], repeated: [], offsets: new Map(), period });
			}
		} else if (mayDivide(row, last)) last.headings.below = row;
		else {
			last.rows.push(row);
			if (offset !== 0) last.offsets.set(row, offset);
		}
		if (filled(row).length > 0) before = row;
	}
	return ofTheYear(segments);
}

function mayDivide(row: Row, { headings, rows, repeated }: TableSegment): boolean {
	const isNext = rows.length === 0 && repeated.length === 0 && headings.below === null;
	return isNext && isLowerHeadings(row, headings.own);
}

/** Whether a row divides the last of the headings above it, so that its first columns are blank. */
function dividesInPlace(row: Row, segment: TableSegment): boolean {
	const [own] = columnHeads(segment.headings.own);
	const [first] = filled(row);
	return own !== undefined && (first?.column ?? 0) > own.column && mayDivide(row, segment);
}

function isHeadingRow(row: Row): boolean {
	const kinds = filled(row).map(({ text }) => {
		const heading = readHeading(toLabel(text));
		return heading?.isCertain ? heading.kind : null;
	});
	const known = kinds.filter((kind) => kind !== null);
	const [hasFirst, hasSecond] = [known.includes('level1'), known.includes('level2')];
	const isLevelled = hasFirst || hasSecond;
	if (hasFirst && hasSecond) return true;
	return known.length > 1 && (known.includes('name') || (isLevelled && known.includes('target')));
}

/** How far to the left a row repeats the headings of a table. Null if it does not. */
function offsetOf(row: Row, { headings }: TableSegment): number | null {
	const [own, again] = [columnHeads(headings.own), columnHeads(row)];
	const isSame = labelsOf(own) === labelsOf(again);
	return isSame ? (own[0]?.column ?? 0) - (again[0]?.column ?? 0) : null;
}

/** The headings without the label beside the table, which a new page does not repeat. */
function columnHeads(row: Row): Cell[] {
	return filled(row).filter(({ text }) => !isSectionLabel(toLabel(text)));
}

function labelsOf(cells: readonly Cell[]): string {
	return cells.map(({ text }) => toLabel(text)).join(' ');
}

/** The time that a label beside the headings or alone above them names. */
function periodOf(row: Row, before: Row | null): Period {
	const alone = before && filled(before).length === 1 ? filled(before) : [];
	const labels = [...filled(row), ...alone].map(({ text }) => toLabel(text)).filter(isTableLabel);
	return labels.map(readPeriod).find((period) => period !== null) ?? null;
}

/** The time that a label beside the rows of a table names: in a text it stands in the middle of them. */
function periodInside(rows: readonly Row[], at: number): Period {
	const end = rows.findIndex((row, i) => i > at && isHeadingRow(row));
	const inside = rows.slice(at + 1, end < 0 ? undefined : end);
	const labels = inside.flatMap((row) => filled(row).slice(0, 1)).map(({ text }) => toLabel(text));
	const periods = labels.filter(isTableLabel).map(readPeriod);
	return periods.length === 1 ? (periods[0] ?? null) : null;
}

/** A table for the whole period does not count if there is another. */
function ofTheYear(segments: TableSegment[]): TableSegments {
	const isOfTheYear = ({ period }: TableSegment): boolean => period !== 'long' && period !== 'past';
	const tables = segments.filter(isOfTheYear);
	if (tables.length === 0) return { tables: segments, aside: [] };
	const aside = segments.filter((segment) => !isOfTheYear(segment));
	return { tables, aside: aside.flatMap((segment) => segment.rows) };
}
