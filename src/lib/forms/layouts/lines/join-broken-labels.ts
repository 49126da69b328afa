import type { Cell } from '#lib/documents/sheet.ts';
import { joined, saysLabel, widthOf, wordsOf } from '#lib/forms/layouts/pieces/pieces.ts';

/** No piece of a broken label is wider, and none has more lines below it. */
const widest = 6;
const mostLines = 3;

/**
 * Joins labels that a narrow cell broke over lines right below one another: `年度 / 目标`. The first
 * piece may stand behind other labels on its line. Two whole labels stay two.
 */
export function joinBrokenLabels(lines: readonly Cell[]): Cell[] {
	const result: Cell[] = [];
	for (let i = 0; i < lines.length;) {
		const line = lines[i] as Cell;
		const { text, count } = withPiecesBelow(line, lines.slice(i + 1, i + 1 + mostLines));
		result.push(count === 0 ? line : { ...line, text });
		i += 1 + count;
	}
	return result;
}

function withPiecesBelow(line: Cell, below: readonly Cell[]): { text: string; count: number } {
	const words = wordsOf(line);
	const last = words.at(-1);
	const isOpen = last !== undefined && isPiece(last) && !saysLabel([last]);
	if (!isOpen || !words.slice(0, -1).every((word) => saysLabel([word])))
		return { text: '', count: 0 };
	for (let count = 1; count <= below.length; count += 1) {
		const pieces = below.slice(0, count);
		if (!pieces.every((piece) => isPiece(piece) && !saysLabel([piece]))) break;
		if (!saysLabel([last, ...pieces])) continue;
		const label = joined([last, ...pieces]);
		return { text: [...words.slice(0, -1), label].map((word) => word?.text).join(' '), count };
	}
	return { text: '', count: 0 };
}

function isPiece({ text }: Cell): boolean {
	return widthOf(text) <= widest && /^[\p{Script=Han}()（）:：]+$/u.test(text);
}
