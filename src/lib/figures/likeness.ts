// How alike two texts are: one measure for names of indicators and for prose.

/**
 * Names are like each other from this likeness on. A name has six to ten characters, so that one
 * different word costs a third of its pairs.
 */
export const likeNames = 0.6;

/** Prose that is more alike than this was copied: of a paragraph only a tenth was changed. */
export const copiedProse = 0.9;

/** The characters that no form of Unicode writes otherwise. */
const onlyIdeographs = /^[\u3400-\u4dbf\u4e00-\u9fff]+$/;

/**
 * A text as it is compared: in one width of characters, without blanks and marks. A text of marks alone
 * keeps them. Two names are the same where this is equal.
 */
export function plainText(text: string): string {
	// Most names: nothing about them can be uneven.
	if (onlyIdeographs.test(text)) return text;
	const even = text.normalize('NFKC').replace(/\s/g, '');
	return even.replace(/[^\p{L}\p{N}]/gu, '') || even;
}

/**
 * How alike two texts are, 0 to 1: Dice's coefficient over pairs of neighbouring characters, which is
 * twice the common pairs by the pairs of both. A text of one character has no pair and is like its
 * equal only.
 */
export function likeness(a: string, b: string): number {
	const [left, right] = [plainText(a), plainText(b)];
	return left === right ? 1 : dice(pairsOf(left), pairsOf(right));
}

/** More than the code of any character. */
const codes = 0x110000;

/** The pairs of a plain text as numbers, ascending. One that comes again is there again. */
export function pairsOf(plain: string): Float64Array {
	const pairs = new Float64Array(plain.length);
	let count = -1;
	let last = 0;
	for (const character of plain) {
		const code = character.codePointAt(0) ?? 0;
		if (count >= 0) pairs[count] = last * codes + code;
		last = code;
		count++;
	}
	return pairs.subarray(0, Math.max(0, count)).sort();
}

/** Dice's coefficient of two ascending lists of pairs; 0 where they have none in common. */
export function dice(left: Float64Array, right: Float64Array): number {
	let [i, j, common] = [0, 0, 0];
	while (i < left.length && j < right.length) {
		const difference = (left[i] ?? 0) - (right[j] ?? 0);
		if (difference === 0) common++;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}
