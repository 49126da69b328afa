// Engines with the largest tables of the dataset, for prerendering the pages on indicators, comparison
// and audit. Each is made when it is first needed.
import type { BrowseTableName } from '#lib/corpus/browse-tables.ts';
import type { TableName } from '#lib/corpus/schema.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadCorpus, tableBytes } from './corpus.ts';
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
	const corpus = await loadCorpus();
	const { tables, browseTables } = corpus.manifest;
	const read = [...tables, ...browseTables].filter(({ name }) => names.includes(name));
	return nodeEngine(read.map(({ name, file }) => ({ name, bytes: tableBytes(corpus, file) })));
}
