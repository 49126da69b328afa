/** Random numbers from a seed. Equal seeds give equal numbers on every machine. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed | 0;
	}

	/** From 0 (included) to 1 (excluded), by splitmix32. */
	next(): number {
		this.#state = (this.#state + 0x9e3779b9) | 0;
		let mixed = this.#state ^ (this.#state >>> 16);
		mixed = Math.imul(mixed, 0x21f0aaad);
		mixed ^= mixed >>> 15;
		mixed = Math.imul(mixed, 0x735a2d97);
		mixed ^= mixed >>> 15;
		return (mixed >>> 0) / 2 ** 32;
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	/** An integer from the first to the last, both included. */
	integer(first: number, last: number): number {
		return first + Math.floor(this.next() * (last - first + 1));
	}

	pick<Value>(values: readonly Value[]): Value {
		const value = values[this.integer(0, values.length - 1)];
		if (value === undefined) throw new Error('nothing to pick from');
		return value;
	}

	/** A key of `weights`, with a probability by its weight. */
	weighted<Key extends string>(weights: Weights<Key>): Key {
		let left = this.next() * weights.sum;
		for (const [key, weight] of weights.entries) {
			left -= weight;
			if (left < 0) return key;
		}
		throw new Error('no weight above 0');
	}

	/** Normally distributed. */
	normal(mean: number, deviation: number): number {
		const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
		return mean + deviation * radius * Math.cos(2 * Math.PI * this.next());
	}
}

export interface Weights<Key extends string> {
	entries: readonly (readonly [Key, number])[];
	sum: number;
}

/** The relative frequency of each key. */
export function toWeights<Key extends string>(weights: Partial<Record<Key, number>>): Weights<Key> {
	const entries = Object.entries(weights) as [Key, number][];
	return { entries, sum: entries.reduce((sum, [, weight]) => sum + weight, 0) };
}
