// DuckDB-WASM as in its manual: two Arrow tables, one statement per view for each change.
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { openDashboard } from '../dashboard.ts';
import type { Filter, ViewName, ViewRows } from '../rows.ts';
import { statements } from './statements.ts';

// The tables are fetched while the engine loads, not after it.
const tables = ['form', 'indicator'].map((name) => ({
	name,
	bytes: fetch(`./${name}.arrow`).then((response) => response.arrayBuffer()),
}));

let connection: AsyncDuckDBConnection | undefined;
let latest = 0;
const dashboard = openDashboard((filter) => void update(filter));

async function start(): Promise<void> {
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
	await database.instantiate(new URL(wasm, location.href).href);
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const opened = await database.connect();
	for (const { name, bytes } of tables) {
		await opened.insertArrowFromIPCStream(new Uint8Array(await bytes), { name, create: true });
	}
	connection = opened;
	await update(dashboard.filter);
	dashboard.setReady();
}

/** Shows each view as soon as it is answered. A new selection cancels the answers of the last. */
async function update(filter: Filter): Promise<void> {
	if (!connection) return;
	latest += 1;
	const own = latest;
	for (const [name, sql] of Object.entries(statements(filter)) as [ViewName, string][]) {
		const result = await connection.query(sql);
		if (own !== latest) return;
		const rows: unknown[] = result.toArray().map((row) => row.toJSON() as unknown);
		dashboard.show(name, (name === 'headline' ? rows[0] : rows) as ViewRows[ViewName]);
	}
}

await start();
