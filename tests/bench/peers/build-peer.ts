import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BenchCorpus } from '../corpus/corpus.ts';
import { natures } from '../corpus/words.ts';
import { resultsFolder, reuse, stampOf } from '../reuse.ts';
import { writeDuckdbData, writeFloorData } from './peer-data.ts';

export type PeerName = 'floor' | 'duckdb';

const writers = { floor: writeFloorData, duckdb: writeDuckdbData };

/** Builds the page of a peer, or reuses the build of the same sources. Returns its folder. */
export async function buildPeer(name: PeerName, corpus: BenchCorpus): Promise<string> {
	const folder = join(resultsFolder, String(corpus.forms), name);
	const files = ['tests/bench/peers', 'src/lib/model', 'package-lock.json'];
	const settings = { name, tables: stampOf(corpus.tables) };
	await reuse(folder, { files, settings }, async () => {
		const data = join(resultsFolder, String(corpus.forms), `${name}-data`);
		mkdirSync(data, { recursive: true });
		await writers[name](corpus, data);
		await bundle(name, data, folder);
	});
	return folder;
}

async function bundle(name: PeerName, data: string, folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		root: resolve('tests/bench/peers', name),
		base: './',
		publicDir: resolve(data),
		define: { __NATURES__: JSON.stringify(natures.entries.map(([nature]) => nature)) },
		build: {
			target: 'es2022',
			outDir: resolve(folder),
			emptyOutDir: true,
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2_000,
		},
	});
}
