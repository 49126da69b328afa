// Pieces of printed cells: what a line of text gives before it is known which cell it belongs to.
import type { Cell } from '#lib/documents/sheet.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/** The words of a cell, each with the cell's place. */
export function wordsOf(cell: Cell): Cell[] {
	return cell.text
		.split(/\s+/)
		.filter((text) => text !== '')
		.map((text) => ({ ...cell, text }));
}

/** Pieces as one cell, at the first one's place; null of none. */
export function joined(pieces: readonly Cell[], between = ''): Cell | null {
	const [first] = pieces;
	return first ? { ...first, text: pieces.map(({ text }) => text).join(between) } : null;
}

/** The printed width of a text in Chinese characters; a Latin letter or digit is half of one. */
export function widthOf(text: string): number {
	let width = 0;
	for (const char of text) width += char.charCodeAt(0) < 0x100 ? 0.5 : 1;
	return width;
}

/** Whether pieces say a label together, also one that its cell broke over lines. */
export function saysLabel(pieces: readonly Cell[], isSaid = isLabel): boolean {
	return pieces.length > 0 && isSaid(toLabel(pieces.map(({ text }) => text).join('')));
}

/**
 * Whether lines can be one cell that was broken by its width: each but the last is as wide as the
 * first, and the last is no wider.
 */
export function wrapsAsOne(lines: readonly Cell[]): boolean {
	const widths = lines.map(({ text }) => widthOf(text));
	const [first = 0] = widths;
	return widths.every((width, i) =>
		i < widths.length - 1 ? Math.abs(width - first) < 1 : width < first + 1,
	);
}

/** How many of the pieces from `start` say a label together: the longest that does, else 0. */
export function labelLength(
	pieces: readonly Cell[],
	start: number,
	isSaid: (label: string) => boolean = isLabel,
): number {
	for (let count = Math.min(mostPieces, pieces.length - start); count > 0; count -= 1) {
		if (saysLabel(pieces.slice(start, start + count), isSaid)) return count;
	}
	return 0;
}

const mostPieces = 5;

/** A line of a table is shorter; a longer one is prose. */
const longest = 1000;

/** A text with blanks cut before and behind every label in it: `0.00  其他资金` -> two pieces. */
export function cutAtLabels(cell: Cell): Cell[] {
	if (cell.text.length > longest) return [cell];
	const words = wordsOf(cell);
	const cut: Cell[] = [];
	let value: Cell[] = [];
	const flush = (): void => {
		const text = joined(value, ' ');
		if (text) cut.push(text);
		value = [];
	};
	for (let i = 0; i < words.length;) {
		const count = labelLength(words, i);
		const word = words[i];
		if (count > 0) {
			flush();
			cut.push(joined(words.slice(i, i + count)) as Cell);
		} else if (word) value.push(word);
		i += Math.max(count, 1);
	}
	flush();
	return cut;
}
