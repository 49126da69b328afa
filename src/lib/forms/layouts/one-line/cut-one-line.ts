// A whole form on one line, as sites that show documents print it -> a cell or a label a row.
import type { Row } from '#lib/documents/sheet.ts';
import { footerInside, footerLength, startsWithFooter } from '#lib/forms/find-footers.ts';
import { findHeadings, type HeadingRun } from '#lib/forms/layouts/run-on/heading-run.ts';
import { countLabels, nextInside } from '#lib/forms/layouts/run-on/label-ahead.ts';
import { filled } from '#lib/forms/ledger.ts';
import { findTitlesWithin, type TitleAt } from './find-titles.ts';

/** A shorter text is no form, and a longer one no line of one. */
const [shortest, longest] = [120, 30_000];
/** Fewer labels make no form without the headings of a table. */
const fewest = 6;
/** Words of look-alikes. A line of one is told of as a whole. */
const foreign = /自\s?评\s?表|自评得分|监\s?控\s?表|评价(?:指标)?表|整体(?:支出)?绩效目标/;

/** The same rows, with each line that holds a whole form cut into its cells. */
export function cutOneLine(rows: readonly Row[]): Row[] {
	return rows.flatMap((row) => {
		const [cell, ...others] = filled(row);
		if (!cell || others.length > 0) return [row];
		if (cell.text.length < shortest || cell.text.length > longest) return [row];
		const pieces = foreign.test(cell.text) ? null : formsIn(cell.text);
		const texts = (pieces ?? [cell.text]).flatMap((piece) => personsOff(piece.trim()));
		const kept = texts.filter((text) => text !== '');
		return kept.length < 2 ? [row] : kept.map((text) => [{ ...cell, text }]);
	});
}

/** The cells of the forms on a line and what is printed around them, or null if there is none. */
function formsIn(text: string): string[] | null {
	const titles = findTitlesWithin(text);
	const pieces: string[] = [text.slice(0, titles[0]?.start ?? 0)];
	let forms = 0;
	titles.forEach((title, i) => {
		const to = titles[i + 1]?.start ?? text.length;
		const form = formPieces(text, title, to);
		if (form) forms += 1;
		pieces.push(...(form ?? [text.slice(title.start, to)]));
	});
	return forms === 0 ? null : pieces;
}

/** Cuts spaces for a person or a seal off the beginning of a text that runs on. */
export function personsAhead(form: string): string[] {
	const pieces: string[] = [];
	let rest = form.trim();
	while (rest !== '' && startsWithFooter(rest)) {
		const end = nextInside(rest, Math.max(1, footerLength(rest.slice(0, 40))));
		pieces.push(rest.slice(0, end));
		rest = rest.slice(end).trim();
	}
	return [...pieces, rest];
}

/** Cuts who filled a form in, with name or number, out of a long text, so that the rest is no footer. */
function personsOff(text: string): string[] {
	const pieces: string[] = [];
	let rest = text;
	while (rest.length > shortest) {
		const at = footerInside(rest);
		if (at === 0) break;
		const gap = /^\s*/.exec(rest.slice(at))?.[0].length ?? 0;
		const start = at + gap;
		const label = footerLength(rest.slice(start, start + 40));
		const value = /^\s{0,3}(?:[^\s:：]{1,20}(?=\s|$))?/.exec(
			rest.slice(start + label, start + label + 30),
		);
		const end = start + label + (value?.[0].length ?? 0);
		pieces.push(rest.slice(0, at), rest.slice(start, end));
		rest = rest.slice(end).trim();
	}
	return [...pieces, rest];
}

/** Title, year, and the cells of a form. Null without the headings of a table. */
function formPieces(text: string, { start, end, from }: TitleAt, to: number): string[] | null {
	const form = text.slice(from, to);
	const run = findHeadings(form);
	if ((!run || run.headings.length < 3) && countLabels(form, fewest) < fewest) return null;
	const head = [text.slice(start, end), text.slice(end, from)];
	return [...head, ...(isSpaced(form, run) ? wordsIn(form) : personsAhead(form))];
}

/** Whether blanks keep the headings of the table apart. */
function isSpaced(form: string, run: HeadingRun | null): boolean {
	if (!run) return false;
	let at = run.start;
	return run.headings.every((heading, i) => {
		const start = form.indexOf(heading, at);
		at = start + heading.length;
		return i === 0 || /\s/.test(form.charAt(start - 1));
	});
}

/** The words of a text. Blanks in short brackets are no ends of words. */
function wordsIn(form: string): string[] {
	return form.match(/(?:[（(][^（）()]{0,20}[)）]|\S)+/g) ?? [];
}
