import { test, expect } from 'vitest';
import * as A from 'apache-arrow';
import { nodeEngine } from '#lib/server/duckdb-node.ts';
test('x', { timeout: 60000 }, async () => {
	expect(1).toBe(1);
	const cols = {
		nullDict: A.vectorFromArray([null, null], new A.Dictionary(new A.Utf8(), new A.Int8(), 0)),
		i: A.vectorFromArray([1, 2], new A.Int32()),
	};
	const utf = { nullText: A.vectorFromArray([null, null] as (string|null)[], new A.Utf8()), d: A.vectorFromArray([null, null] as (Date|null)[], new A.DateDay()), f: A.vectorFromArray([null, null] as (bigint|null)[], new A.Int64()), b: A.vectorFromArray([null,null] as (boolean|null)[], new A.Bool()) };
	const empty = { s: A.vectorFromArray([] as string[], new A.Utf8()), i: A.vectorFromArray([] as number[], new A.Int32()), d: A.vectorFromArray([] as Date[], new A.DateDay()), f: A.vectorFromArray([] as bigint[], new A.Int64()), b: A.vectorFromArray([] as boolean[], new A.Bool()) };
	for (const [name, t] of Object.entries({ nullDict: cols, utf, empty })) {
		const bytes = A.tableToIPC(new A.Table(t as never), 'stream');
		const back = A.tableFromIPC(bytes);
		console.log(name, bytes.length, back.numRows, back.toArray().map(String), back.schema.fields.map(String));
		try {
			const e = await nodeEngine([{ name: 't', bytes }]);
			console.log(JSON.stringify(await e.query('select column_name, column_type from (DESCRIBE t)')), JSON.stringify(await e.query('select * from t')));
		} catch (error) { console.log(name, String(error)); }
	}
});
