import { strToU8, unzipSync, type Unzipped } from 'fflate';
import { byteDamages } from './damage-bytes.ts';
import { damageText } from './damage-text.ts';
import { damageZip } from './damage-zip.ts';
import { hostileNames, makeHostile } from './hostile.ts';
import { Random } from './random.ts';
import type { Seed } from './seeds.ts';

export interface DamagedDocument {
	/** The seed document and its damage. */
	name: string;
	bytes: Uint8Array;
}

/**
 * Document `index` of the run `seed`. It is always the same for the same seed documents. The hostile
 * documents come first, the rest are damaged seed documents.
 */
export function damagedDocument(
	seeds: readonly Seed[],
	seed: number,
	index: number,
): DamagedDocument {
	const hostile = hostileNames[index];
	if (hostile !== undefined) return { name: hostile, bytes: makeHostile(hostile) };
	const random = new Random(seed * 1_000_003 + index);
	const { name, kind, bytes } = random.pick(seeds);
	const { how, bytes: damaged } = damage(kind, bytes, random);
	return { name: `${name}: ${how.join(', ')}`, bytes: damaged };
}

function damage(
	kind: Seed['kind'],
	bytes: Uint8Array,
	random: Random,
): { bytes: Uint8Array; how: string[] } {
	const onBytes = random.next() < (kind === 'bytes' ? 1 : 0.2);
	const parts = kind === 'zip' && !onBytes ? partsOf(bytes) : null;
	if (parts) return damageZip(parts, random);
	if (kind === 'text' && !onBytes) {
		const { text, how } = damageText(new TextDecoder().decode(bytes), random);
		return { bytes: strToU8(text), how };
	}
	const how = random.pick(Object.keys(byteDamages));
	return { bytes: byteDamages[how]?.(bytes, random) ?? bytes, how: [how] };
}

/** Null for a zip that is already damaged. */
function partsOf(bytes: Uint8Array): Unzipped | null {
	try {
		const parts = unzipSync(bytes);
		return Object.keys(parts).some((name) => name.endsWith('.xml')) ? parts : null;
	} catch {
		return null;
	}
}
