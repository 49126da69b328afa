import { columnHeading } from '#lib/corpus/column-heading.ts';
import { schema, type ColumnType, type TableName } from '#lib/corpus/schema.ts';
import type { ExportColumn, ExportSheet, ExportType } from '#lib/export/sheet.ts';
import { readArrow } from '#lib/server/read-arrow.ts';

const types: Record<ColumnType, ExportType> = {
	text: 'text',
	prose: 'text',
	integer: 'integer',
	fen: 'yuan',
	number: 'number',
	date: 'date',
	boolean: 'boolean',
};

const sheetNames: Record<TableName, string> = {
	source: '来源',
	form: '申报表',
	indicator: '指标',
	finding: '审核发现',
	problem: '问题',
};

/** The columns of a table of the dataset in a spreadsheet. */
export function exportColumns(name: TableName): ExportColumn[] {
	return schema[name].map((column) => ({
		name: column.name,
		header: columnHeading(column),
		type: types[column.type],
	}));
}

/** An Arrow stream of a table of the dataset -> its rows with Chinese headings. */
export function toExportSheet(name: TableName, arrow: Uint8Array): ExportSheet {
	const columns = exportColumns(name);
	const rows = [...readArrow(name, arrow)].flatMap((table) => {
		const values = columns.map((column) => table[column.name] ?? []);
		const count = values[0]?.length ?? 0;
		return Array.from({ length: count }, (_, i) => values.map((column) => column[i] ?? null));
	});
	return { name: sheetNames[name], columns, rows };
}
