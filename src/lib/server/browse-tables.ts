// The tables source, form, indicator and finding in, the tables that the pages query out, all as Arrow.
// The engine that ships computes them, so that build and page share one set of SQL.
import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { tableFromIPC, tableToIPC, Table, vectorFromArray, Int32, Utf8 } from 'apache-arrow';
import { pinyin } from 'pinyin-pro';
import {
	browseStatements,
	browseTableNames,
	type BrowseTableName,
} from '#lib/corpus/browse-tables.ts';
import { chineseOrder } from '#lib/corpus/chinese-order.ts';
import { departmentName } from '#lib/corpus/department-name.ts';
import { nameBits } from '#lib/corpus/name-bits.ts';
import { searchForm } from '#lib/corpus/search-form.ts';
import { loadTable, openDatabase } from '#lib/engine/settings.ts';
import { nodeDatabase, type ArrowTable } from './duckdb-node.ts';

/** Every browse table as an Arrow IPC stream. Equal tables give equal bytes. */
export async function makeBrowseTables(
	tables: readonly ArrowTable[],
): Promise<ArrowTable<BrowseTableName>[]> {
	const database = await nodeDatabase();
	// Without the casts for JavaScript, so that sums of money stay integers in the files.
	const connection: DuckDBConnection = await openDatabase(database, {});
	const bytesOf = (name: string): Uint8Array => {
		const table = tables.find((one) => one.name === name);
		if (!table) throw new Error(`missing table: ${name}`);
		return table.bytes;
	};
	for (const name of ['source', 'form', 'indicator'])
		await loadTable(connection, name, bytesOf(name));
	// Only the counted columns of findings. Their texts are most of the bytes.
	const counted = tableFromIPC(bytesOf('finding')).select([
		'form_id',
		'rule',
		'rule_group',
		'level',
		'shared',
	]);
	await loadTable(connection, 'finding', tableToIPC(counted, 'stream'));
	const textsOf = (column: string): string[] => {
		const sql = `SELECT DISTINCT ${column} AS text FROM form WHERE ${column} IS NOT NULL`;
		return [...(connection.query(sql).getChild('text') ?? [])].map(String);
	};
	await loadTable(connection, 'name_order', orderOf(textsOf('project_name')));
	await loadTable(connection, 'nature_order', orderOf(textsOf('nature')));
	const departments = textsOf('department');
	await loadTable(connection, 'department_name', departmentNames(departments));
	const bodies = [...departments.map(departmentName), ...textsOf('unit')];
	await loadTable(connection, 'name_keys', nameKeys([...new Set(bodies)]));
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

/**
 * A table of the texts with their index in Chinese order (equal ones share it) and the bits of their
 * search form.
 */
function orderOf(texts: string[]): Uint8Array {
	const sorted = texts.toSorted((a, b) => chineseOrder(a, b) || (a < b ? -1 : 1));
	let index = -1;
	const indices = sorted.map((text, i) => {
		const isNew = i === 0 || chineseOrder(sorted[i - 1] ?? '', text) !== 0;
		return isNew ? (index = i) : index;
	});
	const table = new Table({
		text: vectorFromArray(sorted, new Utf8()),
		sort_index: vectorFromArray(indices, new Int32()),
		bits: vectorFromArray(
			sorted.map((text) => nameBits(searchForm(text))),
			new Int32(),
		),
	});
	return tableToIPC(table, 'stream');
}

function departmentNames(printed: string[]): Uint8Array {
	const text = vectorFromArray(printed, new Utf8());
	const name = vectorFromArray(printed.map(departmentName), new Utf8());
	return tableToIPC(new Table({ text, name }), 'stream');
}

/** What each name is found by: its search form and the initials of its pinyin. */
function nameKeys(names: readonly (string | null)[]): Uint8Array {
	const texts = names.filter((name) => name !== null);
	const initialsOf = (text: string) =>
		pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
	const table = new Table({
		text: vectorFromArray(texts, new Utf8()),
		search: vectorFromArray(texts.map(searchForm), new Utf8()),
		initials: vectorFromArray(texts.map(initialsOf), new Utf8()),
	});
	return tableToIPC(table, 'stream');
}

/** DuckDB returns an Arrow file but accepts only a stream. */
function toStream(file: Uint8Array): Uint8Array {
	return tableToIPC(tableFromIPC(file), 'stream');
}
