import type { Cell, Row } from '#lib/documents/sheet.ts';
import { parseFiscalYear } from './parts/parse-date.ts';
import { findFooters, withoutCells } from './find-footers.ts';
import { isLabel, isNameHeading, textLabel, unitIn } from './words/labels.ts';
import { detectLayout } from './layouts/detect-layout.ts';
import { filled } from './ledger.ts';
import { findListHeadings } from './lists/list-headings.ts';
import { isPageFurniture } from './words/page-furniture.ts';
import { toLabel } from './words/plain-text.ts';
import { isSelfEvaluation } from './is-self-evaluation.ts';
import type { Block, BlockKind } from './block.ts';
import { isTableLabel, isTableTitle } from './words/level-grammar.ts';
import { isTitleRow, mayBeTitle } from './is-title-row.ts';
import { joinBlocks } from './join-blocks.ts';
import { foreignTitle, isTitle } from './words/titles.ts';

export interface SplitRows {
	/** One per form, from its title, or the unit or year above it, to its last non-blank row. */
	blocks: Block[];
	/** Rows before the first form and between two forms. */
	outside: Row[];
}

/**
 * Cuts the rows of a sheet into forms. Each form begins at a title (财政项目支出绩效目标申报表). In a
 * sheet without a title, and after the first indicator table below a title, a form begins at a row
 * that starts with 项目名称. A table of many projects begins at its headings if no title is printed.
 */
export function splitForms(rows: readonly Row[]): SplitRows {
	const titles = findTitles(rows);
	const starts = findStarts(rows, titles);
	const outside = rows.slice(0, starts[0] ?? rows.length);
	const headingOf = headingReader(rows, titles);
	const parts = starts.map((start, i) => {
		const part = rows.slice(start, starts[i + 1]);
		const heading = headingOf(start);
		const end = formEnd(part);
		for (const row of part.slice(end)) outside.push(row);
		const block = part.slice(0, end);
		return { kind: kindOf(block), rows: block, heading };
	});
	const { blocks, left } = joinBlocks(parts);
	return { blocks, outside: [...outside, ...left] };
}

function findTitles(rows: readonly Row[]): Set<number> {
	const titles = new Set<number>();
	rows.forEach((row, i) => {
		if (dividesForm(rows, i)) return;
		if (isTitleRow(row) || foreignTitleOf(row)) titles.add(rowAbove(rows, i));
	});
	return titles;
}

/** Whether 年度绩效目标表 stands right above headings: it names the second of two tables of a form. */
function dividesForm(rows: readonly Row[], at: number): boolean {
	const row = rows[at] ?? [];
	if (!mayBeTitle(row) || filled(row).length !== 1 || !says(row, isTableTitle)) return false;
	// In a text each heading may stand on a line of its own, or all of them on one.
	const below = rows
		.slice(at + 1, at + 12)
		.flatMap(filled)
		.slice(0, 8);
	const heads = below.findIndex(({ text }) => /[一二三]\s*级\s*指\s*标/.test(text));
	const isProject = ({ text }: Cell): boolean => isProjectName(toLabel(text));
	return heads >= 0 && !below.slice(0, heads).some(isProject);
}

function findStarts(rows: readonly Row[], titles: ReadonlySet<number>): number[] {
	const last = rows.findLastIndex((row) => says(row, isNameHeading));
	const starts: number[] = [];
	const list = titles.size === 0 ? findListHeadings(rows)?.start : undefined;
	let isTableAbove = titles.size === 0;
	rows.forEach((row, i) => {
		if (titles.has(i)) isTableAbove = false;
		if (
			titles.has(i) ||
			i === list ||
			(isTableAbove && i < last && beginsProject(row, rows[i + 1]))
		) {
			starts.push(titles.size === 0 ? rowAbove(rows, i) : i);
			isTableAbove = titles.size === 0;
		}
		if (says(row, isNameHeading)) isTableAbove = true;
	});
	return starts;
}

/**
 * Whether a row begins with 项目名称 and is not the heading row of a table of projects, whose headings of
 * indicators may stand in the row below.
 */
function beginsProject(row: Row, below: Row = []): boolean {
	const [first] = filled(row);
	const isHeading =
		says(row, isNameHeading) || (says(below, isNameHeading) && says(row, isTableLabel));
	return first !== undefined && isProjectName(toLabel(first.text)) && !isHeading;
}

/**
 * Returns a function that must be called for each start of a form in order. It gives the rows of the
 * title above, down to the name of the first project, or none if the form begins with its own title.
 * All forms below a title get the same array.
 */
function headingReader(
	rows: readonly Row[],
	titles: ReadonlySet<number>,
): (start: number) => Row[] {
	let title: number | null = null;
	let above: Row[] | null = null;
	return (start) => {
		if (titles.has(start)) [title, above] = [start, null];
		if (title === null || title === start) return [];
		above ??= rowsToName(rows, title);
		return title + above.length < start ? above : above.slice(0, 1);
	};
}

function rowsToName(rows: readonly Row[], title: number): Row[] {
	let name = title;
	while (name < rows.length && !says(rows[name] ?? [], isProjectName)) name += 1;
	return rows.slice(title, name);
}

function isProjectName(label: string): boolean {
	return textLabel(label) === 'projectName';
}

function foreignTitleOf(row: Row): Exclude<BlockKind, 'form'> | null {
	return mayBeTitle(row) ? foreignTitle(toLabel(filled(row)[0]?.text ?? '')) : null;
}

function kindOf(block: readonly Row[]): BlockKind {
	const title = block.map(foreignTitleOf).find((kind) => kind !== null);
	if (title && !block.some(isTitleRow)) return title;
	return isSelfEvaluation(block) ? 'self-evaluation' : 'form';
}

/**
 * A form ends with its table. Lone cells after a blank row do not belong to it, and neither does what the
 * page prints below it.
 */
function formEnd(rows: readonly Row[]): number {
	const isOfPage = (row: Row): boolean => filled(row).every(({ text }) => isPageFurniture(text));
	const last = rows.findLastIndex((row) => !isOfPage(row));
	return ownEnd(rows.slice(0, last + 1));
}

function ownEnd(rows: readonly Row[]): number {
	const table = withoutCells(rows, findFooters(rows));
	const last = table.findLastIndex((row) => filled(row).length > 1 || says(row, isLabel));
	const blank = rows.findIndex((row, i) => i > last && filled(row).length === 0);
	const isTable = detectLayout(rows) === 'table';
	if (isTable && blank >= 0 && rows.some((row) => says(row, isNameHeading))) return blank;
	return rows.findLastIndex((row) => filled(row).length > 0) + 1;
}

/**
 * The first row of the title at row `start`. A unit or a year alone in a row above the title belongs
 * to it, even with blank rows between.
 */
function rowAbove(rows: readonly Row[], start: number): number {
	let first = start;
	const column = filled(rows[start] ?? [])[0]?.column;
	for (let at = start - 1; at >= 0; at -= 1) {
		const cells = filled(rows[at] ?? []);
		const [cell] = cells;
		if (!cell) continue;
		const label = toLabel(cell.text);
		if (cells.length > 1 || isTitle(label)) break;
		if (unitIn(cell.text) === null && !(isYearLine(label) && cell.column === column)) break;
		first = at;
	}
	return first;
}

/** `2024年度`, `(2024年)`. A bare `2024年` may be a target of the form above. */
function isYearLine(label: string): boolean {
	return parseFiscalYear(label) !== null && /[度)]$/.test(label);
}

function says(row: Row, isSaid: (label: string) => boolean): boolean {
	return filled(row).some((cell) => isSaid(toLabel(cell.text)));
}
