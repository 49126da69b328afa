import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchCorpus } from './corpus/corpus.ts';
import { resultsFolder, reuse, stampOf } from './reuse.ts';

const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** Builds the site of a corpus, or reuses the build of the same sources. Returns its folder. */
export async function buildSite(corpus: BenchCorpus): Promise<string> {
	const folder = join(resultsFolder, String(corpus.forms), 'site');
	const settings = { tables: stampOf(corpus.tables) };
	await reuse(folder, { files: sources, settings }, async () => {
		const env = { ...process.env, ...siteEnvironment(corpus, folder) };
		await promisify(execFile)(process.execPath, siteBuild, { env, maxBuffer: 2 ** 28 });
	});
	return folder;
}

/** The arguments of Node that build the site like `npm run build`. */
export const siteBuild = ['node_modules/vite/bin/vite.js', 'build'];

/** The environment variables for the corpus and the output folder. */
export function siteEnvironment(corpus: BenchCorpus, folder: string): Record<string, string> {
	const { documents, tables } = corpus;
	return { BUILD_DIR: folder, ...(documents ? { DATA_DIR: documents } : { TABLES_DIR: tables }) };
}
