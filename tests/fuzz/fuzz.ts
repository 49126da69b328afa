// npm run fuzz [-- COUNT] [--seed N]: reads COUNT damaged documents (default 20,000) in separate
// processes. The exit code is 1 if one of them hangs, crashes, throws, takes too much memory or breaks a
// promise. The document is kept in test-results/fuzz/.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { damagedDocument } from './damaged-document.ts';
import type { Outcome } from './fuzz-reader.ts';
import { listSeeds } from './seeds.ts';

/** Per document. A process that does not answer for five times as long is ended. */
const mostMs = 2_000;
const hangMs = 5 * mostMs;
/** A document may take 20 times its size plus this, for libraries, buffers and garbage. */
const constantBytes = 192 * 2 ** 20;
const heapMegabytes = 768;

const { values, positionals } = parseArgs({
	options: { seed: { type: 'string', default: '1' }, only: { type: 'string' } },
	allowPositionals: true,
});
const seed = Number(values.seed);
const count = Number(positionals[0] ?? 20_000);
const first = values.only === undefined ? 0 : Number(values.only);
const end = values.only === undefined ? count : first + 1;
if (![seed, count, first].every(Number.isSafeInteger))
	throw new Error('usage: fuzz [COUNT] [--seed N]');

const folder = 'test-results/fuzz';
const outcomes = new Map<number, Outcome>();
/** How often a document that took too long is read again alone. */
const rereadings = 2;
let rereadCount = 0;
let failures = 0;

const queue = Array.from({ length: end - first }, (_, i) => first + i);
await Promise.all(
	Array.from({ length: Math.min(availableParallelism(), 4) }, () => readAll(queue, judge)),
);
await readSlowAgain();
report();
process.exitCode = failures > 0 ? 1 : 0;

/** Runs one process until no document is left, and a new one whenever it was ended. */
async function readAll(queue: number[], judge: (outcome: Outcome) => void): Promise<void> {
	while (queue.length > 0) await runProcess(queue, judge);
}

function runProcess(queue: number[], judge: (outcome: Outcome) => void): Promise<void> {
	const child = fork(join(import.meta.dirname, 'fuzz-reader.ts'), {
		execArgv: [...process.execArgv, '--expose-gc', `--max-old-space-size=${heapMegabytes}`],
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	let errors = '';
	child.stderr?.on('data', (data: Buffer) => (errors = (errors + String(data)).slice(-4_000)));
	return new Promise((resolve) => {
		let index: number | null = null;
		let watchdog: NodeJS.Timeout | undefined;
		const give = (): void => {
			clearTimeout(watchdog);
			index = queue.shift() ?? null;
			if (index === null) return void child.disconnect();
			child.send({ seed, index });
			watchdog = setTimeout(() => hang(child), hangMs + 30_000 * Number(index < 100));
		};
		const hang = (process: ChildProcess): void => {
			if (index !== null) judge(noAnswer(index));
			index = null;
			process.kill('SIGKILL');
		};
		child.on('message', (message: Outcome | 'ready') => {
			if (message !== 'ready') judge(message);
			give();
		});
		child.on('exit', (code, signal) => {
			clearTimeout(watchdog);
			if (index !== null) fail(index, '', [`process ended (${code ?? signal}): ${errors}`]);
			resolve();
		});
	});
}

/** Counts as infinitely slow, so that it is read again like others that took too long. */
function noAnswer(index: number): Outcome {
	const { name, bytes } = damagedDocument(listSeeds(), seed, index);
	return { index, name, bytes: bytes.length, ms: Infinity, peakBytes: null, faults: [] };
}

function judge(outcome: Outcome): void {
	const { index, name, bytes, peakBytes, faults } = outcome;
	outcomes.set(index, outcome);
	const all = [...faults];
	if ((peakBytes ?? 0) > 20 * bytes + constantBytes) all.push(`took ${megabytes(peakBytes ?? 0)}`);
	if (all.length > 0) fail(index, name, all);
	if (outcomes.size % 1_000 === 0) console.log(`${outcomes.size} read, ${failures} failed`);
}

/** Processes that run at the same time slow each other, so the best time counts. */
async function readSlowAgain(): Promise<void> {
	const slow = (): number[] => [...outcomes.values()].filter(isSlow).map(({ index }) => index);
	rereadCount = slow().length;
	for (let i = 0; i < rereadings; i += 1) {
		await readAll(slow(), ({ index, ms }) => {
			const outcome = outcomes.get(index);
			if (outcome) outcome.ms = Math.min(outcome.ms, ms);
		});
	}
	for (const { index, name, ms } of [...outcomes.values()].filter(isSlow)) {
		const best =
			ms === Infinity ? `no answer in ${hangMs / 1_000} s` : `${(ms / 1_000).toFixed(1)} s`;
		fail(index, name, [`${best}, the best of ${1 + rereadings} readings`]);
	}
}

function isSlow({ ms }: Outcome): boolean {
	return ms > mostMs;
}

function fail(index: number, name: string, faults: string[]): void {
	failures += 1;
	const { bytes, name: known } = damagedDocument(listSeeds(), seed, index);
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${seed}-${index}.bin`);
	writeFileSync(file, bytes);
	console.log(`${file} (${name || known}, ${megabytes(bytes.length)})\n  ${faults.join('\n  ')}`);
}

function report(): void {
	const all = [...outcomes.values()];
	const byTime = all.toSorted((a, b) => b.ms - a.ms)[0];
	const byMemory = all.toSorted((a, b) => over(b) - over(a))[0];
	console.log(`${all.length} documents of seed ${seed}, ${failures} failed`);
	console.log(
		`${rereadCount} took longer than ${mostMs / 1_000} s at first and were read again, alone`,
	);
	if (byTime) console.log(`longest: ${byTime.ms.toFixed(0)} ms (${byTime.name})`);
	if (byMemory) {
		const { peakBytes, bytes, name } = byMemory;
		const sizes = `${megabytes(peakBytes ?? 0)} for ${megabytes(bytes)}`;
		console.log(`most memory beyond 20 times the input: ${sizes} (${name})`);
	}
}

function over({ bytes, peakBytes }: Outcome): number {
	return (peakBytes ?? 0) - 20 * bytes;
}

function megabytes(bytes: number): string {
	return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
