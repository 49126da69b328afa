// What the pages of indicators and of comparing are prerendered from: an engine with the dataset's largest tables, made
// only when it is asked for.
import { gunzipSync } from 'node:zlib';
import type { Engine } from '#lib/engine/engine.ts';
import { loadCorpus } from './corpus.ts';
import { nodeEngine } from './duckdb-node.ts';

let loaded: Promise<Engine> | undefined;

/** Holds `form`, `indicator`, `problem` and `project`. */
export function loadIndicatorEngine(): Promise<Engine> {
	loaded ??= makeEngine();
	return loaded;
}

async function makeEngine(): Promise<Engine> {
	const { manifest, files } = await loadCorpus();
	const read = [...manifest.tables, ...manifest.browseTables].filter(({ name }) =>
		['form', 'indicator', 'problem', 'project'].includes(name),
	);
	return nodeEngine(
		read.map(({ name, file }) => ({ name, bytes: tableBytes(file, files.get(file)) })),
	);
}

function tableBytes(file: string, content: Uint8Array | undefined): Uint8Array {
	if (!content) throw new Error(`missing file: ${file}`);
	return file.endsWith('.gz') ? new Uint8Array(gunzipSync(content)) : content;
}
