/** One part of a zip as the central directory describes it. The description may be false. */
export interface ZipPart {
	name: string;
	method: number;
	isEncrypted: boolean;
	crc: number;
	packedSize: number;
	size: number;
	/** Where the local header of the part begins. */
	offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const partSignature = 0x02014b50;
const longestEnd = 22 + 0xffff;
/** The id of the extra field with 64-bit numbers, and the mark that a number is found there. */
const extra64 = 0x0001;
const elsewhere = 0xffffffff;

/** The parts in the central directory of a zip, or null if the directory is missing or incomplete. */
export function readZipDirectory(bytes: Uint8Array): ZipPart[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === null) return null;
	const { count, start } = readEnd(view, end);
	let at = start;
	const parts: ZipPart[] = [];
	for (let i = 0; i < count; i += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== partSignature) return null;
		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
		if (next > end) return null;
		const extra = new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength);
		const long = longNumbers(extra);
		const number = (offset: number): number => {
			const short = view.getUint32(at + offset, true);
			return short === elsewhere ? (long.shift() ?? short) : short;
		};
		// The extra field holds only the numbers that are not here, in this order.
		const size = number(24);
		const packedSize = number(20);
		const offset = number(42);
		parts.push({
			...{ size, packedSize, offset },
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: view.getUint16(at + 10, true),
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			crc: view.getUint32(at + 16, true),
		});
		at = next;
	}
	return parts;
}

function findEnd(view: DataView): number | null {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - longestEnd); at -= 1) {
		if (view.getUint32(at, true) === endSignature) return at;
	}
	return null;
}

/** The number of parts and where their directory starts, also as zip64 says it. */
function readEnd(view: DataView, end: number): { count: number; start: number } {
	const count = view.getUint16(end + 10, true);
	const start = view.getUint32(end + 16, true);
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return { count, start };
	const end64 = Number(view.getBigUint64(locator + 8, true));
	if (end64 + 56 > locator || view.getUint32(end64, true) !== end64Signature)
		return { count, start };
	return {
		count: Number(view.getBigUint64(end64 + 32, true)),
		start: Number(view.getBigUint64(end64 + 48, true)),
	};
}

function longNumbers(extra: DataView): number[] {
	for (let at = 0; at + 4 <= extra.byteLength;) {
		const size = extra.getUint16(at + 2, true);
		const fits = Math.min(size, extra.byteLength - at - 4);
		if (extra.getUint16(at, true) === extra64) {
			return Array.from({ length: Math.floor(fits / 8) }, (_, i) =>
				Number(extra.getBigUint64(at + 4 + i * 8, true)),
			);
		}
		at += 4 + size;
	}
	return [];
}
