import { isBlank, toLine, type PdfTextLine } from './pdf-text-lines.ts';

/** Gaps wider than this, in multiples of the text size, divide a line into cells. */
const gapSize = 1.5;
const sentenceEnd = /[。！？；;：:]$/;
/** A label, an item of a list, or a year in brackets begins a line of its own. */
const ownLine =
	/^(?:[^：:]{1,14}[：:]|[(（]?[\d一二三四五六七八九十]{1,3}[)）、．.]|[(（]\s*\d{4}|附件|附表|单位)/;

/**
 * Joins lines outside of tables that only break because the page or the table below ends there: a long
 * title, a sentence. `right` is the right edge that the text fills.
 */
export function joinBrokenLines(lines: readonly PdfTextLine[], right: number): PdfTextLine[] {
	const joined: PdfTextLine[] = [];
	let before: PdfTextLine | null = null;
	for (const line of lines) {
		const last = joined.at(-1);
		if (last && before && isBroken(before, line, right)) {
			joined.splice(-1, 1, ...toLine([...last.glyphs, ...line.glyphs]));
		} else joined.push(line);
		before = line;
	}
	return joined;
}

function isBroken(line: PdfTextLine, next: PdfTextLine, right: number): boolean {
	const size = Math.max(line.size, next.size);
	const isSameText = Math.min(line.size, next.size) > size * 0.9 && !line.glyphs[0]?.upwards;
	const isBelow = next.y - line.y > size * 0.9 && next.y - line.y < size * 2.2;
	const isFull = line.x1 > right - size * 1.2 && line.x1 < right + size * 1.2;
	return (
		isSameText &&
		isBelow &&
		isFull &&
		next.x0 < line.x0 + size * 3 + (line.x1 - line.x0) / 2 &&
		isWhole(line) &&
		isWhole(next) &&
		!sentenceEnd.test(line.text) &&
		!ownLine.test(next.text)
	);
}

/** Whether no wide gap divides a line into cells. */
function isWhole({ glyphs }: PdfTextLine): boolean {
	let edge: number | null = null;
	for (const glyph of glyphs) {
		if (isBlank(glyph)) continue;
		if (edge !== null && glyph.x0 - edge > glyph.size * gapSize) return false;
		edge = glyph.x1;
	}
	return true;
}
