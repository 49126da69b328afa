// Typed columns with their rows come in, the bytes of a file for a spreadsheet go out.

/** `yuan` holds fen, an exact integer, and is written in yuan; `date` holds `YYYY-MM-DD`. */
export type ExportType = 'text' | 'integer' | 'number' | 'yuan' | 'date' | 'boolean';

export interface ExportColumn {
	/** As programs name it. */
	name: string;
	/** As readers do, with the unit where it has one; comes once in a sheet. */
	header: string;
	type: ExportType;
}

export type ExportValue = string | number | bigint | boolean | null;

/** One table to be written. */
export interface ExportSheet {
	/** Of the sheet in a workbook. */
	name: string;
	columns: readonly ExportColumn[];
	/** Each as long as `columns`. */
	rows: readonly (readonly ExportValue[])[];
}
