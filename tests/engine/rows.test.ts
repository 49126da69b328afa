import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { toRows } from '#lib/engine/rows.ts';
import { nodeEngine } from '#lib/server/duckdb-node.ts';

/** Amounts from 21,474,836.47 yuan up, around and above 2^31 fen, up to the largest exact integer less 1. */
const fen = [2_147_483_648n, 4_294_967_297n, 9_007_199_254_740_990n - 6_442_450_945n];

let engine: Engine;
beforeAll(async () => {
	const table = tableFromArrays({
		fen: BigInt64Array.from(fen),
		nature: ['一次性', '经常性', '经常性'],
	});
	engine = await nodeEngine([{ name: 'money', bytes: tableToIPC(table, 'stream') }]);
});

test.each([
	['text', `SELECT '绩效' AS v`, '绩效'],
	['empty text', `SELECT '' AS v`, ''],
	['null', 'SELECT NULL AS v', null],
	['null of a type', 'SELECT CAST(NULL AS INTEGER) AS v', null],
	['true', 'SELECT true AS v', true],
	['false', 'SELECT false AS v', false],
	['integer 0', 'SELECT 0 AS v', 0],
	['decimal', 'SELECT CAST(123.45 AS DECIMAL(18, 2)) AS v', 123.45],
	['bigint', 'SELECT CAST(6442450945 AS BIGINT) AS v', 6_442_450_945],
	['count', 'SELECT count(*) AS v FROM money', 3],
	['hugeint', 'SELECT sum(1) AS v FROM money', 3],
	['date', `SELECT DATE '2023-01-31' AS v`, '2023-01-31'],
	['date before 1970', `SELECT DATE '1949-10-01' AS v`, '1949-10-01'],
	['timestamp at midnight', `SELECT TIMESTAMP '2023-01-31 00:00:00' AS v`, '2023-01-31'],
	['timestamp', `SELECT TIMESTAMP '2023-01-31 10:30:00' AS v`, '2023-01-31T10:30:00.000Z'],
	['enum', `SELECT CAST('a' AS ENUM('a', 'b')) AS v`, 'a'],
])('%s', async (_title, sql, expected) => {
	expect(await engine.query(sql)).toEqual([{ v: expected }]);
});

test('money stays exact to the fen from the Arrow file to the row', async () => {
	const rows = await engine.query('SELECT fen FROM money ORDER BY fen');
	expect(rows).toEqual(fen.map((value) => ({ fen: Number(value) })));
	const total = await engine.query('SELECT CAST(sum(fen) AS DOUBLE) AS v FROM money');
	expect(total).toEqual([{ v: 9_007_199_254_740_990 }]);
});

test('nulls and values in several chunks of one column', async () => {
	const rows = await engine.query<{ i: number; text: string | null; number: number | null }>(
		`SELECT range AS i, CASE WHEN range % 3 = 0 THEN NULL ELSE 'n' || range END AS text,
			CASE WHEN range % 2 = 0 THEN NULL ELSE range / 2 END AS number FROM range(5000) ORDER BY 1`,
	);
	expect(rows).toHaveLength(5000);
	expect(rows[4998]).toEqual({ i: 4998, text: null, number: null });
	expect(rows[4999]).toEqual({ i: 4999, text: 'n4999', number: 2499.5 });
});

test('no rows', async () => {
	expect(await engine.query('SELECT fen FROM money WHERE false')).toEqual([]);
});

test('a BigInt is rejected with the name of its column', () => {
	const table = tableFromArrays({ fine: [1], fen: BigInt64Array.from([1n]) });
	expect(() => toRows(table)).toThrow('invalid result type: BigInt (column "fen")');
});

test.each([
	['a list', 'SELECT [1, 2] AS v', 'invalid result type: List<Int32> (column "v")'],
	['a column name that comes twice', 'SELECT 1 AS v, 2 AS v', 'conflicting columns: "v"'],
])('%s is rejected', async (_title, sql, message) => {
	await expect(engine.query(sql)).rejects.toThrow(message);
});
