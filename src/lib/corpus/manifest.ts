import type { BrowseTableName } from './browse-tables.ts';
import type { TableName } from './schema.ts';

/** What the dataset holds: written beside its files, so that anyone can check them. */
export interface Manifest {
	schemaVersion: number;
	tables: TableFile<TableName>[];
	/** Derived from them for the pages' own questions. */
	browseTables: TableFile<BrowseTableName>[];
}

export interface TableFile<Name extends string = string> {
	name: Name;
	/** File name; it holds the start of the checksum, so a changed table has another name. */
	file: string;
	rows: number;
	/** Of the file as it lies on the host, and once inflated where it is a gzip file. */
	bytes: number;
	inflatedBytes: number;
	/** SHA-256 of the file, hex. */
	sha256: string;
}

export const downloadFormats = ['csv', 'xlsx', 'parquet', 'arrow', 'json'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** A file of the dataset for others than the pages. */
export interface Download {
	/** Null where it holds all tables. */
	table: TableName | null;
	format: DownloadFormat;
	file: string;
	/** Of the table; forms, where it holds all tables. */
	rows: number;
	bytes: number;
	/** SHA-256 of the file, hex. */
	sha256: string;
}

/** A file that this corpus does not have, and why: too many rows, or its documents were read before. */
export interface MissingDownload {
	table: TableName | null;
	format: DownloadFormat;
	/** The rows up to which there would be one; null where its documents are not at hand. */
	rowLimit: number | null;
}
