// The costs of a corpus before the first visit: reading, building, bytes on disk.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCorpus, type BenchCorpus } from './corpus/corpus.ts';
import { siteBuild, siteEnvironment } from './build-site.ts';
import { compress } from './compress.ts';
import { print } from './print.ts';
import type { ReadFigures } from './read-tables.ts';
import { filesOf, resultsFolder } from './reuse.ts';
import { lastLine, megabytes, timedRun, toldBuild } from './timed-run.ts';

/** Prints for each size the reading speed, time and memory of the build, and bytes per form. */
export async function benchBuild(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: { sizes: { type: 'string', default: '22,3960,10000,250000' } },
	});
	for (const size of values.sizes.split(',').map(Number)) {
		const corpus = await benchCorpus(size);
		if (corpus.documents !== null) await printReading(corpus, corpus.documents);
		const folder = join(resultsFolder, String(size), 'site-timed');
		rmSync(folder, { recursive: true, force: true });
		const built = await timedRun(siteBuild, siteEnvironment(corpus, folder));
		print(`${size} forms: build`, toldBuild(built));
		await printSizes(corpus, built.code === 0 ? folder : null);
		rmSync(folder, { recursive: true, force: true });
	}
}

async function printReading(corpus: BenchCorpus, documents: string): Promise<void> {
	const script = ['--import', 'tsx', 'tests/bench/read-tables.ts', documents];
	const { output, peakBytes } = await timedRun(script, {});
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

function sizeOf(paths: readonly string[]): number {
	return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}
