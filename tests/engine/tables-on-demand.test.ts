import { expect, test, vi } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { tablesOnDemand } from '#lib/engine/tables-on-demand.ts';

function setup() {
	const log: string[] = [];
	const query = vi.fn(async (sql: string, params?: readonly unknown[]) => {
		log.push(`query ${sql}`);
		return [{ params }];
	});
	const load = vi.fn(async (name: string) => {
		await Promise.resolve();
		log.push(`load ${name}`);
	});
	const engine = tablesOnDemand({ query } as unknown as Engine, ['problem', 'form'], load);
	return { log, query, load, engine };
}

test('a table is loaded once, before the first statement that reads it', async () => {
	const { log, engine } = setup();
	const sql = 'SELECT 1 FROM problem';
	await Promise.all([engine.query(sql), engine.query(sql)]);
	await engine.query(sql);
	expect(log).toEqual(['load problem', ...Array<string>(3).fill(`query ${sql}`)]);
});

test.each([
	['SELECT 1 FROM project', []],
	['SELECT form, problem FROM project', []],
	['SELECT 1 FROM problems JOIN form_group ON true', []],
	[`SELECT 'FROM' AS problem`, []],
	['select 1\nfrom\n\tform', ['form']],
	['SELECT 1 FROM project JOIN problem USING (form_id)', ['problem']],
	['SELECT 1 FROM (SELECT * FROM form) AS f LEFT JOIN problem AS p ON true', ['form', 'problem']],
])('%s: loads %j', async (sql, names) => {
	const { load, engine } = setup();
	await engine.query(sql);
	expect(load.mock.calls.map(([name]) => name).toSorted()).toEqual(names);
});

test('parameters and rows pass through', async () => {
	const { engine, query } = setup();
	expect(await engine.query('SELECT $1 FROM form', ['a'])).toEqual([{ params: ['a'] }]);
	await engine.query('SELECT 2');
	expect(query.mock.calls).toEqual([
		['SELECT $1 FROM form', ['a']],
		['SELECT 2', undefined],
	]);
});

test('after a failed load the statement fails without running, and the next one loads again', async () => {
	const { load, query, engine } = setup();
	load.mockRejectedValueOnce(new Error('HTTP 404'));
	await expect(engine.query('SELECT 1 FROM problem')).rejects.toThrow('HTTP 404');
	expect(query).not.toHaveBeenCalled();
	await engine.query('SELECT 1 FROM problem');
	expect(load).toHaveBeenCalledTimes(2);
	expect(query).toHaveBeenCalledOnce();
});
