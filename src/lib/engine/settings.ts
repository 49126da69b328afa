/** The configuration of each DuckDB that answers queries. No BIGINT or DECIMAL reaches JavaScript. */
export const openConfig = {
	query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/**
 * Run before anything else. Extensions and remote files would come from another host, so asking for
 * one must fail at once. Otherwise, in Node the download hangs for ever (duckdb-wasm#2252), and in the
 * browser the CSP meta of the page does not apply to the worker. The last statement prevents later
 * statements from undoing the others.
 */
const firstStatements = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
];

/** The common part of the blocking and the asynchronous build of DuckDB-WASM. */
export interface Database<Connected> {
	open(config: Partial<typeof openConfig>): Promise<void> | void;
	connect(): Promise<Connected> | Connected;
}

export interface Loader {
	query(sql: string): unknown;
	insertArrowFromIPCStream(
		bytes: Uint8Array,
		options: { name: string; create: boolean },
	): Promise<void> | void;
}

/** Opens an instantiated database in memory and resolves to its only connection. */
export async function openDatabase<Connected extends Loader>(
	database: Database<Connected>,
	config: Partial<typeof openConfig> = openConfig,
): Promise<Connected> {
	await database.open(config);
	const connection = await database.connect();
	await connection.query(firstStatements.join('; '));
	return connection;
}

/** Creates a table from an Arrow IPC stream. In the browser the bytes are transferred to the worker. */
export async function loadTable(loader: Loader, name: string, bytes: Uint8Array): Promise<void> {
	await loader.insertArrowFromIPCStream(bytes, { name, create: true });
}
