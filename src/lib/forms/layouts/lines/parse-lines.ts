import type { Cell } from '#lib/documents/sheet.ts';
import { parseFiscalYear } from '#lib/forms/parts/parse-date.ts';
import {
	columnKind,
	fundingLabel,
	fundingUnit,
	goalLabel,
	isGoalSection,
	isLabel,
	isNameHeading,
	isSectionLabel,
	withoutUnit,
} from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isTitle } from '#lib/forms/words/titles.ts';
import { centredValues } from './centred-values.ts';
import { noParts, type FormParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { joinBrokenLabels } from './join-broken-labels.ts';
import { lineGoals } from './line-goals.ts';
import { lineIndicators } from './line-indicators.ts';
import { cutAtLabels, joined, labelLength, wordsOf } from '#lib/forms/layouts/pieces/pieces.ts';

/**
 * A form printed line by line, with one blank between the cells of a line -> its parts. If a cell is
 * centred in its row, some of its lines are above and below the main line of the row.
 */
export function parseLines(lines: readonly Cell[]): FormParts {
	const parts = noParts();
	const rest = joinBrokenLabels(takeHead(lines, parts));
	const end = (at: number): number => (at < 0 ? rest.length : at);
	const table = headingStart(rest, end(rest.findIndex((line) => says(line, isNameHeading))));
	const goals = goalsStart(rest.slice(0, table));
	const above = rest.slice(0, Math.min(goals, table));
	const funding = above.findIndex((line) => says(line, isAmountLabel));
	const header = funding < 0 ? above.length : funding;
	const sections = splitSections(above.slice(header), parts);
	centredValues(above.slice(0, header), parts);
	for (const line of sections) centredValues([line], parts);
	lineGoals(rest.slice(above.length, table), parts);
	lineIndicators(rest.slice(table), parts);
	return parts;
}

/**
 * The index of the first line with the label of a goal. In a form without such a label, 绩效目标 itself is
 * one if a text stands behind it.
 */
function goalsStart(lines: readonly Cell[]): number {
	const found = lines.findIndex((line) => says(line, (label) => goalLabel(label) !== undefined));
	if (found >= 0) return found;
	const heading = lines.findIndex((line) => {
		const [label, text] = cutAtLabels(line).map((cell) => toLabel(cell.text));
		return label !== undefined && text !== undefined && isGoalSection(label) && !isLabel(text);
	});
	return heading < 0 ? lines.length : heading;
}

/** The first of the lines that hold nothing but headings, down to the one of the names. */
function headingStart(lines: readonly Cell[], named: number): number {
	let start = named;
	while (start > 0 && start < lines.length && isHeadingLine(lines[start - 1] as Cell)) start -= 1;
	return start;
}

function isHeadingLine(line: Cell): boolean {
	return cutAtLabels(line).every(({ text }) => columnKind(toLabel(text)) !== undefined);
}

function says(line: Cell, isSaid: (label: string) => boolean): boolean {
	return cutAtLabels(line).some(({ text }) => isSaid(toLabel(text)));
}

function isAmountLabel(label: string): boolean {
	return fundingLabel(label) !== undefined || fundingUnit(label) !== null || label === '项目资金';
}

/** Takes the lines with title, year and unit at the top. */
function takeHead(lines: readonly Cell[], parts: FormParts): Cell[] {
	const isHead = (line: Cell): boolean => {
		const label = toLabel(line.text);
		const isUnit = fundingUnit(label) !== null;
		return isTitle(label) || isUnit || parseFiscalYear(withoutUnit(label)) !== null;
	};
	const first = lines.findIndex((line) => !isHead(line));
	const head = lines.slice(0, first < 0 ? undefined : first);
	parts.head.push(...head);
	return lines.slice(head.length);
}

/** Takes the pieces of the heading of the part (`项目资金 / （元）`) at the beginnings of lines. */
function splitSections(lines: readonly Cell[], parts: FormParts): Cell[] {
	const isPiece = (cell: Cell): boolean =>
		/^(?:项目|资金|项目资金|资金情况|\((?:单位:?)?(?:元|万元)\)|\(|\)|元|万元)$/.test(
			toLabel(cell.text),
		);
	const pieces = lines.map((line) => {
		const words = wordsOf(line);
		const end = words.findIndex((word) => !isPiece(word));
		return words.slice(0, end < 0 ? undefined : end);
	});
	const words = pieces.flat();
	const isWhole = labelLength(words, 0, isSectionLabel) === words.length && words.length > 0;
	const label = isWhole ? joined(words) : null;
	if (!label) return [...lines];
	parts.sections.push(label);
	return lines.flatMap((line, i) => {
		const rest = joined(wordsOf(line).slice(pieces[i]?.length ?? 0), ' ');
		return rest ? [rest] : [];
	});
}
