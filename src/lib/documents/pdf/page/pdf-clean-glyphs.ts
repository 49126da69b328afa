import type { PdfGlyph } from './pdf-content.ts';

/** Removes the duplicates of characters that are printed twice to look bold. */
export function cleanGlyphs(glyphs: readonly PdfGlyph[]): PdfGlyph[] {
	const seen = new Map<string, PdfGlyph[]>();
	return glyphs.filter((glyph) => {
		const near = [-1, 0, 1].flatMap((dx) =>
			[-1, 0, 1].flatMap((dy) => seen.get(squareOf(glyph, dx, dy)) ?? []),
		);
		const isDouble = near.some(
			(other) => Math.abs(other.x - glyph.x) < 1 && Math.abs(other.y - glyph.y) < 1,
		);
		if (isDouble) return false;
		const square = squareOf(glyph, 0, 0);
		seen.set(square, [...(seen.get(square) ?? []), glyph]);
		return true;
	});
}

function squareOf({ text, x, y }: PdfGlyph, dx: number, dy: number): string {
	return `${Math.floor(x) + dx},${Math.floor(y) + dy},${text}`;
}
