import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	Field,
	makeData,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Table as ArrowTable,
} from 'apache-arrow';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { schema, tableNames, type Column, type Table, type Tables } from '#lib/corpus/schema.ts';
import { columnWriter } from './column-writer.ts';

/**
 * Writes the tables into a folder as `<table>.arrow`, Arrow IPC streams with the types that `toArrow`
 * gives them, one batch a part. Held is what is written, and no row as an object.
 */
export function writeLargeArrow(folder: string, parts: Iterable<Tables>): void {
	const tables = tableNames.map((name) => {
		const columns: readonly Column[] = schema[name];
		const writers = columns.map((column, i) => ({
			name: column.name,
			writer: columnWriter(column, i),
		}));
		return { name, writers, empty: true };
	});
	for (const part of parts) {
		for (const table of tables) {
			if (rowsOf(part[table.name]) === 0) continue;
			table.empty = false;
			for (const { name, writer } of table.writers) writer.add(part[table.name][name] ?? []);
		}
	}
	for (const { name, writers, empty } of tables) {
		const path = join(folder, `${name}.arrow`);
		writeFileSync(path, empty ? toArrow(name, {}) : toStream(writers));
	}
}

function rowsOf(table: Table): number {
	return Object.values(table)[0]?.length ?? 0;
}

function toStream(
	writers: readonly { name: string; writer: ReturnType<typeof columnWriter> }[],
): Uint8Array {
	const columns = writers.map(({ name, writer }) => ({ name, ...writer.finish() }));
	const fields = columns.map(({ name, type }) => new Field(name, type, true));
	const arrowSchema = new Schema(fields);
	const batches = (columns[0]?.chunks ?? []).map(({ length }, i) => {
		const children = columns.map(({ name, chunks }) => {
			const chunk = chunks[i];
			if (!chunk) throw new Error(`missing part ${i} of ${name}`);
			return chunk;
		});
		const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
		return new RecordBatch(arrowSchema, data);
	});
	const table = new ArrowTable(arrowSchema, batches);
	return RecordBatchStreamWriter.writeAll(table).toUint8Array(true);
}
