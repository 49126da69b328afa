import type { Cell } from '#lib/documents/sheet.ts';
import { findFooters } from '#lib/forms/find-footers.ts';
import type { FormParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { parseStream, sectionsBefore } from '#lib/forms/layouts/stream/parse-stream.ts';
import { isLabel, textLabel } from '#lib/forms/words/labels.ts';
import { oneLine, toLabel } from '#lib/forms/words/plain-text.ts';
import { cutUpper } from './cut-upper.ts';
import type { Span } from './cut-rows.ts';
import { findHeadings } from './heading-run.ts';
import { runOnTable } from './run-on-table.ts';

/**
 * The lines of a form without anything between labels and values -> its parts. Labels, the headings of
 * the table, signs and units show where a cell ends. What they do not show becomes a stray with a problem.
 */
export function parseRunOn(lines: readonly Cell[]): { parts: FormParts; persons: Cell[] } {
	const text = lines.map((line) => line.text.replaceAll('\n', ' ')).join('\n');
	const run = findHeadings(text);
	const table = run ? run.start : unknownHeadings(text);
	const upper = table === null ? [...lines] : linesBefore(lines, table);
	const { pieces: cut, unclear, aside, values } = cutUpper(upper);
	const footers = findFooters(cut.map((cell) => [cell]));
	const pieces = cut.filter((cell) => !footers.has(cell));
	const persons = [...footers];
	const sections = run && run.side === null ? sectionsBefore(pieces, pieces.length) : [];
	const parts = parseStream(pieces.slice(0, pieces.length - sections.length), {
		hasTable: table !== null,
		values,
	});
	parts.sections.push(...sections);
	parts.strays.push(...aside);
	for (const cell of unclear) {
		parts.strays.push(cell);
		const message = `文字连在一起，无法确定这一格到哪里为止：“${cell.text}”`;
		parts.problems.push({ code: 'unsure-reading', message, at: cell });
	}
	const cellOf = cellsOf(lines, text);
	if (!run) {
		if (table !== null) leaveTable(cellOf({ start: table, end: text.length }), parts);
		return { parts, persons };
	}
	let at = run.start;
	if (run.side !== null) {
		parts.sections.push(cellOf({ start: at, end: at + run.side.length }));
		at += run.side.length;
	}
	for (const heading of run.headings) {
		const start = text.indexOf(heading, at);
		at = start + heading.length;
		parts.headings.push(cellOf({ start, end: at }));
	}
	runOnTable(text, run.end, { cellOf, parts, isList: endsWithProjectHeading(pieces) });
	return { parts, persons };
}

/** Where headings begin that are not understood. What stands behind them belongs to no goal. */
function unknownHeadings(text: string): number | null {
	const at = text.search(/一\s?级\s?指\s?标\s*二\s?级\s?指\s?标/);
	return at < 0 ? null : at;
}

function leaveTable(cell: Cell, { strays, problems }: FormParts): void {
	strays.push(cell);
	const message = `指标表的表头无法读取：“${cell.text.slice(0, 40)}”`;
	problems.push({ code: 'unknown-layout', message, at: cell });
}

/**
 * Whether 项目名称 stands among the headings of the table, with nothing but labels behind it: each project
 * has rows of its own.
 */
function endsWithProjectHeading(pieces: readonly Cell[]): boolean {
	const labels = pieces.map(({ text }) => toLabel(text));
	const at = labels.findLastIndex((label) => textLabel(label) === 'projectName');
	return at >= 0 && labels.slice(at).every(isLabel);
}

function linesBefore(lines: readonly Cell[], end: number): Cell[] {
	let at = 0;
	return lines.flatMap((line) => {
		const text = line.text.slice(0, Math.max(0, end - at)).trim();
		at += line.text.length + 1;
		return text === '' ? [] : [{ ...line, text }];
	});
}

function cellsOf(lines: readonly Cell[], text: string): (span: Span) => Cell {
	const starts: number[] = [];
	let at = 0;
	for (const line of lines) {
		starts.push(at);
		at += line.text.length + 1;
	}
	return ({ start, end }) => {
		const printed = text.slice(start, end);
		const first = start + printed.length - printed.trimStart().length;
		const line = lines[starts.findLastIndex((each) => each <= first)] ?? lines[0];
		return { ...(line as Cell), text: oneLine(printed.trim()) };
	};
}
