// A title makes no form: below it must stand something that only a form has. Titles without one are
// headings of the form below, lines of a table of contents, or say that there is none.
import type { Row } from '#lib/documents/sheet.ts';
import { detectLayout } from './layouts/detect-layout.ts';
import { filled } from './ledger.ts';
import { findListHeadings } from './lists/list-headings.ts';
import { isBracketText } from './lists/parse-bracket-text.ts';
import { parseFiscalYear } from './parts/parse-date.ts';
import {
	columnKind,
	fundingLabel,
	goalLabel,
	isNameHeading,
	level2Of,
	textLabel,
	unitIn,
	withoutUnit,
} from './words/labels.ts';
import { toLabel } from './words/plain-text.ts';
import type { Block } from './block.ts';
import { isTitle } from './words/titles.ts';

/**
 * Leaves out the blocks that are a title alone, and joins a block that continues the form above under a
 * repeated title. A title alone right above a form is its heading: it may say year and unit.
 */
export function joinBlocks(parts: readonly Block[]): { blocks: Block[]; left: Row[] } {
	const blocks: Block[] = [];
	const left: Row[] = [];
	let heading: Row[] = [];
	const titles = new Set<string>();
	for (const part of parts) {
		const last = blocks.at(-1);
		if (last && continues(last, part, titles)) {
			last.rows = [...last.rows, ...part.rows];
		} else if (part.kind === 'form' && !isFormLike(part.rows)) {
			for (const row of part.rows) left.push(row);
			heading = part.rows.every(isHeadRow) ? [...heading, ...part.rows] : [];
		} else {
			blocks.push(part.heading.length === 0 ? { ...part, heading } : part);
			heading = [];
		}
		const title = titleOf(part.rows);
		if (title !== null) titles.add(title);
	}
	return { blocks, left };
}

function labelsOf(row: Row): string[] {
	return filled(row).map((cell) => toLabel(cell.text));
}

/** Whether rows hold what only a form has: headings of indicators, a goal, or several of its labels. */
function isFormLike(rows: readonly Row[]): boolean {
	const texts = new Set<string>();
	for (const labels of rows.map(labelsOf)) {
		const kinds = labels.map(columnKind);
		const levels = [kinds.includes('level1'), kinds.includes('level2')].filter(Boolean).length;
		if (labels.some(isNameHeading) || levels > 1) return true;
		if (kinds.includes('target') && levels > 0) return true;
		for (const label of labels) {
			const field = textLabel(label) ?? (goalLabel(label) && 'goal');
			if (field) texts.add(field);
		}
	}
	if (texts.has('projectName') && (texts.has('goal') || texts.size > 2)) return true;
	return detectLayout(rows) !== 'table' || isBracketText(rows) || findListHeadings(rows) !== null;
}

/** A blank row, a title, a year or a unit. */
function isHeadRow(row: Row): boolean {
	return filled(row).every(({ text }) => {
		const label = toLabel(text);
		return isTitle(label) || unitIn(text) !== null || parseFiscalYear(withoutUnit(label)) !== null;
	});
}

/**
 * Whether a block goes on with the table of the form above: it has a title that was printed before and
 * the same headings of many projects, or rows of indicators but no label of a form's upper part.
 */
function continues(above: Block, { kind, rows }: Block, titles: ReadonlySet<string>): boolean {
	if (above.kind !== kind || kind !== 'form') return false;
	const title = titleOf(rows);
	if (title === null || !titles.has(title)) return false;
	const list = headingsOf(rows);
	if (list !== null && list === headingsOf(above.rows)) return true;
	if (!names(above.rows)) return false;
	const table = rows.findIndex((row) =>
		labelsOf(row).some((label) => isNameHeading(label) || level2Of(label) !== undefined),
	);
	// Below its table a form may name who signs: 资金使用部门.
	const upper = rows.slice(0, table).flatMap(labelsOf);
	return (
		table >= 0 &&
		!upper.some((label) => textLabel(label) ?? goalLabel(label) ?? fundingLabel(label))
	);
}

/** The headings of a table of many projects, or null if the rows are none. */
function headingsOf(rows: readonly Row[]): string | null {
	const headings = findListHeadings(rows);
	return headings && labelsOf(headings.row).join('\t');
}

function names(rows: readonly Row[]): boolean {
	return rows.some((row) => labelsOf(row).some((label) => textLabel(label) === 'projectName'));
}

/** The first title without what is behind it in brackets. */
function titleOf(rows: readonly Row[]): string | null {
	const title = rows.flatMap(labelsOf).find(isTitle);
	return title === undefined ? null : title.replace(/(?:\([^()]*\)|续表?|\d{4}年度?)+$/, '');
}
