import { tableFromIPC, type Table as ArrowTable, type Vector } from 'apache-arrow';
import {
	schema,
	type CellValue,
	type Column,
	type Table,
	type TableName,
} from '#lib/corpus/schema.ts';

/** An Arrow stream of a table of the dataset -> its rows in blocks, with the values of `toTables`. */
export function* readArrow(
	name: TableName,
	bytes: Uint8Array,
	rowsAtOnce = Number.POSITIVE_INFINITY,
): Generator<Table> {
	const table: ArrowTable = tableFromIPC(bytes);
	for (let from = 0; from < table.numRows; from += rowsAtOnce) {
		const to = Math.min(from + rowsAtOnce, table.numRows);
		yield Object.fromEntries(
			schema[name].map((column) => {
				const vector = table.getChild(column.name);
				if (!vector) throw new Error(`missing column: ${name}.${column.name}`);
				return [column.name, valuesOf(column, vector, from, to)];
			}),
		);
	}
}

function valuesOf({ type }: Column, vector: Vector, from: number, to: number): CellValue[] {
	const values: CellValue[] = Array.from({ length: to - from }, (_, i) => vector.get(from + i));
	if (type !== 'date') return values;
	return values.map((value) =>
		value === null ? null : new Date(Number(value)).toISOString().slice(0, 10),
	);
}
