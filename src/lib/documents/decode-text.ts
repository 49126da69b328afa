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
 * Returns null where the bytes are valid in none of them; nothing is replaced by U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
	const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
	const encodings = marked ? [marked[0]] : (['utf-8', 'gb18030'] as const);
	for (const encoding of encodings) {
		const text = decodeStrictly(bytes, encoding);
		if (text !== null) return { text, encoding };
	}
	return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}
