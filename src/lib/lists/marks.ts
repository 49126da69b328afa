/** A piece of a text; `hit` where it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

/** The text in pieces, every occurrence of what is looked for on its own; joined they are the text. */
export function toPieces(text: string, search: string): Piece[] {
	if (search === '') return text === '' ? [] : [{ text, hit: false }];
	return text
		.split(search)
		.flatMap((part, i) => [
			...(i > 0 ? [{ text: search, hit: true }] : []),
			...(part === '' ? [] : [{ text: part, hit: false }]),
		]);
}

/** The part of a long text around its first occurrence, with … where something is left out. */
export function excerptAround(text: string, search: string, around: number): string {
	const found = Math.max(0, text.indexOf(search));
	const from = Math.max(0, found - around);
	const to = Math.min(text.length, found + search.length + around);
	const cut = text.slice(from, to).toWellFormed();
	return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
