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
const partSignature = 0x02014b50;
const longestEnd = 22 + 0xffff;

/** The parts in the central directory of a zip, or null if the directory is missing or incomplete. */
export function readZipDirectory(bytes: Uint8Array): ZipPart[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === null) return null;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const parts: ZipPart[] = [];
	for (let i = 0; i < count; i += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== partSignature) return null;
		const nameLength = view.getUint16(at + 28, true);
		const next =
			at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > end) return null;
		parts.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: view.getUint16(at + 10, true),
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			crc: view.getUint32(at + 16, true),
			packedSize: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
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
