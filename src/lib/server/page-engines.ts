// Engines with the largest tables of the dataset, for prerendering the pages on indicators, comparison
// and audit. Each is made when it is first needed.
import { gunzipSync } from 'node:zlib';
import type { BrowseTableName } from '#lib/corpus/browse-tables.ts';
import type { TableName } from '#lib/corpus/schema.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadCorpus } from './corpus.ts';
import { nodeEngine } from './duckdb-node.ts';

type Name = TableName | BrowseTableName;

const loaded = new Map<string, Promise<Engine>>();

/** Holds `form`, `indicator`, `problem` and `project`. */
export function loadIndicatorEngine(): Promise<Engine> {
	return engineOf(['form', 'indicator', 'problem', 'project']);
}

/** Holds `finding` and `project`. */
export function loadAuditEngine(): Promise<Engine> {
	return engineOf(['finding', 'project']);
}

function engineOf(names: readonly Name[]): Promise<Engine> {
	const key = names.join();
	const engine = loaded.get(key) ?? makeEngine(names);
	loaded.set(key, engine);
	return engine;
}

async function makeEngine(names: readonly Name[]): Promise<Engine> {
	const { manifest, files } = await loadCorpus();
	const read = [...manifest.tables, ...manifest.browseTables].filter(({ name }) =>
		names.includes(name),
	);
	return nodeEngine(
		read.map(({ name, file }) => ({ name, bytes: tableBytes(file, files.get(file)) })),
	);
}

function tableBytes(file: string, content: Uint8Array | undefined): Uint8Array {
	if (!content) throw new Error(`missing file: ${file}`);
	return file.endsWith('.gz') ? new Uint8Array(gunzipSync(content)) : content;
}
