// The text of a Word 97-2003 document. The file information block points to a piece table, and the
// piece table says where in the stream the characters are ([MS-DOC] 2.4.1).

export interface DocCharacters {
	/** All characters: the body first, then notes, headers and text boxes. */
	text: string;
	/** How many of the characters belong to the body. */
	bodyLength: number;
	/** For each character, the offset in the WordDocument stream at which it ends. */
	ends: Uint32Array;
}

interface Piece {
	start: number;
	end: number;
	at: number;
	isNarrow: boolean;
}

const bodyLengthAt = 0x4c;
const pieceTableAt = 0x01a2;

/** The characters of a document, or null if the streams are inconsistent. */
export function readDocText(main: Uint8Array, table: Uint8Array): DocCharacters | null {
	if (main.length < pieceTableAt + 8) return null;
	const view = viewOf(main);
	const at = view.getUint32(pieceTableAt, true);
	const length = view.getUint32(pieceTableAt + 4, true);
	if (at + length > table.length) return null;
	const pieces = readPieces(table.subarray(at, at + length));
	const total = pieces?.at(-1)?.end ?? 0;
	if (pieces === null || total === 0 || total > main.length) return null;
	const ends = new Uint32Array(total);
	const texts: string[] = [];
	for (const { start, end, at: from, isNarrow } of pieces) {
		const width = isNarrow ? 1 : 2;
		if (from + (end - start) * width > main.length) return null;
		const bytes = main.subarray(from, from + (end - start) * width);
		texts.push(isNarrow ? new TextDecoder('windows-1252').decode(bytes) : decodeWide(bytes));
		for (let i = start; i < end; i += 1) ends[i] = from + (i - start + 1) * width;
	}
	return { text: texts.join(''), bodyLength: view.getUint32(bodyLengthAt, true), ends };
}

/**
 * Decodes code unit by code unit. TextDecoder would drop a byte order mark or merge halves of a
 * surrogate pair, and so shift every later character.
 */
function decodeWide(bytes: Uint8Array): string {
	const view = viewOf(bytes);
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		const units = Array.from({ length: Math.min(8192, bytes.length - at) / 2 }, (_, i) =>
			view.getUint16(at + i * 2, true),
		);
		parts.push(String.fromCharCode(...units));
	}
	return parts.join('');
}

/** Reads the Clx: property lists (1), which do not matter here, then the piece table (2). */
function readPieces(clx: Uint8Array): Piece[] | null {
	const view = viewOf(clx);
	let at = 0;
	while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + view.getUint16(at + 1, true);
	if (clx[at] !== 2 || at + 5 > clx.length) return null;
	const length = view.getUint32(at + 1, true);
	const count = Math.floor((length - 4) / 12);
	const first = at + 5;
	if (count < 1 || first + length > clx.length) return null;
	const pieces: Piece[] = [];
	for (let i = 0; i < count; i += 1) {
		const start = view.getUint32(first + i * 4, true);
		const end = view.getUint32(first + i * 4 + 4, true);
		const packed = view.getUint32(first + (count + 1) * 4 + i * 8 + 2, true);
		if (end < start || start !== (pieces.at(-1)?.end ?? 0)) return null;
		const isNarrow = (packed & 0x40000000) !== 0;
		const offset = packed & 0x3fffffff;
		pieces.push({ start, end, at: isNarrow ? offset / 2 : offset, isNarrow });
	}
	return pieces;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
