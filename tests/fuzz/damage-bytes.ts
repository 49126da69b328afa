import type { Random } from './random.ts';

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const spot = (bytes: Uint8Array, random: Random, most = 256): [from: number, to: number] => {
	const from = random.below(bytes.length + 1);
	return [from, Math.min(bytes.length, from + 1 + random.below(most))];
};

/** The damages to any file: bytes flipped, lost, doubled or overwritten, the end cut off. */
export const byteDamages: Record<string, Damage> = {
	flip: (bytes, random) => {
		const copy = bytes.slice();
		for (let i = random.below(20); i >= 0; i -= 1) {
			const at = random.below(copy.length);
			copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
		}
		return copy;
	},
	truncate: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
	behead: (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 4_096))),
	delete: (bytes, random) => {
		const [from, to] = spot(bytes, random, 4_096);
		return joined(bytes.subarray(0, from), bytes.subarray(to));
	},
	double: (bytes, random) => {
		const [from, to] = spot(bytes, random, 4_096);
		return joined(bytes.subarray(0, to), bytes.subarray(from));
	},
	zero: (bytes, random) => bytes.slice().fill(random.pick([0, 0xff]), ...spot(bytes, random)),
	// Where Microsoft formats keep sizes, sectors and offsets.
	number: (bytes, random) => {
		const copy = bytes.slice();
		const view = new DataView(copy.buffer);
		for (let i = random.below(6); i >= 0 && copy.length >= 8; i -= 1) {
			const end = random.next() < 0.5 ? Math.min(copy.length, 2_048) : copy.length;
			const at = random.below(Math.floor(end / 4)) * 4;
			if (at + 4 > copy.length) continue;
			const odd = [0, 1, 2, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, random.below(64)];
			view.setUint32(at, random.pick(odd), true);
		}
		return copy;
	},
	// Where PDF and XML keep lengths and references.
	digits: (bytes, random) => {
		const text = Buffer.from(bytes).toString('latin1');
		const share = random.pick([0.001, 0.01, 0.1]);
		const odd = ['0', '1', '-1', '99999999', '4294967296', '1e9', '[[[[', String(random.below(99))];
		const changed = text.replace(/\d+/g, (all) => (random.next() < share ? random.pick(odd) : all));
		return new Uint8Array(Buffer.from(changed, 'latin1'));
	},
};

export function joined(...parts: Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}
