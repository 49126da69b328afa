// The costs of a corpus before the first visit: reading, building, bytes on disk.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCorpus, type BenchCorpus } from './corpus/corpus.ts';
import { siteBuild, siteEnvironment } from './build-site.ts';
import { compress } from './compress.ts';
import { print } from './print.ts';
import type { ReadFigures } from './read-tables.ts';
import { filesOf, resultsFolder } from './reuse.ts';

/** Prints for each size the reading speed, time and memory of the build, and bytes per form. */
export async function benchBuild(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: { sizes: { type: 'string', default: '22,2000,10000,250000' } },
	});
	for (const size of values.sizes.split(',').map(Number)) {
		const corpus = await benchCorpus(size);
		if (corpus.documents !== null) await printReading(corpus, corpus.documents);
		const folder = join(resultsFolder, String(size), 'site-timed');
		rmSync(folder, { recursive: true, force: true });
		const { code, seconds, peakBytes, output } = await run(
			siteBuild,
			siteEnvironment(corpus, folder),
		);
		if (code === 0) {
			print(`${size} forms: build`, `${seconds.toFixed(1)} s, peak ${megabytes(peakBytes)}`);
		} else {
			print(`${size} forms: build`, `failed after ${seconds.toFixed(1)} s: ${lastLine(output)}`);
		}
		await printSizes(corpus, code === 0 ? folder : null);
		rmSync(folder, { recursive: true, force: true });
	}
}

async function printReading(corpus: BenchCorpus, documents: string): Promise<void> {
	const script = ['--import', 'tsx', 'tests/bench/read-tables.ts', documents];
	const { output, peakBytes } = await run(script, {});
	const { forms, readSeconds, auditSeconds, writtenSeconds } = JSON.parse(
		lastLine(output),
	) as ReadFigures;
	const { forms: size } = corpus;
	print(`${size} forms: read`, `${(forms / readSeconds).toFixed(0)} forms/s`);
	print(`${size} forms: audited`, `${(forms / auditSeconds).toFixed(0)} forms/s`);
	print(`${size} forms: tables written`, `${(forms / writtenSeconds).toFixed(0)} forms/s`);
	print(`${size} forms: reading, auditing and writing`, `peak ${megabytes(peakBytes)}`);
}

/** The bytes per form in the formats of the pipeline. */
async function printSizes(corpus: BenchCorpus, site: string | null): Promise<void> {
	const { forms, documents, tables } = corpus;
	const perForm = (what: string, bytes: number) =>
		print(`${forms} forms: ${what}`, `${(bytes / forms).toFixed(0)} bytes a form`);
	if (documents !== null) perForm('document text', sizeOf(filesOf(documents)));
	const arrow = filesOf(tables);
	perForm('Arrow', sizeOf(arrow));
	const compressed = await Promise.all(arrow.map(compress));
	for (const encoding of ['gzip', 'br'] as const) {
		const paths = arrow.map((path, i) => compressed[i]?.get(encoding) ?? path);
		perForm(`Arrow, ${encoding}`, sizeOf(paths));
	}
	if (site === null) return;
	const files = filesOf(site);
	perForm('served files', sizeOf(files));
	const folders = new Set(readdirSync(site));
	for (const part of ['data', 'answers', 'index.html'].filter((name) => folders.has(name))) {
		const path = join(site, part);
		perForm(
			`served ${part}`,
			sizeOf(files.filter((file) => file === path || file.startsWith(`${path}/`))),
		);
	}
}

interface Finished {
	code: number | null;
	seconds: number;
	/** The peak memory of the process, or NaN without /proc. */
	peakBytes: number;
	output: string;
}

function run(args: readonly string[], env: Record<string, string>): Promise<Finished> {
	const started = performance.now();
	const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
	let output = '';
	let peakBytes = NaN;
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const watch = setInterval(() => {
		peakBytes = peakOf(child.pid) ?? peakBytes;
	}, 50);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			clearInterval(watch);
			resolve({ code, seconds: (performance.now() - started) / 1000, peakBytes, output });
		});
	});
}

/** Linux keeps the peak memory of a process while it lives. */
function peakOf(pid: number | undefined): number | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(status) ?? [];
		return kilobytes === undefined ? null : Number(kilobytes) * 1024;
	} catch {
		return null;
	}
}

function sizeOf(paths: readonly string[]): number {
	return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}

function lastLine(text: string): string {
	return text.trim().split('\n').at(-1) ?? '';
}
