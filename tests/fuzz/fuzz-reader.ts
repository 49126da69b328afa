// One process of a fuzz run: reads the damaged documents that it is told to and measures each.
import { readFileSync, writeFileSync } from 'node:fs';
// As wherever Node reads a PDF: what pdf.js leaves without anybody who waits for it ends no process.
import '#lib/server/pdf-resources.ts';
import { brokenPromises, observeReading } from './check-reading.ts';
import { damagedDocument } from './damaged-document.ts';
import { listSeeds } from './seeds.ts';

/** What the reading of one document came to. */
export interface Outcome {
	index: number;
	name: string;
	bytes: number;
	/**
	 * Time of the reading: by the clock or of the processor, whichever is less. A busy machine adds to
	 * the one, the collector's own threads add to the other.
	 */
	ms: number;
	/** Memory that the process grew by while reading; null where the system does not tell. */
	peakBytes: number | null;
	/** What was broken or thrown. */
	faults: string[];
}

const seeds = listSeeds();

process.on('message', ({ seed, index }: { seed: number; index: number }) => {
	void run(seed, index).then((outcome) => process.send?.(outcome));
});
// The libraries of all formats are loaded before anything is measured.
for (const { kind, bytes } of seeds) if (kind !== 'text') await observeReading(bytes);
process.send?.('ready');

async function run(seed: number, index: number): Promise<Outcome> {
	const { name, bytes } = damagedDocument(seeds, seed, index);
	const memory = startMemory(bytes.length);
	const start = process.cpuUsage();
	const started = performance.now();
	try {
		const reading = await observeReading(bytes);
		const { user, system } = process.cpuUsage(start);
		const ms = Math.min((user + system) / 1_000, performance.now() - started);
		const peakBytes = memory();
		const faults = await brokenPromises(bytes, reading);
		return { index, name, bytes: bytes.length, ms, peakBytes, faults };
	} catch (error) {
		const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return { index, name, bytes: bytes.length, ms: 0, peakBytes: null, faults: [thrown] };
	}
}

/** Linux tells the highest memory since it was last asked to forget it. */
function startMemory(size: number): () => number | null {
	if (size > 100_000) globalThis.gc?.();
	try {
		writeFileSync('/proc/self/clear_refs', '5');
		const before = process.memoryUsage.rss();
		return () => {
			const status = readFileSync('/proc/self/status', 'utf8');
			return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) * 1_024 - before;
		};
	} catch {
		return () => null;
	}
}
