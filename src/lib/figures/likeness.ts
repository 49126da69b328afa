// How alike two texts are: one measure for names of indicators and for prose.

/**
 * Names are like each other from this likeness on. A name has six to ten characters, so that one
 * different word costs a third of its pairs.
 */
export const likeNames = 0.6;

/** Prose that is more alike than this was copied: of a paragraph only a tenth was changed. */
export const copiedProse = 0.9;

/**
 * A text as it is compared: in one width of characters, without blanks and marks. A text of marks alone
 * keeps them. Two names are the same where this is equal.
 */
export function plainText(text: string): string {
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
	return left === right ? 1 : dice(new Set(pairsOf(left)), pairsOf(right));
}

/** The pairs of a plain text. One that comes again is numbered, so that each of them counts. */
export function pairsOf(plain: string): string[] {
	const times = new Map<string, number>();
	const pairs: string[] = [];
	let last = '';
	for (const character of plain) {
		if (last !== '') {
			const pair = last + character;
			const before = times.get(pair) ?? 0;
			times.set(pair, before + 1);
			pairs.push(before === 0 ? pair : `${pair}${before}`);
		}
		last = character;
	}
	return pairs;
}

/** Dice's coefficient of two sets of pairs; 0 where they have none in common. */
export function dice(left: ReadonlySet<string>, right: readonly string[]): number {
	let common = 0;
	for (const pair of right) if (left.has(pair)) common++;
	return common === 0 ? 0 : (2 * common) / (left.size + right.length);
}
