import type { BrowseTableName } from './browse-tables.ts';
import type { TableName } from './schema.ts';

/** The contents of the dataset, published with its files so that anyone can check them. */
export interface Manifest {
	schemaVersion: number;
	tables: TableFile<TableName>[];
	/** Derived from `tables` for the queries of the pages. */
	browseTables: TableFile<BrowseTableName>[];
}

export interface TableFile<Name extends string = string> {
	name: Name;
	/** A gzip file. Its name holds part of the checksum of its inflated content. */
	file: string;
	rows: number;
	/** The size of the file on the host. */
	bytes: number;
	/** Its size after inflating. */
	inflatedBytes: number;
	/** SHA-256 of the file, hex. */
	sha256: string;
}

export const downloadFormats = ['csv', 'xlsx', 'parquet', 'arrow', 'json'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** A file of the dataset for readers to download. */
export interface Download {
	/** Null if it holds all tables. */
	table: TableName | null;
	format: DownloadFormat;
	file: string;
	/** The rows of the table, or the number of forms if it holds all tables. */
	rows: number;
	bytes: number;
	/** SHA-256 of the file, hex. */
	sha256: string;
}

/** A file that is not made for this corpus: it has too many rows, or its documents are missing. */
export interface MissingDownload {
	table: TableName | null;
	format: DownloadFormat;
	/** The most rows for such a file. Null if the reason is that the documents are missing. */
	rowLimit: number | null;
}
