/** What each DuckDB that answers is opened with: no BIGINT and no DECIMAL reaches JavaScript. */
export const openConfig = {
	query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/**
 * Run before anything else: an extension or a remote file would come from another host, so asking
 * for one must fail at once (in Node the download hangs for ever, duckdb-wasm#2252; the worker is
 * not bound by the page's CSP meta). The last one keeps a statement from undoing the others.
 */
const firstStatements = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
];

/** What the blocking and the asynchronous build of DuckDB-WASM have in common. */
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

/** Opens an instantiated database in memory and resolves to its one connection. */
export async function openDatabase<Connected extends Loader>(
	database: Database<Connected>,
	config: Partial<typeof openConfig> = openConfig,
): Promise<Connected> {
	await database.open(config);
	const connection = await database.connect();
	await connection.query(firstStatements.join('; '));
	return connection;
}

/** Creates a table from an Arrow IPC stream; in the browser the bytes move away to the worker. */
export async function loadTable(loader: Loader, name: string, bytes: Uint8Array): Promise<void> {
	await loader.insertArrowFromIPCStream(bytes, { name, create: true });
}
