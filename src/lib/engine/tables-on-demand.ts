import type { Engine } from './engine.ts';

/** So many bytes of tables that come on demand can a tab hold beside the engine. */
export const tabLimitBytes = 120_000_000;

/** How many bytes the named ones of the tables are in a tab. */
export function inflatedBytesOf(
	tables: readonly { name: string; inflatedBytes: number }[],
	names: readonly string[],
): number {
	return tables
		.filter(({ name }) => names.includes(name))
		.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0);
}

/**
 * An engine that first loads those of the named tables that a statement reads (behind FROM or JOIN)
 * and that are not there yet. A failed load is tried again by the next statement.
 */
export function tablesOnDemand(
	engine: Engine,
	names: readonly string[],
	load: (name: string) => Promise<void>,
): Engine {
	const loading = new Map<string, Promise<void>>();

	function loadOnce(name: string): Promise<void> {
		const known = loading.get(name);
		if (known) return known;
		const promise = load(name);
		loading.set(name, promise);
		promise.catch(() => loading.delete(name));
		return promise;
	}

	return {
		async query<Row>(...[sql, params]: Parameters<Engine['query']>): Promise<Row[]> {
			const read = [...sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)].map(([, name]) => name);
			await Promise.all(names.filter((name) => read.includes(name)).map(loadOnce));
			return engine.query<Row>(sql, params);
		},
	};
}
