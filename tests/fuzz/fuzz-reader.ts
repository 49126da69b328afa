// One process of a fuzz run. It reads the damaged documents that it is given and measures each.
import { readFileSync, writeFileSync } from 'node:fs';
// Needed wherever Node reads PDFs: it keeps unhandled rejections of pdf.js from ending the process.
import '#lib/server/pdf-resources.ts';
import { brokenPromises, observeReading } from './check-reading.ts';
import { damagedDocument } from './damaged-document.ts';
import { listSeeds } from './seeds.ts';

/** The result of reading one document. */
export interface Outcome {
	index: number;
	name: string;
	bytes: number;
	/**
	 * The reading time: clock time or processor time, whichever is less. A busy machine increases the
	 * first, the threads of the garbage collector increase the second.
	 */
	ms: number;
	/** The growth of the process memory while reading. Null if the system does not report it. */
	peakBytes: number | null;
	/** Broken promises and exceptions. */
	faults: string[];
}

const seeds = listSeeds();

process.on('message', ({ seed, index }: { seed: number; index: number }) => {
	void run(seed, index).then((outcome) => process.send?.(outcome));
});
// Load the libraries of all formats before anything is measured.
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

/** Linux reports the peak memory since the last reset. */
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
