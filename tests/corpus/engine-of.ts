import type { Source } from '#lib/corpus/build-corpus.ts';
import { tableNames } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { nodeEngine } from '#lib/server/duckdb-node.ts';

/** The shipped engine with the tables of these sources, made as the build makes them. */
export function engineOf(sources: readonly Source[]): Promise<Engine> {
	const tables = toTables(sources);
	return nodeEngine(tableNames.map((name) => ({ name, bytes: toArrow(name, tables[name]) })));
}
