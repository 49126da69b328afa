// Reads the documents of a folder into tables, in a process of its own, so that its memory is known.
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { tableNames } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import { readData } from '#lib/server/read-data.ts';

/** What is printed as the last line, as JSON. */
export interface ReadFigures {
	forms: number;
	readSeconds: number;
	writtenSeconds: number;
}

const [folder = 'data'] = process.argv.slice(2);
const started = performance.now();
const sources = await buildCorpus(await readData(folder));
const read = performance.now();
const tables = toTables(sources);
for (const name of tableNames) toArrow(name, tables[name]);
const written = performance.now();
const figures: ReadFigures = {
	forms: sources.reduce((count, { forms }) => count + forms.length, 0),
	readSeconds: (read - started) / 1000,
	writtenSeconds: (written - read) / 1000,
};
console.log(JSON.stringify(figures));
