import { Table as ArrowTable, tableToIPC, type Vector } from 'apache-arrow';
import { schema, type Table, type TableName } from './schema.ts';
import { toVector } from './to-vector.ts';

/** One table -> an Arrow IPC stream. Equal tables give equal bytes. */
export function toArrow(name: TableName, table: Table): Uint8Array {
	const vectors: Record<string, Vector> = {};
	schema[name].forEach((column, i) => {
		vectors[column.name] = toVector(column, table[column.name] ?? [], i);
	});
	return tableToIPC(new ArrowTable(vectors), 'stream');
}
