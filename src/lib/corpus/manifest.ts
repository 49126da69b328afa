import type { TableName } from './schema.ts';

/** What the dataset holds: written beside its files, so that anyone can check them. */
export interface Manifest {
	schemaVersion: number;
	tables: TableFile[];
}

export interface TableFile {
	name: TableName;
	/** File name; it holds the start of the checksum, so a changed table has another name. */
	file: string;
	rows: number;
	bytes: number;
	/** SHA-256 of the file, hex. */
	sha256: string;
}
