import type { Table } from 'apache-arrow';
import { QueryError, type Engine, type Param } from './engine.ts';
import { toRows } from './rows.ts';

interface Statement {
	query(...params: Param[]): Promise<Table> | Table;
	close(): Promise<void> | void;
}

interface Connection {
	query(sql: string): Promise<Table> | Table;
	prepare(sql: string): Promise<Statement> | Statement;
}

/**
 * An engine on one DuckDB connection. DuckDB plans a prepared statement anew at every run, so keeping
 * it would gain nothing.
 */
export function connectionEngine(connection: Connection): Engine {
	async function run(sql: string, params: readonly Param[]): Promise<Table> {
		if (params.length === 0) return connection.query(sql);
		const statement = await connection.prepare(sql);
		try {
			return await statement.query(...params);
		} finally {
			await statement.close();
		}
	}

	return {
		async query<Row>(sql: string, params: readonly Param[] = []): Promise<Row[]> {
			try {
				return toRows<Row>(await run(sql, params));
			} catch (cause) {
				throw new QueryError(sql, params, cause);
			}
		},
	};
}
