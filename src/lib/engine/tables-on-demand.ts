import type { Engine } from './engine.ts';

/** Limit for tables loaded on demand, in inflated bytes. More would crash a tab beside the engine. */
export const tabLimitBytes = 120_000_000;

/** The inflated bytes of the named tables together. */
export function inflatedBytesOf(
	tables: readonly { name: string; inflatedBytes: number }[],
	names: readonly string[],
): number {
	return tables
		.filter(({ name }) => names.includes(name))
		.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0);
}

/**
 * An engine that loads a table of `names` before the first statement that reads it (after FROM or JOIN).
 * If loading fails, the next statement tries again.
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
