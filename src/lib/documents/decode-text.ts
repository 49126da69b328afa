export interface DecodedText {
	text: string;
	encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

const marks: [encoding: DecodedText['encoding'], mark: number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/**
 * Bytes -> text: by the byte order mark where there is one, else strict UTF-8, else strict GB18030.
 * Where the bytes are valid in none of them, the encoding that breaks the fewest characters counts and
 * each of these becomes U+FFFD; null where more than one character in 20 is broken.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
	const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
	const encodings = marked ? [marked[0]] : (['utf-8', 'gb18030'] as const);
	for (const encoding of encodings) {
		const text = decodeStrictly(bytes, encoding);
		if (text !== null) return { text, encoding };
	}
	const [best] = encodings
		.map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }))
		.toSorted((a, b) => countBroken(a.text) - countBroken(b.text));
	return best && countBroken(best.text) * 20 <= best.text.length ? best : null;
}

function countBroken(text: string): number {
	return text.split('\ufffd').length - 1;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}
