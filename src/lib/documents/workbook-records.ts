// The records of an Excel 97-2003 workbook ([MS-XLS] 2.3): a type, a length, the content.

const link = 0x01b8;
/** A record that the library passes over (ExtSST). */
const passedOver = 0x00ff;
const manyNumbers = 0x00bd;
/** Formula, label, number, boolean or error, number packed, label of the shared strings. */
const cells = new Set([0x0006, 0x0204, 0x0203, 0x0205, 0x027e, 0x00fd]);

/**
 * How many cells a workbook stream holds; its links are blotted out in place, because the library
 * walks each cell of the range that a link names.
 */
export function boundRecords(stream: Uint8Array): number {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	let count = 0;
	for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
		const type = view.getUint16(at, true);
		if (type === link) view.setUint16(at, passedOver, true);
		else if (type === manyNumbers) count += Math.floor(view.getUint16(at + 2, true) / 6);
		else if (cells.has(type)) count += 1;
	}
	return count;
}
