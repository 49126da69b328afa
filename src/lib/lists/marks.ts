import { placesOf } from '#lib/corpus/search-form.ts';

/** A piece of a text; `hit` where it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

/** The text in pieces, every occurrence of a word looked for on its own; joined they are the text. */
export function toPieces(text: string, search: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const [from, to] of placesOf(text, search)) {
		pieces.push(
			{ text: text.slice(at, from), hit: false },
			{ text: text.slice(from, to), hit: true },
		);
		at = to;
	}
	pieces.push({ text: text.slice(at), hit: false });
	return pieces.filter((piece) => piece.text !== '');
}

/** The part of a long text around its first occurrence, with … where something is left out. */
export function excerptAround(text: string, search: string, around: number): string {
	const [first, end] = placesOf(text, search)[0] ?? [0, 0];
	const from = Math.max(0, first - around);
	const to = Math.min(text.length, end + around);
	const cut = text.slice(from, to).toWellFormed();
	return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
