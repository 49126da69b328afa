import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentName } from '../bench/corpus/make-documents.ts';
import { makeCity } from '../bench/corpus/make-city.ts';

export const cityFolder = 'test-results/city-data';

/** Writes a city as its bureau would file it: a folder a year, in it one a department. */
export function writeCity(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	const city = makeCity({ departments: 3, years: [2025, 2026], projects: 4 }, 3);
	for (const document of city.documents) {
		const path = join(folder, document.folder);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, documentName), document.bytes);
	}
}
