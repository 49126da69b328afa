// A seed -> a document that nobody printed, and what it says.
import { Random } from '../fuzz/random.ts';
import { strFromU8, strToU8 } from 'fflate';
import { happens, weighed } from './chance.ts';
import { compose } from './compose.ts';
import { damage } from './damage.ts';
import type { TruthForm } from './draft.ts';
import { scannedFormats, zooFormats, type ZooFormat } from './formats/formats.ts';
import { doubtRunOn, scan, withScan } from './scan.ts';
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

/**
 * `withhold` is the share of words that the reader was not taught, `noise` the share of documents that were
 * scanned or copied off a page, both from 0 to 1.
 */
export function makeZooDocument(seed: number, { withhold = 0, noise = 0 } = {}): ZooDocument {
	const random = new Random(Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995);
	const vocabulary = new Vocabulary(random, withhold);
	const isScanned = noise > 0 && happens(random, noise);
	const format = pickFormat(vocabulary, isScanned ? scannedFormats : zooFormats);
	const composed = compose(random, vocabulary, format);
	if (isScanned) {
		scan(composed, vocabulary);
		if (format.isRunOn) doubtRunOn(composed.drafts, vocabulary.parts);
	} else damage(composed, vocabulary, format);
	const bytes = format.toBytes(composed.blocks);
	return {
		name: `zoo-${seed}.${format.extension}`,
		bytes: isScanned ? strToU8(withScan(strFromU8(bytes))) : bytes,
		truth: composed.drafts.map((draft) => printedTruth(draft.truth())),
		parts: vocabulary.parts,
	};
}

/** The truth with its printed texts as the scan left them. */
function printedTruth(truth: TruthForm): TruthForm {
	const facts = truth.facts.map((fact) => ({ ...fact, printed: fact.printed.map(withScan) }));
	return { ...truth, facts };
}

/** A format, each as often as its weight says. */
export function pickFormat(vocabulary: Vocabulary, formats: Record<string, ZooFormat>): ZooFormat {
	const names = Object.entries(formats);
	const weights = Object.fromEntries(names.map(([name, { weight }]) => [name, weight]));
	const name = weighed(vocabulary.random, weights);
	vocabulary.note(`format:${name}`);
	return formats[name] as ZooFormat;
}
