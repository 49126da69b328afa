import { settleText, styled } from '#lib/documents/flow/text-style.ts';
import type { PdfGlyph } from '#lib/documents/pdf/page/pdf-content.ts';

/** Glyphs at one height, from left to right, without blanks at the ends. */
export interface PdfTextLine {
	glyphs: PdfGlyph[];
	text: string;
	x0: number;
	x1: number;
	y: number;
	size: number;
	/** Whether struck glyphs are left out of the text. */
	hasStruck: boolean;
}

/** Chinese characters and full-width marks. A line may break beside them without a blank. */
export const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

export function isBlank(glyph: PdfGlyph): boolean {
	return glyph.text.trim() === '';
}

/** Glyphs -> lines from top to bottom. Lines of only blanks are left out. */
export function toTextLines(glyphs: readonly PdfGlyph[]): PdfTextLine[] {
	const groups: { y: number; size: number; glyphs: PdfGlyph[] }[] = [];
	for (const glyph of glyphs.filter((glyph) => !isBlank(glyph)).toSorted((a, b) => a.y - b.y)) {
		const last = groups.at(-1);
		const near = Math.max(glyph.size, last?.size ?? 0) / 2;
		if (last && glyph.y - last.y < near) {
			last.glyphs.push(glyph);
			if (glyph.size > last.size) [last.size, last.y] = [glyph.size, glyph.y];
		} else groups.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
	}
	for (const glyph of glyphs.filter(isBlank)) {
		const group = nearest(groups, glyph.y);
		if (group && Math.abs(glyph.y - group.y) < group.size / 2) group.glyphs.push(glyph);
	}
	return withoutGuides(
		groups.flatMap(({ glyphs }) => toLine(glyphs.toSorted((a, b) => a.x - b.x))),
	);
}

/** A small line of letters close above another one says how to pronounce it. It is no text. */
function withoutGuides(lines: PdfTextLine[]): PdfTextLine[] {
	return lines.filter((line, i) => {
		const next = lines[i + 1];
		if (!next || line.size > next.size * 0.62 || next.y - line.y > next.size) return true;
		const isAbove = line.x0 >= next.x0 - next.size && line.x1 <= next.x1 + next.size;
		return (
			!isAbove ||
			!/^[\p{Script=Latin}\p{M}\p{Script=Bopomofo}\p{Script=Hiragana}\s]+$/u.test(line.text)
		);
	});
}

function nearest<T extends { y: number }>(groups: readonly T[], y: number): T | undefined {
	let [low, high] = [0, groups.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		const [here, next] = [groups[middle]?.y ?? 0, groups[middle + 1]?.y ?? 0];
		if (Math.abs(here - y) <= Math.abs(next - y)) high = middle;
		else low = middle + 1;
	}
	return groups[low];
}

/** Glyphs from left to right -> one line, or none if all are blank. */
export function toLine(sorted: readonly PdfGlyph[]): PdfTextLine[] {
	const start = sorted.findIndex((glyph) => !isBlank(glyph));
	if (start < 0) return [];
	const glyphs = sorted.slice(start, sorted.findLastIndex((glyph) => !isBlank(glyph)) + 1);
	const [first, last] = [glyphs[0], glyphs.at(-1)];
	if (!first || !last) return [];
	const size = Math.max(...glyphs.map((glyph) => glyph.size));
	const hasStruck = glyphs.some((glyph) => glyph.isStruck);
	const text = lineText(hasStruck ? glyphs.filter((glyph) => !glyph.isStruck) : glyphs).trim();
	return [{ glyphs, text, x0: first.x0, x1: last.x1, y: first.y, size, hasStruck }];
}

/** The text of a line. A wide gap counts as a blank, even if no blank was printed. */
function lineText(glyphs: readonly PdfGlyph[]): string {
	const heights = risesOf(glyphs);
	let text = '';
	let before: PdfGlyph | null = null;
	for (const [i, glyph] of glyphs.entries()) {
		const gap = before ? glyph.x0 - before.x1 : 0;
		const isWide = wide.test(glyph.text) || wide.test(before?.text ?? '');
		if (gap > glyph.size * (isWide ? 0.9 : 0.25) && !isBlank(glyph) && !text.endsWith(' ')) {
			text += ' ';
		}
		text += styled(glyph.text, { raised: heights?.[i] ?? 0, isStruck: false });
		before = glyph;
	}
	return settleText(text).text;
}

/** How far above the bottom of a glyph its middle is, in multiples of its size. */
const middle = 0.38;
/** What is larger than this share of the largest glyph is no raised or lowered text. */
const small = 0.8;

/** Which glyphs are small and raised (1) or lowered (-1). Null if none is. */
function risesOf(glyphs: readonly PdfGlyph[]): (-1 | 0 | 1)[] | null {
	const size = Math.max(...glyphs.map((glyph) => glyph.size));
	if (glyphs.every((glyph) => glyph.size > size * small || glyph.upwards)) return null;
	const bottoms = glyphs
		.filter((glyph) => glyph.size > size * small && !isBlank(glyph))
		.map((glyph) => glyph.y + glyph.size * middle)
		.toSorted((a, b) => a - b);
	const bottom = bottoms[bottoms.length >> 1] ?? 0;
	return glyphs.map((glyph) => {
		if (glyph.size > size * small || isBlank(glyph) || glyph.upwards) return 0;
		const rise = bottom - (glyph.y + glyph.size * middle);
		return rise > size * 0.2 ? 1 : rise < size * -0.08 ? -1 : 0;
	});
}
