/** From this likeness on two names are shown side by side as like. */
export const likeEnough = 0.6;

/** A name as it is compared: one width of characters, no blanks. */
export function plainName(name: string): string {
	return name.normalize('NFKC').replace(/\s/g, '');
}

/**
 * How alike two names are, 0 to 1: Dice's coefficient over pairs of neighbouring characters, twice the
 * common pairs by all pairs of both. A name of one character has no pair and is like its equal only.
 */
export function nameLikeness(a: string, b: string): number {
	const [left, right] = [plainName(a), plainName(b)];
	if (left === right) return 1;
	const [pairs, others] = [pairsOf(left), pairsOf(right)];
	const unmet = new Map<string, number>();
	for (const pair of pairs) unmet.set(pair, (unmet.get(pair) ?? 0) + 1);
	let common = 0;
	for (const pair of others) {
		const count = unmet.get(pair) ?? 0;
		if (count === 0) continue;
		unmet.set(pair, count - 1);
		common++;
	}
	return common === 0 ? 0 : (2 * common) / (pairs.length + others.length);
}

function pairsOf(name: string): string[] {
	const characters = [...name];
	return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
