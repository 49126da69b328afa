// SQL and parameters come in, plain rows go out: in the browser, in Node and later on a cluster.

/** What a `$1` can stand for; booleans go as text or number, lists as one separated text. */
export type Param = string | number | null;

export interface Engine {
	/**
	 * Runs one statement and resolves to its rows as plain objects: text, number, boolean or null,
	 * dates as `YYYY-MM-DD`. Rejects with a QueryError. The rows may be shared: never mutate them.
	 */
	query<Row>(sql: string, params?: readonly Param[]): Promise<Row[]>;
}

/** A statement that could not be prepared, run or read; the message holds the reason and the SQL. */
export class QueryError extends Error {
	override name = 'QueryError';
	readonly sql: string;
	readonly params: readonly Param[];
	readonly reason: string;

	constructor(sql: string, params: readonly Param[], cause: unknown, reason = messageOf(cause)) {
		super(`query failed: ${reason}\n${sql.trim()}\nparameters: ${JSON.stringify(params)}`, {
			cause,
		});
		this.sql = sql;
		this.params = params;
		this.reason = reason;
	}
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
	return thrown instanceof Error ? thrown.message : String(thrown);
}
