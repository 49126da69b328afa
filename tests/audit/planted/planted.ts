// Measures the audit on forms that break one rule each:
// npm run planted -- [--seed N] [--count N] [--only RULE] [--show]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProcesses } from '../../zoo/in-processes.ts';
import { outcomes } from './check-planted.ts';
import { makePlanted } from './make-planted.ts';
import {
	addTally,
	noCounts,
	plantsOf,
	type Batch,
	type Counts,
	type Failure,
	type PlantedTally,
} from './tally-planted.ts';

const batchSize = 100;

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		count: { type: 'string', default: '2000' },
		only: { type: 'string' },
		show: { type: 'boolean', default: false },
	},
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const only = values.only ?? null;
if (![seed, count].every(Number.isSafeInteger) || plantsOf(only).length === 0) {
	throw new Error('usage: planted [--seed N] [--count N] [--only RULE] [--show]');
}
/** The parts that say how a document is laid out, not in which words. */
const layouts =
	/^(?:document|format|money|goals|table|columns|merges|names|targets|list|days|plan|tail)(?: [^:]*)?:/;

const shown = values.show ? 12 : 0;

/** Two runs of different seeds share no document. */
const start = seed * 1_000_000;
const queue: Batch[] = [];
for (let first = start; first < start + count; first += batchSize) {
	queue.push({ first, end: Math.min(first + batchSize, start + count), only, keep: shown });
}
const tally: PlantedTally = { documents: 0, doubtful: 0, byRule: {}, failures: [] };
await inProcesses<Batch, PlantedTally>(
	join(import.meta.dirname, 'planted-checker.ts'),
	queue,
	(part) => {
		addTally(tally, part);
	},
);
report(tally);

function report({ documents, doubtful, byRule, failures }: PlantedTally): void {
	const total = noCounts();
	console.log(`${documents} faults of seed ${seed}, one a document`);
	console.log(
		`rule    recall ${[...outcomes, '+高', 'clean 高'].map((head) => head.padStart(8)).join('')}`,
	);
	for (const [rule, counts] of Object.entries(byRule).toSorted()) {
		console.log(rowOf(rule, counts));
		for (const key of Object.keys(counts) as (keyof Counts)[]) total[key] += counts[key];
	}
	console.log(rowOf('all', total));
	console.log(
		`${doubtful} clean documents were read with a doubt, ${total.clean} have a finding at 高`,
	);
	for (const failure of failures.slice(0, shown)) show(failure);
}

/** Recall is the share of the faults that were surely read. */
function rowOf(rule: string, counts: Counts): string {
	const { found, missed, others, clean } = counts;
	const recall = ((100 * found) / (found + missed || 1)).toFixed(1).padStart(6);
	const numbers = [...outcomes.map((outcome) => counts[outcome]), others, clean];
	return `${rule.padEnd(6)} ${recall} %${numbers.map((number) => String(number).padStart(8)).join('')}`;
}

/** One document is written, and what was found beside its fault is printed. */
function show({ seed, rule, kind, findings }: Failure): void {
	const own = plantsOf(only);
	const plant = own[seed % own.length];
	if (!plant) return;
	const folder = 'test-results/planted';
	mkdirSync(folder, { recursive: true });
	const document = makePlanted(seed, plant);
	const file = join(folder, document.name);
	writeFileSync(file, kind === '高 on the clean form' ? document.clean : document.bytes);
	const { fields = [], indicators = [], isOfTable } = document.planted;
	const places = [
		...fields,
		...indicators.map(({ name }) => name),
		...(isOfTable ? ['table'] : []),
	];
	console.log(`\n${file}: ${kind} (${rule} at ${places.join(', ')}, form ${document.form + 1})`);
	console.log(`  ${document.parts.filter((part) => layouts.test(part)).join(', ')}`);
	for (const finding of findings) {
		console.log(
			`  ${finding.rule} line ${finding.line ?? '-'}: ${finding.message} ${finding.quote}`,
		);
	}
}
