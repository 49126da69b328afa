import {
	Field,
	makeData,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Table,
} from 'apache-arrow';
import type { ColumnWriter } from './column-writer.ts';

export interface NamedWriter {
	name: string;
	writer: ColumnWriter;
}

/** Columns with all their parts -> an Arrow IPC stream with one batch per part. */
export function toStream(writers: readonly NamedWriter[]): Uint8Array {
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
	const table = new Table(arrowSchema, batches);
	return RecordBatchStreamWriter.writeAll(table).toUint8Array(true);
}
