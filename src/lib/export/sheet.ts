// The shape of every download: typed columns and their rows.

/** `yuan` holds fen, an exact integer, and is written in yuan; `date` holds `YYYY-MM-DD`. */
export type ExportType = 'text' | 'integer' | 'number' | 'yuan' | 'date' | 'boolean';

export interface ExportColumn {
	/** The name for programs. */
	name: string;
	/** The heading for readers, with the unit if it has one; no two of a sheet are equal. */
	header: string;
	type: ExportType;
}

export type ExportValue = string | number | bigint | boolean | null;

/** One table to be written. */
export interface ExportSheet {
	/** The name of the sheet in a workbook. */
	name: string;
	columns: readonly ExportColumn[];
	/** Each has one value for each column. */
	rows: readonly (readonly ExportValue[])[];
}
