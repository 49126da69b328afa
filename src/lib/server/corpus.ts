// The corpus for the build: its Arrow tables, and an engine that holds them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { rules } from '#lib/audit/rules.ts';
import { parseStandards } from '#lib/audit/standards/parse-standards.ts';
import { buildCorpus, type Source } from '#lib/corpus/build-corpus.ts';
import { countedYears } from '#lib/corpus/counted-years.ts';
import type { Manifest, TableFile } from '#lib/corpus/manifest.ts';
import { noLinks, parseProjectLinks, projectLinksFile } from '#lib/corpus/parse-project-links.ts';
import { schemaVersion, tableNames, type TableName } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { SettledPair } from '#lib/figures/years/project-clusters.ts';
import type { Finding } from '#lib/model/finding.ts';
import { makeBrowseTables } from './browse-tables.ts';
import { onceABuild } from './cache/once-a-build.ts';
import { readAhead } from './cache/read-ahead.ts';
import { nodeEngine, type ArrowTable } from './duckdb-node.ts';
import { hashedName } from './hashed-name.ts';
import {
	dataDirectory,
	looseFiles,
	readData,
	readProjectLinks,
	readStandards,
	sha256,
} from './read-data.ts';
import { reportFile, reportLoose, writeReport } from './report.ts';

export interface Corpus {
	manifest: Manifest;
	/** The files of the manifest by name: Arrow IPC streams, gzip. */
	files: Map<string, Uint8Array>;
	/** Holds the browse tables, `source` and `problem`. */
	engine: Engine;
	/** The documents with their complete forms. Null if the corpus was given as tables. */
	sources: readonly Source[] | null;
	/** The findings of the audit in these forms. Null if the corpus was given as tables. */
	findings: readonly Finding[] | null;
	/** Which forms are of one project, as data/project-links.csv settles. */
	links: readonly SettledPair[];
	/** Files directly in data/, which are not read. */
	loose: readonly string[];
}

/** The corpus before an engine holds its tables. */
interface Made extends Omit<Corpus, 'engine'> {
	engineTables: ArrowTable[];
}

/** What was read from documents or tables, before anything is derived from it. */
interface Read {
	tables: ArrowTable<TableName>[];
	sources: readonly Source[] | null;
	findings: readonly Finding[] | null;
	/** Which forms are of one project, as data/project-links.csv settles. */
	links: readonly SettledPair[];
	loose: readonly string[];
}

/** A form of a few pages takes less than a second, the largest document that is not refused five. */
const documentSeconds = 60;

let loaded: Promise<Corpus> | undefined;

/**
 * The corpus below data/ (or DATA_DIR), or the tables of a corpus that was read before (TABLES_DIR with
 * one `<table>.arrow` each). It is read once per process, and in dev again after a change.
 */
export function loadCorpus(): Promise<Corpus> {
	loaded ??= onceABuild('corpus', makeCorpus).then(async ({ engineTables, ...corpus }) => ({
		...corpus,
		engine: await nodeEngine(engineTables),
	}));
	return loaded;
}

async function makeCorpus(): Promise<Made> {
	const tables = process.env['TABLES_DIR'];
	const data = dataDirectory();
	return describe(tables === undefined ? await readDocuments(data) : await readTables(tables));
}

async function readDocuments(directory: string): Promise<Read> {
	const folders = await readData(directory);
	const sources = await buildCorpus(folders, await readAhead(folders, documentSeconds));
	const write = (line: string) => void process.stderr.write(`${line}\n`);
	writeReport(sources, write);
	const loose = await looseFiles(directory);
	reportLoose(loose, write);
	const settled = await readProjectLinks(directory);
	const { links, problems } = settled === null ? noLinks : parseProjectLinks(settled, sources);
	reportFile(projectLinksFile, problems, write);
	const { standards, problems: unused } = parseStandards(await readStandards(directory));
	for (const { file, problems } of unused) reportFile(`standards/${file}`, problems, write);
	const findings = auditForms(
		sources.flatMap(({ forms }) => forms),
		rules,
		{ settled: links, years: countedYears(sources), standards },
	);
	const tables = toTables(sources, findings);
	return {
		tables: tableNames.map((name) => ({ name, bytes: toArrow(name, tables[name]) })),
		sources,
		findings,
		links,
		loose,
	};
}

async function readTables(directory: string): Promise<Read> {
	const tables = await Promise.all(
		tableNames.map(async (name) => ({
			name,
			bytes: new Uint8Array(await readFile(join(directory, `${name}.arrow`))),
		})),
	);
	return { tables, sources: null, findings: null, links: [], loose: [] };
}

async function describe({ tables, ...read }: Read): Promise<Made> {
	const browseTables = await makeBrowseTables(tables);
	const files = new Map<string, Uint8Array>();
	// Gzip files that the page inflates: hosts need no setup for compression, and all serve this ending.
	const named = <Name extends string>({ name, bytes }: ArrowTable<Name>): TableFile<Name> => {
		const content = new Uint8Array(gzipSync(bytes));
		const file = hashedName(name, sha256(bytes), 'arrow.gz');
		files.set(file, content);
		return {
			name,
			file,
			rows: tableFromIPC(bytes).numRows,
			bytes: content.length,
			inflatedBytes: bytes.length,
			sha256: sha256(content),
		};
	};
	const manifest = {
		schemaVersion,
		tables: tables.map(named),
		browseTables: browseTables.map(named),
	};
	const small = tables.filter(({ name }) => name === 'source' || name === 'problem');
	return { manifest, files, engineTables: [...browseTables, ...small], ...read };
}

/** The Arrow IPC stream in a file of the corpus. */
export function tableBytes({ files }: Pick<Corpus, 'files'>, file: string): Uint8Array {
	const content = files.get(file);
	if (!content) throw new Error(`missing file: ${file}`);
	return new Uint8Array(gunzipSync(content));
}
