import type { Source } from '#lib/corpus/build-corpus.ts';
import { tableNames } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { makeBrowseTables } from '#lib/server/browse-tables.ts';
import { nodeEngine, type ArrowTable } from '#lib/server/duckdb-node.ts';

/** The dataset tables of these sources, as the build writes them. */
export function arrowTablesOf(sources: readonly Source[]): ArrowTable[] {
	const tables = toTables(sources);
	return tableNames.map((name) => ({ name, bytes: toArrow(name, tables[name]) }));
}

/** The shipped engine with the tables of these sources and the tables that the pages query. */
export async function engineOf(sources: readonly Source[]): Promise<Engine> {
	const tables = arrowTablesOf(sources);
	return nodeEngine([...tables, ...(await makeBrowseTables(tables))]);
}
