import { createRequire } from 'node:module';
import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import type { DuckDBBindings, DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { connectionEngine } from '#lib/engine/connection-engine.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadTable, openDatabase } from '#lib/engine/settings.ts';

const { resolve } = createRequire(import.meta.url);

/** A table as an Arrow IPC stream. */
export interface ArrowTable<Name extends string = string> {
	name: Name;
	bytes: Uint8Array;
}

/** The same DuckDB-WASM as in the browser, in this process, not yet opened. */
export async function nodeDatabase(): Promise<DuckDBBindings> {
	const bundle = (kind: 'eh' | 'mvp') => ({
		mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`),
		mainWorker: '',
	});
	const bundles = { eh: bundle('eh'), mvp: bundle('mvp') };
	const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	return database;
}

/** An engine in this process with the given tables. */
export async function nodeEngine(tables: readonly ArrowTable[]): Promise<Engine> {
	const database = await nodeDatabase();
	const connection: DuckDBConnection = await openDatabase(database);
	for (const { name, bytes } of tables) await loadTable(connection, name, bytes);
	return connectionEngine(connection);
}
