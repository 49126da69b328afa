// Small questions to a stream of random numbers.
import type { Random } from '../fuzz/random.ts';

/** True in `share` of all cases, from 0 to 1. */
export function happens(random: Random, share: number): boolean {
	return random.next() < share;
}

/** One of the keys, each as often as its weight says. */
export function weighed<Key extends string>(random: Random, weights: Record<Key, number>): Key {
	const entries = Object.entries<number>(weights) as [Key, number][];
	let rest = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [key, weight] of entries) {
		rest -= weight;
		if (rest < 0) return key;
	}
	throw new Error('weighed: no keys');
}

/** From `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
	return least + random.below(most - least + 1);
}
