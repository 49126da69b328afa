// Measures the reader on documents that nobody printed:
// npm run zoo -- [--seed N] [--count N] [--withhold SHARE] [--noise SHARE] [--only PART] [--skip PART] [--show] [--all]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProcesses } from './in-processes.ts';
import { makeZooDocument } from './make-zoo-document.ts';
import { outcomes } from './score.ts';
import { addTally, emptyTally, type Counts, type Failure, type Tally } from './tally.ts';
import type { Batch } from './zoo-reader.ts';

const batchSize = 100;
/** Parts on fewer facts say little. */
const leastFacts = 30;
const worstParts = 60;

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		count: { type: 'string', default: '20000' },
		withhold: { type: 'string', default: '0' },
		noise: { type: 'string', default: '0' },
		only: { type: 'string' },
		skip: { type: 'string' },
		show: { type: 'boolean', default: false },
		all: { type: 'boolean', default: false },
	},
});
const [seed, count, withhold, noise] = [
	...[values.seed, values.count, values.withhold, values.noise].map(Number),
] as [number, number, number, number];
if (
	![seed, count].every(Number.isSafeInteger) ||
	![withhold, noise].every((share) => share >= 0 && share <= 1)
) {
	throw new Error(
		'usage: zoo [--seed N] [--count N] [--withhold 0..1] [--noise 0..1] [--only PART] [--skip PART] [--show] [--all]',
	);
}
const shown = values.show ? 5 : 0;

/** Two runs of different seeds share no document. */
const start = seed * 1_000_000;
const queue: Batch[] = [];
for (let first = start; first < start + count; first += batchSize) {
	const end = Math.min(first + batchSize, start + count);
	const [only, skip] = [values.only ?? null, values.skip ?? null];
	queue.push({ first, end, withhold, noise, only, skip, keep: shown });
}
const tally = emptyTally();
await inProcesses<Batch, Tally>(join(import.meta.dirname, 'zoo-reader.ts'), queue, (read) => {
	addTally(tally, read);
});
report(tally);

function report({ documents, whole, total, byPart, failures }: Tally): void {
	console.log(`${documents} documents of seed ${seed}, ${whole} without a fault`);
	console.log(`${'facts'.padStart(9)}${outcomes.map((outcome) => outcome.padStart(17)).join('')}`);
	console.log(rowOf(total));
	console.log(`\nby part, worst first (${leastFacts} facts or more)`);
	const parts = Object.entries(byPart)
		.filter(([, counts]) => sumOf(counts) >= leastFacts)
		.toSorted(([, a], [, b]) => badness(b) - badness(a));
	for (const [part, counts] of values.all ? parts : parts.slice(0, worstParts)) {
		console.log(`${rowOf(counts)}  ${part}`);
	}
	for (const failure of failures.slice(0, shown)) show(failure);
}

function sumOf(counts: Counts): number {
	return outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
}

function rowOf(counts: Counts): string {
	const sum = sumOf(counts);
	const share = (count: number): string =>
		`${String(count).padStart(8)} ${((100 * count) / (sum || 1)).toFixed(2).padStart(6)} %`;
	return `${String(sum).padStart(9)}${outcomes.map((outcome) => share(counts[outcome])).join('')}`;
}

/** What is wrong with a straight face weighs more than what is listed. */
function badness(counts: Counts): number {
	const heavy = counts['wrong unflagged'] + counts.invented + counts.silent;
	return (counts.listed + 2 * counts['wrong flagged'] + 5 * heavy) / sumOf(counts);
}

/** One document that was not read as it should be: it is written, and what differs is printed. */
function show({ seed, name, parts, scores }: Failure): void {
	const folder = 'test-results/zoo';
	mkdirSync(folder, { recursive: true });
	const file = join(folder, name);
	writeFileSync(file, makeZooDocument(seed, { withhold, noise }).bytes);
	console.log(`\n${file}\n  ${parts.join(', ').replaceAll('\n', ' ')}`);
	for (const { at, outcome, expected, read } of scores) {
		const right = expected.map((value) => JSON.stringify(value)).join(' or ');
		console.log(`  ${outcome}: ${at} is ${JSON.stringify(read)}, expected ${right || 'nothing'}`);
	}
}
