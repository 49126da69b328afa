// What the build knows: data/ read once, as forms, as Arrow tables, and loaded into DuckDB.
import { join } from 'node:path';
import { buildCorpus, type Source } from '#lib/corpus/build-corpus.ts';
import type { Manifest, TableFile } from '#lib/corpus/manifest.ts';
import { schemaVersion, tableNames } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { nodeEngine } from './duckdb-node.ts';
import { pdfResources } from './pdf-resources.ts';
import { readData, sha256 } from './read-data.ts';
import { writeReport } from './report.ts';

export interface Corpus {
	sources: Source[];
	manifest: Manifest;
	/** The manifest's files by name. */
	files: Map<string, Uint8Array>;
	engine: Engine;
}

let loaded: Promise<Corpus> | undefined;

/** The corpus below data/ (or DATA_DIR), read once a process; in dev, again after a change. */
export function loadCorpus(): Promise<Corpus> {
	loaded ??= readCorpus(process.env['DATA_DIR'] ?? join(process.cwd(), 'data'));
	return loaded;
}

async function readCorpus(directory: string): Promise<Corpus> {
	const sources = await buildCorpus(await readData(directory), { pdf: pdfResources });
	writeReport(sources, (line) => process.stderr.write(`${line}\n`));

	const tables = toTables(sources);
	const arrow = tableNames.map((name) => ({ name, bytes: toArrow(name, tables[name]) }));
	const described = arrow.map(({ name, bytes }) => {
		const rows = Object.values(tables[name])[0]?.length ?? 0;
		return { bytes, table: describe(name, bytes, rows) };
	});
	return {
		sources,
		manifest: { schemaVersion, tables: described.map(({ table }) => table) },
		files: new Map(described.map(({ table, bytes }) => [table.file, bytes])),
		engine: await nodeEngine(arrow),
	};
}

function describe(name: TableFile['name'], bytes: Uint8Array, rows: number): TableFile {
	const hash = sha256(bytes);
	return {
		name,
		file: `${name}-${hash.slice(0, 12)}.arrow`,
		rows,
		bytes: bytes.length,
		sha256: hash,
	};
}
