// The form in which texts are compared when somebody searches. The build keeps it in columns of the
// tables, and what was typed takes the same form: `(100％ ` finds `（100%`, `app` finds `APP`.

const brackets: readonly [string, string][] = [
	['([{〔【〖「『〈《', '('],
	[')]}〕】〗」』〉》', ')'],
	['“”„‘’', '"'],
	['–—―', '-'],
];
const same = new Map(
	brackets.flatMap(([all, one]) => [...all].map((char) => [char, one] as const)),
);

const known = new Map<string, string>();

/** A character in its narrow, small form; '' for blanks and for characters that nobody sees. */
function fold(char: string): string {
	let folded = known.get(char);
	if (folded === undefined) {
		const narrow = char.normalize('NFKC').toLowerCase();
		folded = [...narrow.replace(/[\s\p{Cc}\p{Cf}]/gu, '')]
			.map((one) => same.get(one) ?? one)
			.join('');
		known.set(char, folded);
	}
	return folded;
}

/** The text without differences of width, case, blanks and kinds of brackets. */
export function searchForm(text: string): string {
	return Array.from(text, fold).join('');
}

/** Several texts as one column: a search finds what stands in one of them, not across two. */
export function searchColumn(...texts: (string | null)[]): string {
	return texts.map((text) => searchForm(text ?? '')).join('\n');
}

/** The words of a search in their form, each once. A text is found if it holds all of them. */
export function searchWords(search: string): string[] {
	const words = search.split(/\s+/u).map(searchForm);
	return [...new Set(words)].filter((word) => word !== '');
}

/** Whether a text holds all words of a search. */
export function isFound(text: string, search: string): boolean {
	const form = searchForm(text);
	return searchWords(search).every((word) => form.includes(word));
}

/** Where the words of a search stand in a text: from and to, in UTF-16 units, apart and in order. */
export function placesOf(text: string, search: string): [from: number, to: number][] {
	/** For each unit of the folded text, where the character that it comes from begins and ends. */
	const origin: [number, number][] = [];
	let folded = '';
	let at = 0;
	for (const char of text) {
		const piece = fold(char);
		for (let i = 0; i < piece.length; i++) origin.push([at, at + char.length]);
		folded += piece;
		at += char.length;
	}
	const found: [number, number][] = [];
	for (const word of searchWords(search)) {
		for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
			found.push([origin[i]?.[0] ?? 0, origin[i + word.length - 1]?.[1] ?? 0]);
		}
	}
	return merged(found.sort(([a], [b]) => a - b));
}

function merged(places: readonly [number, number][]): [number, number][] {
	const apart: [number, number][] = [];
	for (const [from, to] of places) {
		const last = apart.at(-1);
		if (last && from < last[1]) last[1] = Math.max(last[1], to);
		else apart.push([from, to]);
	}
	return apart;
}
