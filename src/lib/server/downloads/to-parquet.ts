import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import {
	schema,
	schemaVersion,
	type CellValue,
	type Column,
	type ColumnType,
	type TableName,
} from '#lib/corpus/schema.ts';
import { readArrow } from '#lib/server/read-arrow.ts';

/** Rows per row group. Parquet readers fetch a group at once. */
const groupRows = 100_000;

/**
 * An Arrow stream of a table of the dataset -> Parquet with the same columns, types and values. Money is
 * in fen. Equal tables give equal bytes.
 */
export function toParquet(name: TableName, arrow: Uint8Array): Uint8Array {
	const writer = new ByteWriter();
	const parquet = new ParquetWriter({
		writer,
		schema: [{ name: 'root', num_children: schema[name].length }, ...schema[name].map(element)],
		createdBy: 'jixiao-lens',
		kvMetadata: [{ key: 'schema_version', value: String(schemaVersion) }],
	});
	for (const rows of readArrow(name, arrow, groupRows)) {
		const columnData = schema[name].map((column: Column) => ({
			name: column.name,
			data: (rows[column.name] ?? []).map((value) => toStored(column, value)),
		}));
		void parquet.write({ columnData, rowGroupSize: groupRows });
	}
	void parquet.finish();
	return new Uint8Array(writer.getBuffer());
}

const types: Record<ColumnType, Partial<SchemaElement>> = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	prose: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	integer: { type: 'INT32' },
	fen: { type: 'INT64' },
	number: { type: 'DOUBLE' },
	date: { type: 'INT32', converted_type: 'DATE' },
	boolean: { type: 'BOOLEAN' },
};

function element({ name, type, nullable }: Column): SchemaElement {
	return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...types[type] };
}

function toStored({ type }: Column, value: CellValue): CellValue | Date {
	if (value === null) return null;
	return type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
