// The rows of one form in, the rows of the official table out, even if the form is text that lost its
// table (docs/decisions/0012). What does not fit into the rows is returned beside them.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import {
	cutPerson,
	cutPersonOff,
	findFooters,
	isFooterRow,
	startsWithFooter,
	withoutCells,
} from '#lib/forms/find-footers.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { indicatorStart } from '#lib/forms/indicators/parse-indicators.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { cutAmounts } from './cut-amounts.ts';
import { cutGoals } from './cut-goals.ts';
import { cutLine } from './cut-line.ts';
import { cutAtColon, isRunOn } from './cut-at-colon.ts';
import { detectLayout, type Layout } from './detect-layout.ts';
import { listedLevels } from './listed-levels.ts';
import type { FormParts, LayoutProblem } from './pieces/form-parts.ts';
import { joinCutLabels } from './join-cut-labels.ts';
import { parseLines } from './lines/parse-lines.ts';
import { personsAhead } from './one-line/cut-one-line.ts';
import { parseRunOn } from './run-on/parse-run-on.ts';
import { parseStream } from './stream/parse-stream.ts';
import { cellsAndGaps, cutAtLabels } from './pieces/pieces.ts';
import { settleAmounts } from './settle-amounts.ts';
import { settleTexts } from './settle-texts.ts';
import { toTable } from './to-table.ts';

export interface LaidOut {
	/** Rewritten cells keep the line and address of their first piece. */
	rows: readonly Row[];
	/** Printed texts that no parser may take. */
	strays: Cell[];
	problems: LayoutProblem[];
	/** The cells of a text that say who filled it in. */
	footers: ReadonlySet<Cell>;
	/** The index of the first row of indicators that have no headings, or null. */
	listStart: number | null;
}

/** The rows of one form -> the rows of the official table. No printed character is lost or doubled. */
export function layOut(printed: readonly Row[]): LaidOut {
	const listed = listedLevels(printed);
	if (!listed) return { ...layOutForm(printed), listStart: null };
	const { rows, problems, strays, ...form } = layOutForm(listed.rest);
	return {
		...form,
		rows: [...rows, ...listed.rows],
		strays: [...strays, ...listed.strays],
		problems: [...problems, ...listed.problems],
		listStart: rows.length,
	};
}

function layOutForm(printed: readonly Row[]): Omit<LaidOut, 'listStart'> {
	const cut = printed.map(cutRow);
	const layout = detectLayout(cut);
	if (layout === 'table') {
		return { rows: partLabels(joinCutLabels(cut)), strays: [], problems: [], footers: new Set() };
	}
	const block = cut.map((row) => row.flatMap(cutPersonAhead));
	const footers = textFooters(block);
	const cellsOf = layout === 'one-cell' ? cellsAndGaps : filled;
	const lines = withoutCells(block, footers).flatMap(cellsOf).flatMap(cutPersonOff);
	const persons = lines.filter((cell) => isFooterRow([cell]));
	const cells = lines.filter((cell) => !persons.includes(cell));
	const parts = partsOf(layout, { cells, persons });
	settleAmounts(parts);
	settleTexts(parts);
	const footerRows = block.map((row) => row.filter((cell) => footers.has(cell)));
	for (const cell of persons) {
		footers.add(cell);
		footerRows.push([cell]);
	}
	return {
		rows: [...toTable(parts), ...footerRows.filter((row) => row.length > 0)],
		strays: parts.strays,
		problems: parts.problems,
		footers,
	};
}

/** The parts of a text. The cells of persons within its lines are added to `persons`. */
function partsOf(
	layout: Exclude<Layout, 'table'>,
	{ cells, persons }: { cells: Cell[]; persons: Cell[] },
): FormParts {
	if (layout === 'lines') return parseLines(cells);
	if (layout === 'one-cell') return parseStream(cells.flatMap(cutPiece));
	const read = parseRunOn(cells);
	persons.push(...read.persons);
	return read.parts;
}

const longestHead = 400;

/** Cuts who filled a form in off the label behind: `填报人：张三项目名称…`. */
function cutPersonAhead(cell: Cell): Cell[] {
	if (cell.text.length > longestHead || !startsWithFooter(cell.text)) return [cell];
	const texts = personsAhead(cell.text).filter((text) => text !== '');
	const isForm = texts.length > 1 && !startsWithFooter(texts.at(-1) ?? '');
	return isForm ? texts.map((text) => ({ ...cell, text })) : [cell];
}

/** The same row, unless a cell holds more than one thing. */
function cutRow(row: Row): Row {
	const cut = row.flatMap(cutLine);
	return cut.length === row.length ? row : cut;
}

/** Splits cells above the indicators that hold a label, a colon and the value. */
function partLabels(block: readonly Row[]): Row[] {
	const end = indicatorStart(block);
	return block.map((row, i) => {
		const parted = i < end ? row.flatMap(partCell) : row;
		return parted.length === row.length ? row : parted;
	});
}

function partCell(cell: Cell): Cell[] {
	for (const cut of [cutAmounts, cutGoals]) {
		const pieces = cut(cell);
		if (pieces.length > 1) return pieces;
	}
	return (mayPart(cell) ? cutAtColon(cell) : [cell]).flatMap(cutPerson);
}

function cutPiece(cell: Cell): Cell[] {
	const amounts = cutAmounts(cell);
	return amounts.length > 1 ? amounts : cutAtColon(cell);
}

function mayPart({ text }: Cell): boolean {
	return /^[^:：]{2,40}[:：]\s*\S/.test(text);
}

/** The footers of a text. A line that begins with a label is not a value of the footer above it. */
function textFooters(block: readonly Row[]): Set<Cell> {
	const isOwn = (cell: Cell): boolean => {
		const [first] = cutAtLabels(cell);
		const startsForm = isRunOn(cell.text) || (first && isLabel(toLabel(first.text)));
		return isFooterRow([cell]) || !startsForm;
	};
	return new Set([...findFooters(block)].filter(isOwn));
}
