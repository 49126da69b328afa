import { QueryError, messageOf, type Engine, type Param } from './engine.ts';
import { Lru } from './lru.ts';

/** Which file holds the answers for which parameters: paramsKey -> file name. */
export type SeedIndex = Record<string, string>;

/** One file of answers computed at build time: SQL -> rows. */
export type Seed = Record<string, unknown[]>;

export interface CachedEngineOptions {
	seeds: SeedIndex;
	loadSeed: (file: string) => Promise<Seed>;
	engine: () => Promise<Engine>;
	/** How many answers stay in memory. */
	limit?: number;
}

const seedLimit = 50;

/**
 * An engine that answers from memory, else from a seed file, else from the real engine, which is
 * asked for only then. Concurrent callers share one promise; a failure is never kept. The rows are
 * shared between callers: never mutate them.
 */
export function cachedEngine({
	seeds,
	loadSeed,
	engine,
	limit = 500,
}: CachedEngineOptions): Engine {
	const answers = new Lru<Promise<unknown[]>>(limit);
	const files = new Lru<Promise<Seed>>(seedLimit);

	async function fromEngine(sql: string, params: readonly Param[]): Promise<unknown[]> {
		return (await engine()).query(sql, params);
	}

	async function answer(sql: string, params: readonly Param[]): Promise<unknown[]> {
		const file = seeds[paramsKey(params)];
		if (file === undefined) return fromEngine(sql, params);
		let seed: Seed;
		try {
			seed = await shared(files, file, () => loadSeed(file));
		} catch (seedFailure) {
			return fromEngine(sql, params).catch((failure: unknown) => {
				throw withCause(failure, seedFailure);
			});
		}
		return seed[sql] ?? fromEngine(sql, params);
	}

	return {
		query<Row>(sql: string, params: readonly Param[] = []): Promise<Row[]> {
			const key = `${paramsKey(params)}\n${sql}`;
			return shared(answers, key, () => answer(sql, params)) as Promise<Row[]>;
		},
	};
}

function withCause(failure: unknown, cause: unknown): Error {
	if (!(failure instanceof QueryError)) return new Error(messageOf(failure), { cause });
	return new QueryError(failure.sql, failure.params, cause, failure.reason);
}

/** The promise already under that key, or a new one that leaves the cache when it fails. */
function shared<Value>(
	cache: Lru<Promise<Value>>,
	key: string,
	start: () => Promise<Value>,
): Promise<Value> {
	const known = cache.get(key);
	if (known) return known;
	const promise = start();
	cache.set(key, promise);
	promise.catch(() => cache.delete(key, promise));
	return promise;
}

/** Parameters as one text: equal for equal ones, in the build and in every browser. */
export function paramsKey(params: readonly Param[]): string {
	return JSON.stringify(params);
}
