// Which of many texts are nearly the same, without comparing all pairs.
import { group } from 'd3-array';

export interface AlikeGroup {
	/** Places of the texts in the given list, ascending, two at least. */
	members: number[];
	/** The least of those likenesses by which they were joined, from 0 to 1; 1 for equal texts. */
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
	return diceOf(new Set(shinglesOf(a)), shinglesOf(b));
}

function diceOf(left: ReadonlySet<string>, right: readonly string[]): number {
	const common = right.filter((shingle) => left.has(shingle)).length;
	return common === 0 ? 0 : (2 * common) / (left.size + right.length);
}

/**
 * Texts that are equal but for blanks and marks, or more than `least` alike, directly or through one
 * another. Of two such texts each has a rare shingle that the other one has too, so only texts that
 * share a rare one are compared (prefix filtering), and none with a second text of its own group.
 */
export function alikeGroups(texts: readonly string[], least: number): AlikeGroup[] {
	const equal = [
		...group(
			texts.map((_, place) => place),
			(place) => plain(texts[place] ?? ''),
		).values(),
	];
	const sets = rarestFirst(equal.map(([first = 0]) => shinglesOf(texts[first] ?? '')));
	// Two sets with Dice d share at least d / (2 - d) of either one.
	const share = least / (2 - least);
	const leader = equal.map((_, place) => place);
	const rootOf = (place: number): number => {
		let root = place;
		while (leader[root] !== root) root = leader[root] ?? root;
		leader[place] = root;
		return root;
	};
	const weakest = equal.map(() => 1);
	const having = new Map<string, number[]>();
	sets.forEach((set, second) => {
		const own = new Set(set);
		const seen = new Set<number>();
		for (const shingle of set.slice(0, set.length - Math.ceil(set.length * share) + 1)) {
			const holders = having.get(shingle);
			if (holders === undefined) having.set(shingle, [second]);
			else {
				for (const first of holders) {
					if (seen.has(first)) continue;
					seen.add(first);
					const [a, b] = [rootOf(first), rootOf(second)];
					const other = sets[first] ?? [];
					const sizes = [set.length, other.length];
					if (a === b || Math.min(...sizes) < Math.max(...sizes) * share) continue;
					const alike = diceOf(own, other);
					if (alike <= least) continue;
					leader[b] = a;
					weakest[a] = Math.min(weakest[a] ?? 1, weakest[b] ?? 1, alike);
				}
				holders.push(second);
			}
		}
	});
	const groups = group(
		equal.map((places, i) => ({ places, root: rootOf(i) })),
		({ root }) => root,
	);
	return Array.from(groups, ([root, parts]) => ({
		members: parts.flatMap(({ places }) => places).toSorted((a, b) => a - b),
		likeness: weakest[root] ?? 1,
	})).filter(({ members }) => members.length > 1);
}

function rarestFirst(sets: string[][]): string[][] {
	const frequency = new Map<string, number>();
	for (const shingle of sets.flat()) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
	return sets.map((set) =>
		set.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1)),
	);
}
