// The documents that tests read: one folder below cases/ each, and the documents of data/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DocumentCase {
	name: string;
	folder: string;
	file: string;
	bytes: Uint8Array;
}

/** All documents in the folders below `parent`. A folder may hold several. */
export function listDocuments(parent: string): DocumentCase[] {
	return readdirSync(parent, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => {
			const folder = join(parent, name);
			return readdirSync(folder)
				.filter((file) => !file.endsWith('.json'))
				.map((file) => ({ name, folder, file, bytes: readFileSync(join(folder, file)) }));
		});
}

export const caseFolder = join(import.meta.dirname, 'cases');
export const dataFolder = join(import.meta.dirname, '../../data');
