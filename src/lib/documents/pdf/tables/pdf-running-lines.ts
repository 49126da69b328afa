import type { PageBlocks } from './pdf-blocks.ts';
import type { PdfTextLine } from './pdf-text-lines.ts';

/** `3`, `- 3 -`, `3/12`, `第3页`, `第 3 页 共 12 页`, `续表`. */
const pageNumber =
	/^[-—–·•\s]*\d{1,4}[-—–·•\s]*$|^\d{1,4}\s*\/\s*\d{1,4}$|^第\s*\d+\s*页.{0,12}$|^[（(]?续表?[)）]?$/;
/** The share of the page height that the head and the foot each take. */
const margin = 0.15;

/**
 * Whether a line of page `index` is a running head or foot: a page number, or text that a
 * neighbouring page repeats at the same height. Digits are ignored in the comparison.
 */
export function isRunningLine(
	line: PdfTextLine,
	index: number,
	pages: readonly PageBlocks[],
): boolean {
	const height = pages[index]?.height ?? 0;
	if (line.y > height * margin && line.y < height * (1 - margin)) return false;
	if (pageNumber.test(line.text.trim())) return true;
	const neighbours = line.y < height / 2 && index > 1 ? [index - 1] : [index - 1, index + 1];
	return neighbours.some((other) =>
		(pages[other]?.blocks ?? []).some(
			(block) =>
				block.kind === 'lines' &&
				block.lines.some(
					(twin) => Math.abs(twin.y - line.y) < 3 && wording(twin) === wording(line),
				),
		),
	);
}

function wording(line: PdfTextLine): string {
	return line.text.replace(/[\d\s]/g, '');
}
