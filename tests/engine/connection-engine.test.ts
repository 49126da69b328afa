import { beforeAll, describe, expect, test, vi } from 'vitest';
import { connectionEngine } from '#lib/engine/connection-engine.ts';
import { QueryError, type Engine, type Param } from '#lib/engine/engine.ts';
import { nodeEngine } from '#lib/server/duckdb-node.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await nodeEngine([]);
});

describe('parameters', () => {
	test.each<[Param]>([
		['经常性项目'],
		[''],
		[`it's`],
		[0],
		[-1.5],
		[9_007_199_254_740_991],
		[null],
	])('%j comes back as it went', async (value) => {
		expect(await engine.query('SELECT $1 AS v', [value])).toEqual([{ v: value }]);
	});

	test('a statement runs with null, then text, then null', async () => {
		const sql = `SELECT $1 IS NULL OR list_contains(string_split($1, '|'), 'b') AS kept`;
		const answers = [];
		for (const value of [null, 'a|b', 'a', null])
			answers.push(...(await engine.query(sql, [value])));
		expect(answers).toEqual([{ kept: true }, { kept: true }, { kept: false }, { kept: true }]);
	});

	test('concurrent runs of one statement each get their own answer', async () => {
		const values = Array.from({ length: 50 }, (_, i) => i);
		const answers = await Promise.all(values.map((i) => engine.query('SELECT $1 AS v', [i])));
		expect(answers).toEqual(values.map((v) => [{ v }]));
	});

	test('many statements at once', async () => {
		const values = Array.from({ length: 450 }, (_, i) => i);
		const answers = await Promise.all(values.map((i) => engine.query(`SELECT ${i} AS v`)));
		expect(answers).toEqual(values.map((v) => [{ v }]));
		expect(await engine.query('SELECT 0 AS v')).toEqual([{ v: 0 }]);
	});
});

describe('statements', () => {
	const none = { numRows: 0, schema: { fields: [] } };
	function connection({ failing = false } = {}) {
		const close = vi.fn();
		const run = vi.fn(() => {
			if (failing) throw new Error('not now');
			return none as never;
		});
		const query = vi.fn(() => none as never);
		const prepare = vi.fn(() => ({ query: run, close }));
		return { query, prepare, run, close };
	}

	test('a statement without parameters is not prepared', async () => {
		const made = connection();
		await connectionEngine(made).query('SELECT 1');
		await connectionEngine(made).query('SELECT 2', []);
		expect(made.query.mock.calls).toEqual([['SELECT 1'], ['SELECT 2']]);
		expect(made.prepare).not.toHaveBeenCalled();
	});

	test.each([false, true])('a prepared statement is closed again, failed: %s', async (failing) => {
		const made = connection({ failing });
		const asked = connectionEngine(made).query('SELECT $1, $2', ['a', null]);
		if (failing) await expect(asked).rejects.toThrow('not now');
		else expect(await asked).toEqual([]);
		expect(made.run.mock.calls).toEqual([['a', null]]);
		expect(made.close).toHaveBeenCalledOnce();
		expect(made.query).not.toHaveBeenCalled();
	});
});

describe('failures', () => {
	test.each([
		['a statement that cannot be prepared', 'SELECT nothing FROM nowhere', []],
		['a statement that cannot run', `SELECT CAST($1 AS INTEGER) AS v`, ['x']],
		['a missing parameter', 'SELECT $1 AS v', []],
	])(
		'%s: QueryError with SQL and parameters, and the next query works',
		async (_title, sql, params) => {
			const failure = await engine.query(sql, params).catch((thrown: unknown) => thrown);
			expect(failure).toBeInstanceOf(QueryError);
			expect(failure).toMatchObject({ sql, params, cause: expect.any(Error) });
			expect((failure as QueryError).message).toContain(sql);
			expect(await engine.query('SELECT 1 AS v')).toEqual([{ v: 1 }]);
			await expect(engine.query(sql, params)).rejects.toBeInstanceOf(QueryError);
		},
	);
});

describe('nothing is fetched from another host', () => {
	test.each([
		['json function', `SELECT json_extract('{}', '$.a')`, 'json extension'],
		['icu function', 'SELECT current_date', 'icu extension'],
		['LOAD', 'LOAD json', 'disabled through configuration'],
		['remote file', `SELECT * FROM 'https://example.com/x.csv'`, 'disabled by configuration'],
		['undoing it', 'SET autoload_known_extensions = true', 'has been locked'],
	])('%s fails at once', { timeout: 2000 }, async (_title, sql, reason) => {
		await expect(engine.query(sql)).rejects.toThrow(reason);
	});
});
