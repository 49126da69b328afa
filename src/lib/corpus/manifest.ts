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
