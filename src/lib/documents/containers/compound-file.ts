// The container of Office 97-2003 files ([MS-CFB]): sectors chained by a table, and a directory of
// streams. Chains and trees of a damaged file may be circular, so each is followed at most once.

interface Entry {
	name: string;
	isStream: boolean;
	start: number;
	size: number;
	siblings: [left: number, right: number];
	child: number;
}

const headerSize = 512;
const tablesInHeader = 109;
const entrySize = 128;
const miniSize = 64;
const miniCutoff = 4_096;
/** Sector numbers from here on are marks: the end of a chain, a free sector. */
const firstMark = 0xfffffffa;

/** The streams of the root storage by name, or null if the container is damaged. */
export function readCompoundFile(bytes: Uint8Array): Map<string, Uint8Array> | null {
	const sectorSize = bytes.length < headerSize ? 0 : 2 ** viewOf(bytes).getUint16(30, true);
	if (sectorSize !== 512 && sectorSize !== 4_096) return null;
	const view = viewOf(bytes);
	const sector = (id: number): Uint8Array =>
		bytes.subarray((id + 1) * sectorSize, (id + 2) * sectorSize);
	const table = readTable(view, sector, sectorSize);
	const chain = (start: number): Uint8Array | null => follow(start, table, sector, sectorSize);
	const directory = chain(view.getUint32(48, true));
	const root = directory && readEntry(directory, 0);
	if (!directory || !root) return null;
	const miniTable = numbersOf(chain(view.getUint32(60, true)) ?? new Uint8Array(0));
	const miniStream = chain(root.start) ?? new Uint8Array(0);
	const mini = (id: number): Uint8Array => miniStream.subarray(id * miniSize, (id + 1) * miniSize);

	const streams = new Map<string, Uint8Array>();
	for (const { name, start, size } of listStreams(directory, root.child)) {
		const isMini = size < miniCutoff;
		const whole = isMini ? follow(start, miniTable, mini, miniSize) : chain(start);
		if (whole === null || whole.length < size) return null;
		streams.set(name, whole.slice(0, size));
	}
	return streams;
}

/** The table of the whole file: for each sector, the next one in its chain. */
function readTable(
	view: DataView,
	sector: (id: number) => Uint8Array,
	sectorSize: number,
): Uint32Array {
	const tableSectors: number[] = [];
	for (let i = 0; i < tablesInHeader; i += 1) tableSectors.push(view.getUint32(76 + i * 4, true));
	const seen = new Set<number>();
	for (let id = view.getUint32(68, true); id < firstMark && !seen.has(id);) {
		seen.add(id);
		const numbers = numbersOf(sector(id));
		for (const tableSector of numbers.subarray(0, -1)) tableSectors.push(tableSector);
		id = numbers.at(-1) ?? firstMark;
	}
	const count = Math.ceil(view.byteLength / sectorSize);
	const table = new Uint32Array(count).fill(firstMark);
	tableSectors
		.filter((id) => id < count)
		.slice(0, Math.ceil((count * 4) / sectorSize) + 1)
		.forEach((id, i) => {
			const room = Math.max(0, count - (i * sectorSize) / 4);
			table.set(numbersOf(sector(id)).subarray(0, room), Math.min(count, (i * sectorSize) / 4));
		});
	return table;
}

/** The bytes of a chain of sectors, or null if the chain is circular or leaves the file. */
function follow(
	start: number,
	next: Uint32Array,
	sector: (id: number) => Uint8Array,
	size: number,
): Uint8Array | null {
	const ids: number[] = [];
	for (let id = start; id < firstMark; id = next[id] ?? firstMark) {
		if (id >= next.length || ids.length >= next.length) return null;
		ids.push(id);
	}
	const whole = new Uint8Array(ids.length * size);
	ids.forEach((id, i) => whole.set(sector(id), i * size));
	return whole;
}

/** The streams of a storage. Its entries form a tree of siblings. */
function listStreams(directory: Uint8Array, first: number): Entry[] {
	const streams: Entry[] = [];
	const seen = new Set<number>();
	const open = [first];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const entry = seen.has(id) ? null : readEntry(directory, id);
		seen.add(id);
		if (!entry) continue;
		if (entry.isStream) streams.push(entry);
		open.push(...entry.siblings);
	}
	return streams;
}

function readEntry(directory: Uint8Array, id: number): Entry | null {
	if ((id + 1) * entrySize > directory.length) return null;
	const view = viewOf(directory.subarray(id * entrySize, (id + 1) * entrySize));
	const length = Math.min(64, Math.max(2, view.getUint16(64, true))) - 2;
	const units = Array.from({ length: Math.floor(length / 2) }, (_, i) =>
		view.getUint16(i * 2, true),
	);
	return {
		name: String.fromCharCode(...units),
		isStream: view.getUint8(66) === 2,
		start: view.getUint32(116, true),
		size: view.getUint32(120, true),
		siblings: [view.getUint32(68, true), view.getUint32(72, true)],
		child: view.getUint32(76, true),
	};
}

function numbersOf(bytes: Uint8Array): Uint32Array {
	const view = viewOf(bytes);
	return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) =>
		view.getUint32(i * 4, true),
	);
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
