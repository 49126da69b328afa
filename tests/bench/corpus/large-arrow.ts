import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { schema, tableNames, type Column, type Table, type Tables } from '#lib/corpus/schema.ts';
import { columnWriter } from './column-writer.ts';
import { toStream } from './to-stream.ts';

/**
 * Writes the tables into a folder as `<table>.arrow`, Arrow IPC streams with the types of `toArrow` and
 * one batch per part. Memory holds only what will be written, and no row objects.
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
