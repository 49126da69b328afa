// Reads the documents of a folder, audits them and writes tables. It is a process of its own, so that
// its memory can be measured.
import { auditForms } from '#lib/audit/audit-forms.ts';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { tableNames } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import { readData } from '#lib/server/read-data.ts';

/** Printed as JSON in the last line. */
export interface ReadFigures {
	forms: number;
	readSeconds: number;
	auditSeconds: number;
	writtenSeconds: number;
}

const [folder = 'data'] = process.argv.slice(2);
const started = performance.now();
const sources = await buildCorpus(await readData(folder));
const read = performance.now();
const findings = auditForms(sources.flatMap(({ forms }) => forms));
const audited = performance.now();
const tables = toTables(sources, findings);
for (const name of tableNames) toArrow(name, tables[name]);
const written = performance.now();
const figures: ReadFigures = {
	forms: sources.reduce((count, { forms }) => count + forms.length, 0),
	readSeconds: (read - started) / 1000,
	auditSeconds: (audited - read) / 1000,
	writtenSeconds: (written - audited) / 1000,
};
console.log(JSON.stringify(figures));
