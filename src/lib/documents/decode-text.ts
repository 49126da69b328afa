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
 * Bytes -> text. A byte order mark decides the encoding. Without one, strict UTF-8 is tried first,
 * then strict GB18030. If the bytes are valid in neither, the encoding with the fewest broken
 * characters wins and each broken character becomes U+FFFD. Returns null if more than one character
 * in 20 is broken.
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
