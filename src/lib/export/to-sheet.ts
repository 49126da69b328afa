import type { ExportColumn, ExportSheet, ExportValue } from './sheet.ts';

/** A column and the value that it has in a row. */
export interface SheetColumn<Row> extends ExportColumn {
	of: (row: Row) => ExportValue;
}

/** Rows as a sheet, in their order. */
export function toSheet<Row>(
	name: string,
	columns: readonly SheetColumn<Row>[],
	rows: readonly Row[],
): ExportSheet {
	return {
		name,
		columns: columns.map(({ name, header, type }) => ({ name, header, type })),
		rows: rows.map((row) => columns.map(({ of }) => of(row))),
	};
}

/** A share of 0 to 1 in percent with two decimals. */
export function toPercent(share: number | null): number | null {
	return share === null ? null : Math.round(share * 10_000) / 100;
}
