// SQL and parameters in, plain rows out: in the browser, in Node and later on a cluster.

/** A value for `$1`. Pass booleans as text or number, and lists as one text with separators. */
export type Param = string | number | null;

export interface Engine {
	/**
	 * Runs one statement and resolves to its rows as plain objects. Values are text, number, boolean or
	 * null, and dates are `YYYY-MM-DD`. Rejects with a QueryError. The rows may be shared, so never
	 * change them.
	 */
	query<Row>(sql: string, params?: readonly Param[]): Promise<Row[]>;
}

/** A statement could not be prepared, run or read. The message holds the reason and the SQL. */
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

/** The message of any thrown value. */
export function messageOf(thrown: unknown): string {
	return thrown instanceof Error ? thrown.message : String(thrown);
}
