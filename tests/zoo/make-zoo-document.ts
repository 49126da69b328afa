// A seed -> a document that nobody printed, and what it says.
import { Random } from '../fuzz/random.ts';
import { weighed } from './chance.ts';
import { compose } from './compose.ts';
import { damage } from './damage.ts';
import type { TruthForm } from './draft.ts';
import { zooFormats, type ZooFormat } from './formats/formats.ts';
import { Vocabulary } from './vocabulary.ts';

export interface ZooDocument {
	/** Its format as a file's name: `zoo-17.html`. */
	name: string;
	bytes: Uint8Array;
	/** Its forms in order. */
	truth: TruthForm[];
	/** The names of the parts that it is made of: `title:绩效目标表`, `money:one pair`. */
	parts: string[];
}

/** `withhold` is the share of words that the reader was not taught, from 0 to 1. */
export function makeZooDocument(seed: number, { withhold = 0 } = {}): ZooDocument {
	const random = new Random(Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995);
	const vocabulary = new Vocabulary(random, withhold);
	const names = Object.keys(zooFormats) as (keyof typeof zooFormats)[];
	const weights = Object.fromEntries(names.map((name) => [name, zooFormats[name].weight]));
	const name = weighed(random, weights as Record<keyof typeof zooFormats, number>);
	const format: ZooFormat = zooFormats[name];
	vocabulary.note(`format:${name}`);
	const composed = compose(random, vocabulary, format);
	damage(composed, vocabulary, format);
	return {
		name: `zoo-${seed}.${format.extension}`,
		bytes: format.toBytes(composed.blocks),
		truth: composed.drafts.map((draft) => draft.truth()),
		parts: vocabulary.parts,
	};
}
