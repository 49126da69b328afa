// Which of many texts are nearly the same, without comparing every pair of texts.
import { group } from 'd3-array';
import { dice, pairsOf, plainText } from './likeness.ts';

export interface AlikeGroup {
	/** Indexes of the texts in the given list, ascending, two or more. */
	members: number[];
	/** The lowest likeness by which two of them were joined; 1 for equal texts. */
	likeness: number;
}

/** Texts that are equal or more than `threshold` alike, directly or through one another. */
export function alikeGroups(texts: readonly string[], threshold: number): AlikeGroup[] {
	const plain = texts.map(plainText);
	const equal = [...group(plain.keys(), (index) => plain[index]).values()];
	const clusters = new Clusters(equal.length);
	joinAlike(
		rarestFirst(equal.map(([first = 0]) => pairsOf(plain[first] ?? ''))),
		threshold,
		clusters,
	);
	const groups = group(equal.entries(), ([i]) => clusters.rootOf(i));
	return Array.from(groups, ([root, parts]) => ({
		members: parts.flatMap(([, indexes]) => indexes).toSorted((a, b) => a - b),
		likeness: clusters.lowestOf(root),
	})).filter(({ members }) => members.length > 1);
}

/**
 * Joins the sets that are alike. Two such sets share at least one of the rare pairs at the beginning of
 * each, so only sets that share one are compared (prefix filtering).
 */
function joinAlike(sets: readonly string[][], threshold: number, clusters: Clusters): void {
	// Two sets of likeness d have at least d / (2 - d) of either one in common.
	const share = threshold / (2 - threshold);
	const holders = new Map<string, number[]>();
	sets.forEach((set, index) => {
		const own = new Set(set);
		const compared = new Set<number>();
		for (const pair of set.slice(0, set.length - Math.ceil(set.length * share) + 1)) {
			const others = holders.get(pair) ?? [];
			for (const other of others) {
				if (compared.has(other)) continue;
				compared.add(other);
				const theirs = sets[other] ?? [];
				const sizes = [set.length, theirs.length];
				if (Math.min(...sizes) < Math.max(...sizes) * share) continue;
				if (clusters.rootOf(other) === clusters.rootOf(index)) continue;
				const alike = dice(own, theirs);
				if (alike > threshold) clusters.join(other, index, alike);
			}
			others.push(index);
			holders.set(pair, others);
		}
	});
}

function rarestFirst(sets: readonly string[][]): string[][] {
	const frequency = new Map<string, number>();
	for (const pair of sets.flat()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
	return sets.map((set) =>
		set.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1)),
	);
}

/** Numbers from 0 on that are joined into sets, each with the lowest likeness of its joins. */
class Clusters {
	readonly #leader: number[];
	readonly #lowest: number[] = [];

	constructor(count: number) {
		this.#leader = Array.from({ length: count }, (_, i) => i);
	}

	rootOf(member: number): number {
		let root = member;
		while (this.#leader[root] !== root) root = this.#leader[root] ?? root;
		this.#leader[member] = root;
		return root;
	}

	lowestOf(root: number): number {
		return this.#lowest[root] ?? 1;
	}

	join(a: number, b: number, likeness: number): void {
		const [root, other] = [this.rootOf(a), this.rootOf(b)];
		this.#leader[other] = root;
		this.#lowest[root] = Math.min(this.lowestOf(root), this.lowestOf(other), likeness);
	}
}
