import {
	Bool,
	DateDay,
	Dictionary,
	Float64,
	Int16,
	Int32,
	Int64,
	Int8,
	Table as ArrowTable,
	tableToIPC,
	Utf8,
	vectorFromArray,
	type DataType,
	type Vector,
} from 'apache-arrow';
import { schema, type CellValue, type Column, type Table, type TableName } from './schema.ts';

/** One table -> an Arrow IPC stream. Equal tables give equal bytes. */
export function toArrow(name: TableName, table: Table): Uint8Array {
	const vectors: Record<string, Vector> = {};
	schema[name].forEach((column, i) => {
		vectors[column.name] = toVector(column, table[column.name] ?? [], i);
	});
	return tableToIPC(new ArrowTable(vectors), 'stream');
}

function toVector(column: Column, values: CellValue[], id: number): Vector {
	const arrow = arrowType(column, values, id);
	const converted =
		column.type === 'date'
			? values.map((value) => (value === null ? null : new Date(String(value))))
			: values;
	return vectorFromArray(converted, arrow) as Vector;
}

function arrowType(column: Column, values: CellValue[], id: number): DataType {
	switch (column.type) {
		case 'text':
			// The stream of an empty table has no dictionary, and DuckDB rejects a declared one.
			if (values.length === 0) return new Utf8();
			// The id is set here, because the ids that Arrow assigns change during the process.
			return new Dictionary(new Utf8(), indexType(values), id);
		case 'prose':
			return new Utf8();
		case 'integer':
			return new Int32();
		case 'fen':
			return new Int64();
		case 'number':
			return new Float64();
		case 'date':
			return new DateDay();
		case 'boolean':
			return new Bool();
	}
}

/** The smallest index type for the distinct values. With int32 the file is several times larger. */
function indexType(values: CellValue[]): Int8 | Int16 | Int32 {
	const distinct = new Set(values).size;
	if (distinct <= 127) return new Int8();
	return distinct <= 32767 ? new Int16() : new Int32();
}
