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
/** Those, and marks that are left out in either width: nearly all prose. */
const usual = /^[\u3400-\u4dbf\u4e00-\u9fffA-Za-z0-9\s，。；：、！？（）“”《》,.;:()%-]*$/;
const marks = /[^\u3400-\u4dbf\u4e00-\u9fffA-Za-z0-9]+/g;

/**
 * A text as it is compared: in one width of characters, without blanks and marks. A text of marks alone
 * keeps them. Two names are the same where this is equal.
 */
export function plainText(text: string): string {
	// Most names: nothing about them can be uneven.
	if (onlyIdeographs.test(text)) return text;
	const bare = usual.test(text) ? text.replace(marks, '') : '';
	if (bare !== '') return bare;
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

const codeUnits = 0x10000;

/**
 * The pairs of a plain text as numbers, ascending. One that comes again is there again. A character of two
 * code units counts as two, so that a pair has 32 bits: such are sorted several times as fast.
 */
export function pairsOf(plain: string): Uint32Array {
	const pairs = new Uint32Array(Math.max(0, plain.length - 1));
	for (let i = 0; i < pairs.length; i++) {
		pairs[i] = plain.charCodeAt(i) * codeUnits + plain.charCodeAt(i + 1);
	}
	return pairs.sort();
}

/** Dice's coefficient of two ascending lists of pairs; 0 where they have none in common. */
export function dice(left: Uint32Array, right: Uint32Array): number {
	let [i, j, common] = [0, 0, 0];
	while (i < left.length && j < right.length) {
		const difference = (left[i] ?? 0) - (right[j] ?? 0);
		if (difference === 0) common++;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}
