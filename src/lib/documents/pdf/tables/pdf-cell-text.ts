import type { PdfGlyph } from '#lib/documents/pdf/page/pdf-content.ts';
import { toTextLines, wide, type PdfTextLine } from './pdf-text-lines.ts';

export interface CellText {
	text: string;
	/** The first glyph of the text, null in a blank cell. */
	first: PdfGlyph | null;
	lines: number;
	/** Whether the last line is full, so that the text may continue elsewhere. */
	isCut: boolean;
	/** Whether struck glyphs are left out of the text. */
	hasStruck: boolean;
}

/** Marks that never begin a line. They stay with the character before them. */
const closing = /^[，。、；：！？）】》”’％,.;:!?)\]%]/;
const sentenceEnd = /[。！？；.!?;]$/;

/**
 * The text of a cell between the edges `x0` and `x1`. Lines that were broken because the cell was
 * full are joined, with a blank between words of letters. Other line breaks stay.
 */
export function readCellText(glyphs: readonly PdfGlyph[], x0: number, x1: number): CellText {
	const all = toTextLines(glyphs);
	const hasStruck = all.some((line) => line.hasStruck);
	const lines = all.filter(({ text }) => text !== '');
	if (glyphs.length > 0 && glyphs.every((glyph) => glyph.upwards)) lines.reverse();
	const first = all[0]?.glyphs[0] ?? null;
	const width = x1 - x0 - 2 * padding(lines, x0, x1);
	if (lines.length > 1 && lines.every((line) => Array.from(line.text).length === 1)) {
		const text = lines.map((line) => line.text).join('');
		return { text, first, lines: lines.length, isCut: true, hasStruck };
	}
	let text = '';
	let before: PdfTextLine | null = null;
	for (const line of lines) {
		if (before) text += isFull(before, line, width, x1) ? joint(before, line, width) : '\n';
		text += line.text;
		before = line;
	}
	const isCut = before !== null && !sentenceEnd.test(text) && isFull(before, before, width, x1);
	return { text: text.trim(), first, lines: lines.length, isCut, hasStruck };
}

/** The space that the longest line leaves at the edges of the cell. */
function padding(lines: readonly PdfTextLine[], x0: number, x1: number): number {
	const offsets = lines.flatMap((line) => [line.x0 - x0, x1 - line.x1]);
	return Math.max(0, Math.min(6, ...offsets));
}

/** Whether the first word of the next line did not fit at the end of this line. */
function isFull(line: PdfTextLine, next: PdfTextLine, width: number, x1: number): boolean {
	const room = Math.min(width - (line.x1 - line.x0), x1 - line.x1);
	return room < wordWidth(next) + line.size * 0.75;
}

function wordWidth({ glyphs }: PdfTextLine): number {
	const [first] = glyphs;
	if (!first) return 0;
	let end = 1;
	if (!wide.test(first.text)) {
		while (end < glyphs.length && isWordPart(glyphs[end])) end += 1;
	}
	while (end < glyphs.length && closing.test(glyphs[end]?.text ?? '')) end += 1;
	return (glyphs[end - 1]?.x1 ?? first.x1) - first.x0;
}

function isWordPart(glyph: PdfGlyph | undefined): boolean {
	return glyph !== undefined && !wide.test(glyph.text) && glyph.text.trim() !== '';
}

/** What joins two lines: a blank between words, nothing inside a word that was too long. */
function joint(before: PdfTextLine, next: PdfTextLine, width: number): string {
	const [last, first] = [before.glyphs.at(-1), next.glyphs[0]];
	if (!last || !first || wide.test(last.text) || wide.test(first.text)) return '';
	let start = before.glyphs.length - 1;
	while (start > 0 && isWordPart(before.glyphs[start - 1])) start -= 1;
	const head = last.x1 - (before.glyphs[start]?.x0 ?? last.x0);
	return start === 0 && head + wordWidth(next) > width ? '' : ' ';
}
