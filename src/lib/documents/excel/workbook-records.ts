// The records of an Excel 97-2003 workbook ([MS-XLS] 2.3). Each has a type, a length and content.

/** A record type that the library ignores (ExtSST). */
const passedOver = 0x00ff;
const formula = 0x0006;
const manyNumbers = 0x00bd;
/** Label, number, boolean or error, packed number, shared string, label with fonts. */
const cells = new Set([0x0204, 0x0203, 0x0205, 0x027e, 0x00fd, 0x00d6, formula]);
/** What the text of a cell depends on, besides the cells. */
const needed = new Set([
	...[0x0009, 0x0209, 0x0409, 0x0809], // the beginning of a sheet, in each version
	...[0x000a, 0x0000], // its end, and the padding after it
	...[0x0085, 0x0022, 0x0042, 0x002f], // sheets by name, dates from 1904, code page, encryption
	...[0x00e0, 0x041e, 0x00fc, 0x003c], // formats, shared strings and their continuation
	0x0207, // the text result of a formula
]);
/** The offset of the formula's length in a formula record, and the value for no formula. */
const lengthOfFormula = 20;
const noFormula = 0xffff;

/**
 * Counts the cells of a workbook stream. Returns null if a record is damaged. It also changes the
 * stream: records that do not affect the text of a cell, and formulas, are made invisible to the
 * library. The library would visit each cell of a range that a link names, and would never finish
 * after a damaged formula.
 */
export function boundRecords(stream: Uint8Array): number | null {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	let count = 0;
	for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
		const type = view.getUint16(at, true);
		const length = view.getUint16(at + 2, true);
		if (type === formula) {
			const isWhole = length >= lengthOfFormula + 2 && at + 4 + length <= stream.length;
			if (!isWhole) return null;
			view.setUint16(at + 4 + lengthOfFormula, noFormula, true);
		}
		if (type === manyNumbers) count += Math.floor(length / 6);
		else if (cells.has(type)) count += 1;
		else if (!needed.has(type)) view.setUint16(at, passedOver, true);
	}
	return count;
}
