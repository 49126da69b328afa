import type { Table } from 'apache-arrow';
import { QueryError, type Engine, type Param } from './engine.ts';
import { Lru } from './lru.ts';
import { toRows } from './rows.ts';

interface Statement {
	query(...params: Param[]): Promise<Table> | Table;
	close(): Promise<void> | void;
}

interface Connection {
	prepare(sql: string): Promise<Statement> | Statement;
}

const statementLimit = 200;

/** An engine on one DuckDB connection: each SQL text is prepared once and then only run. */
export function connectionEngine(connection: Connection): Engine {
	const statements = new Lru<Promise<Statement>>(statementLimit);

	function prepared(sql: string): Promise<Statement> {
		const known = statements.get(sql);
		if (known) return known;
		const statement = (async () => connection.prepare(sql))();
		const evicted = statements.set(sql, statement);
		// A query on the evicted statement has awaited it earlier, so it is sent before this close.
		evicted?.then((old) => old.close()).catch(() => undefined);
		statement.catch(() => statements.delete(sql, statement));
		return statement;
	}

	return {
		async query<Row>(sql: string, params: readonly Param[] = []): Promise<Row[]> {
			try {
				const statement = await prepared(sql);
				return toRows<Row>(await statement.query(...params));
			} catch (cause) {
				throw new QueryError(sql, params, cause);
			}
		},
	};
}
