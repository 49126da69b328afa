/** As many as fit a positive INTEGER. */
const bitCount = 31;

/**
 * Which characters a text has, as bits: a text that holds another has all of its bits, so a search
 * reads only the few names that can hold what is looked for. Several characters share a bit.
 */
export function nameBits(text: string): number {
	let bits = 0;
	for (const char of text) {
		const scattered = Math.imul(char.codePointAt(0) ?? 0, 0x9e3779b1) >>> 0;
		bits |= 1 << (scattered % bitCount);
	}
	return bits;
}
