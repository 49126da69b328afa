import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Finding } from '#lib/model/finding.ts';

/** What of a finding an opinion rests on. Its level may be changed by the reader, and says nothing new. */
export type FindingWords = Pick<Finding, 'rule' | 'lines' | 'quote' | 'message' | 'suggestion'>;

/**
 * The key of the opinion on these points, which a reviewer decides as one. It changes with every word and
 * every line of them, but not with their order, so that no opinion counts for a finding that was not read.
 */
export function findingKey(points: readonly FindingWords[]): string {
	const said = points.map(({ rule, lines, quote, message, suggestion }) =>
		JSON.stringify([rule, lines, quote, message, suggestion]),
	);
	const bytes = new TextEncoder().encode(said.toSorted().join('\n'));
	return `finding-${bytesToHex(sha256(bytes)).slice(0, 32)}`;
}
