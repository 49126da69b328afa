// The corpora for all measurements. They are made once and kept below test-results/bench/<forms>/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import { tableNames, type TableName, type Tables } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import { readData } from '#lib/server/read-data.ts';
import { resultsFolder, reuse } from '../reuse.ts';
import { writeLargeArrow } from './large-arrow.ts';
import { documentName, makeDocuments, oneYear } from './make-documents.ts';

const seed = 20_261_124;

/** From this size on the tables are written directly, because reading the documents takes minutes. */
const largeFrom = 100_000;

export interface BenchCorpus {
	forms: number;
	/** The folder to build the site from (DATA_DIR), or null for a large corpus. */
	documents: string | null;
	/** The folder with `<table>.arrow` (TABLES_DIR). */
	tables: string;
}

const generator = ['tests/bench/corpus', 'src/lib/corpus', 'src/lib/model', 'src/lib/audit'];
const reader = ['src/lib/documents', 'src/lib/forms'];

/** The corpus with this number of forms of these years, made if it does not exist yet. */
export async function benchCorpus(forms: number, years = oneYear): Promise<BenchCorpus> {
	const folder = join(resultsFolder, [forms, ...(years === oneYear ? [] : years)].join('-'));
	const tables = join(folder, 'tables');
	const settings = { forms, seed, years };
	if (forms >= largeFrom) {
		await reuse(tables, { files: generator, settings }, async () => {
			writeLargeArrow(tables, partsOf(forms));
		});
		return { forms, documents: null, tables };
	}
	const documents = join(folder, 'documents');
	await reuse(documents, { files: generator, settings }, async () => {
		writeDocuments(forms, documents, years);
	});
	const files = [...generator, ...reader];
	await reuse(tables, { files, settings }, () => writeTables(documents, tables));
	return { forms, documents, tables };
}

/** The bytes of one table as an Arrow IPC stream. */
export function readTable(corpus: BenchCorpus, name: TableName): Promise<Uint8Array> {
	return readFile(join(corpus.tables, `${name}.arrow`));
}

function writeDocuments(forms: number, folder: string, years: readonly number[]): void {
	for (const document of makeDocuments(forms, seed, years)) {
		const path = join(folder, document.folder);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, documentName), document.bytes);
		writeFileSync(join(path, 'source.json'), JSON.stringify(document.note, null, '\t'));
	}
}

async function writeTables(documents: string, folder: string): Promise<void> {
	const tables = toTables(await buildCorpus(await readData(documents)));
	for (const name of tableNames) {
		writeFileSync(join(folder, `${name}.arrow`), toArrow(name, tables[name]));
	}
}

function* partsOf(forms: number): Generator<Tables> {
	for (const { source } of makeDocuments(forms, seed)) yield toTables([source]);
}
