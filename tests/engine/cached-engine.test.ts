import { expect, test, vi } from 'vitest';
import { cachedEngine, paramsKey, type Seed } from '#lib/engine/cached-engine.ts';
import { QueryError, type Engine, type Param } from '#lib/engine/engine.ts';

const sql = 'SELECT $1 AS v';

function setup({ seed, limit = 500 }: { seed?: () => Promise<Seed>; limit?: number } = {}) {
	const query = vi.fn(async (_sql: string, params: readonly Param[] = []) => [{ v: params[0] }]);
	const start = vi.fn(async () => ({ query }) as unknown as Engine);
	const loadSeed = vi.fn(seed ?? (async () => ({})));
	const seeds = seed ? { [paramsKey(['seeded'])]: 'seeded.json' } : {};
	return {
		query,
		start,
		loadSeed,
		cached: cachedEngine({ seeds, loadSeed, engine: start, limit }),
	};
}

test('concurrent and later callers share one query', async () => {
	const { cached, query } = setup();
	const [first, second] = await Promise.all([cached.query(sql, [1]), cached.query(sql, [1])]);
	expect(second).toBe(first);
	expect(await cached.query(sql, [1])).toBe(first);
	expect(query).toHaveBeenCalledOnce();
});

test('different SQL and different parameters are different answers', async () => {
	const { cached, query } = setup();
	for (const value of [1, '1', null, 'null', '']) await cached.query(sql, [value]);
	await cached.query(`${sql} `, [1]);
	await cached.query(sql);
	expect(query).toHaveBeenCalledTimes(7);
});

test('a failed query leaves the cache', async () => {
	const { cached, query } = setup();
	query.mockRejectedValueOnce(new QueryError(sql, [1], new Error('once')));
	await expect(cached.query(sql, [1])).rejects.toThrow('once');
	expect(await cached.query(sql, [1])).toEqual([{ v: 1 }]);
});

test('a failed engine start leaves the cache', async () => {
	const { cached, start } = setup();
	start.mockRejectedValueOnce(new Error('engine download failed: HTTP 404 (x)'));
	await expect(cached.query(sql, [1])).rejects.toThrow('HTTP 404');
	expect(await cached.query(sql, [1])).toEqual([{ v: 1 }]);
});

test('a seed answers without starting the engine, and is loaded once', async () => {
	const other = 'SELECT 2 AS v';
	const seed = { [sql]: [{ v: 'from seed' }], [other]: [] };
	const { cached, start, loadSeed } = setup({ seed: async () => seed });
	const answers = await Promise.all([
		cached.query(sql, ['seeded']),
		cached.query(other, ['seeded']),
	]);
	expect(answers).toEqual([[{ v: 'from seed' }], []]);
	expect(start).not.toHaveBeenCalled();
	expect(loadSeed.mock.calls).toEqual([['seeded.json']]);
});

test('what the seed does not hold comes from the engine', async () => {
	const { cached, query } = setup({ seed: async () => ({}) });
	expect(await cached.query(sql, ['seeded'])).toEqual([{ v: 'seeded' }]);
	expect(query).toHaveBeenCalledOnce();
});

test('without a seed file, the engine answers', async () => {
	const { cached, loadSeed } = setup({ seed: async () => ({}) });
	expect(await cached.query(sql, ['other'])).toEqual([{ v: 'other' }]);
	expect(loadSeed).not.toHaveBeenCalled();
});

test('a seed that cannot be loaded: the engine answers, the next statement tries the seed again', async () => {
	const { cached, loadSeed } = setup({ seed: () => Promise.reject(new Error('seed HTTP 500')) });
	expect(await cached.query(sql, ['seeded'])).toEqual([{ v: 'seeded' }]);
	await cached.query('SELECT 2', ['seeded']);
	expect(loadSeed).toHaveBeenCalledTimes(2);
});

test('the failed seed is the cause when the engine fails too', async () => {
	const seedFailure = new Error('seed HTTP 500');
	const { cached, query, start } = setup({ seed: () => Promise.reject(seedFailure) });
	query.mockRejectedValueOnce(new QueryError(sql, ['seeded'], new Error('no such table')));
	const failed = await cached.query(sql, ['seeded']).catch((thrown: unknown) => thrown);
	expect(failed).toBeInstanceOf(QueryError);
	expect(failed).toMatchObject({ reason: 'no such table', cause: seedFailure });
	start.mockRejectedValueOnce(new Error('engine start failed'));
	const unstarted = await cached.query(sql, ['seeded']).catch((thrown: unknown) => thrown);
	expect(unstarted).toMatchObject({ message: 'engine start failed', cause: seedFailure });
});

test('the least recently used answer makes room', async () => {
	const { cached, query } = setup({ limit: 2 });
	for (const value of [1, 2, 1, 3, 1, 2]) await cached.query(sql, [value]);
	expect(query.mock.calls.map(([, params]) => params?.[0])).toEqual([1, 2, 3, 2]);
});
