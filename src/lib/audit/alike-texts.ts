// Which of many texts are nearly the same: all pairs, without comparing all pairs.

export interface AlikePair {
	/** Places of both texts in the given list, the first smaller. */
	first: number;
	second: number;
	/** Dice's coefficient of both texts' pairs of neighbouring characters, from 0 to 1. */
	likeness: number;
}

/** Blanks and marks say nothing about whose words they are. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The pairs of neighbouring characters of a text, each once. */
function shinglesOf(text: string): string[] {
	const letters = Array.from(plain(text));
	return [...new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`))];
}

/** Dice's coefficient of two texts' pairs of neighbouring characters; 0 where one has none. */
export function likeness(a: string, b: string): number {
	const [left, right] = [new Set(shinglesOf(a)), shinglesOf(b)];
	const common = right.filter((shingle) => left.has(shingle)).length;
	return common === 0 ? 0 : (2 * common) / (left.size + right.length);
}

/**
 * Every pair of texts that is more than `least` alike. Of two such texts each has a rare shingle
 * that the other one has too, so only texts that share a rare one are compared (prefix filtering).
 */
export function alikePairs(texts: readonly string[], least: number): AlikePair[] {
	const sets = texts.map(shinglesOf);
	const frequency = new Map<string, number>();
	for (const set of sets) {
		for (const shingle of set) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
	}
	for (const set of sets) {
		set.sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
	}
	const having = new Map<string, number[]>();
	const pairs: AlikePair[] = [];
	sets.forEach((set, second) => {
		// Two sets with Dice d share at least d / (2 - d) of either one.
		const prefix = set.length - Math.ceil((set.length * least) / (2 - least)) + 1;
		const own = new Set(set);
		const candidates = new Set<number>();
		for (const shingle of set.slice(0, prefix)) {
			const holders = having.get(shingle);
			if (holders === undefined) having.set(shingle, [second]);
			else {
				for (const first of holders) candidates.add(first);
				holders.push(second);
			}
		}
		for (const first of candidates) {
			const other = sets[first] ?? [];
			if (
				Math.min(set.length, other.length) <
				(Math.max(set.length, other.length) * least) / (2 - least)
			)
				continue;
			const common = other.filter((shingle) => own.has(shingle)).length;
			const alike = (2 * common) / (set.length + other.length);
			if (alike > least) pairs.push({ first, second, likeness: alike });
		}
	});
	return pairs;
}
