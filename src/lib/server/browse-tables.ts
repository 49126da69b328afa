// form and indicator come in as Arrow, the tables that the pages ask go out as Arrow: made by the
// engine that ships, so that no reckoning of the page's is written twice.
import { tableFromIPC, tableToIPC, Table, vectorFromArray, Int32, Utf8 } from 'apache-arrow';
import {
	browseStatements,
	browseTableNames,
	type BrowseTableName,
} from '#lib/corpus/browse-tables.ts';
import { loadTable } from '#lib/engine/settings.ts';
import { nodeDatabase, type ArrowTable } from './duckdb-node.ts';

/** Every browse table as an Arrow IPC stream. Equal tables give equal bytes. */
export async function makeBrowseTables(
	tables: readonly ArrowTable[],
): Promise<{ name: BrowseTableName; bytes: Uint8Array }[]> {
	const database = await nodeDatabase();
	// Opened without the page's casts: sums of money stay integers in the files.
	database.open({});
	const connection = database.connect();
	connection.query('SET autoload_known_extensions = false');
	connection.query('SET preserve_insertion_order = true');
	for (const name of ['form', 'indicator']) {
		const table = tables.find((one) => one.name === name);
		if (!table) throw new Error(`missing table: ${name}`);
		await loadTable(connection, name, table.bytes);
	}
	const textsOf = (column: string): string[] => {
		const sql = `SELECT DISTINCT ${column} AS text FROM form WHERE ${column} IS NOT NULL`;
		return [...(connection.query(sql).getChild('text') ?? [])].map(String);
	};
	await loadTable(connection, 'name_order', orderOf(textsOf('project_name')));
	await loadTable(connection, 'nature_order', orderOf(textsOf('nature')));
	for (const name of browseTableNames) connection.query(browseStatements[name]);
	const made = browseTableNames.map((name) => {
		const file = connection.useUnsafe((bindings, id) =>
			bindings.runQuery(id, `SELECT * FROM ${name}`),
		);
		return { name, bytes: toStream(file) };
	});
	connection.close();
	return made;
}

const collator = new Intl.Collator('zh', { numeric: true });

/** Texts -> a table of each one's place in the order of Chinese, from 0; equal ones share a place. */
function orderOf(texts: string[]): Uint8Array {
	const sorted = texts.toSorted((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
	let place = -1;
	const places = sorted.map((text, i) => {
		const isNew = i === 0 || collator.compare(sorted[i - 1] ?? '', text) !== 0;
		return isNew ? (place = i) : place;
	});
	const table = new Table({
		text: vectorFromArray(sorted, new Utf8()),
		place: vectorFromArray(places, new Int32()),
	});
	return tableToIPC(table, 'stream');
}

/**
 * What DuckDB gives is an Arrow file, which is a stream between a magic word and a footer. DuckDB
 * sends 2,048 rows a batch; a table of many is sent again in few.
 */
function toStream(file: Uint8Array): Uint8Array {
	return tableToIPC(tableFromIPC(file), 'stream');
}
