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
		equal.map(([first = 0]) => pairsOf(plain[first] ?? '')),
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
 * Joins the lists of pairs that are alike. Two such lists share at least one of the rare pairs of each,
 * so only lists that share one are compared (prefix filtering).
 */
function joinAlike(lists: readonly Uint32Array[], threshold: number, clusters: Clusters): void {
	// Two lists of likeness d have at least d / (2 - d) of either one in common.
	const share = threshold / (2 - threshold);
	const frequency = new Frequency(lists);
	const holders = new Map<number, number[]>();
	lists.forEach((list, index) => {
		const compared = new Set<number>();
		const rare = list.length - Math.ceil(list.length * share) + 1;
		for (const pair of frequency.rarestFirst(list).subarray(0, rare)) {
			const others = holders.get(pair);
			if (!others) {
				holders.set(pair, [index]);
				continue;
			}
			for (const other of others) {
				if (compared.has(other)) continue;
				compared.add(other);
				const theirs = lists[other];
				if (!theirs || !areOfSize(list.length, theirs.length, share)) continue;
				if (clusters.rootOf(other) === clusters.rootOf(index)) continue;
				const alike = dice(list, theirs);
				if (alike > threshold) clusters.join(other, index, alike);
			}
			if (others.at(-1) !== index) others.push(index);
		}
	});
}

function areOfSize(a: number, b: number, share: number): boolean {
	return a > b ? b >= a * share : a >= b * share;
}

/** Primes, so that pairs with one character in common are spread: for a few texts and for many. */
const fewBuckets = 4_093;
const manyBuckets = 65_521;
/** With more pairs than this, too many would share a bucket of the few. */
const fewPairs = 8_192;
/** Above every pair. A frequency beside it still is an exact number. */
const abovePairs = 2 ** 32;
const mostFrequent = 2 ** 10;

/**
 * About how often each pair comes: those of one bucket count together, which costs no memory for each of
 * them and is an order all the same.
 */
class Frequency {
	readonly #times: Uint32Array;

	constructor(lists: readonly Uint32Array[]) {
		const pairs = lists.reduce((sum, { length }) => sum + length, 0);
		this.#times = new Uint32Array(pairs > fewPairs ? manyBuckets : fewBuckets);
		for (const list of lists)
			for (const pair of list) {
				const bucket = pair % this.#times.length;
				this.#times[bucket] = (this.#times[bucket] ?? 0) + 1;
			}
	}

	/** The pairs in one order for all lists, with their frequency in front of them. */
	rarestFirst(list: Uint32Array): Float64Array {
		const rarest = new Float64Array(list.length);
		list.forEach((pair, i) => {
			const times = Math.min(mostFrequent, this.#times[pair % this.#times.length] ?? 0);
			rarest[i] = times * abovePairs + pair;
		});
		return rarest.sort();
	}
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
