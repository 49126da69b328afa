/** As many bits as fit into a positive INTEGER. */
const bitCount = 31;

/**
 * The characters of a text as bits. A text that contains another has all its bits, so a search reads
 * only the few names that can match. Several characters share a bit.
 */
export function nameBits(text: string): number {
	let bits = 0;
	for (const char of text) {
		const scattered = Math.imul(char.codePointAt(0) ?? 0, 0x9e3779b1) >>> 0;
		bits |= 1 << (scattered % bitCount);
	}
	return bits;
}
