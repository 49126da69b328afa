// The corpus in, the files of the dataset for spreadsheets and programs out.
import type { Download, DownloadFormat, MissingDownload, TableFile } from '#lib/corpus/manifest.ts';
import type { TableName } from '#lib/corpus/schema.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toCsv } from '#lib/export/to-csv.ts';
import { toXlsx } from '#lib/export/to-xlsx.ts';
import { onceABuild } from '#lib/server/cache/once-a-build.ts';
import { loadCorpus, tableBytes, type Corpus } from '#lib/server/corpus.ts';
import { hashedName } from '#lib/server/hashed-name.ts';
import { sha256 } from '#lib/server/read-data.ts';
import { addNatively } from './add-natively.ts';
import { toExportSheet } from './to-export-sheet.ts';
import { toParquet } from './to-parquet.ts';

/**
 * The most rows for each format, for JSON the most forms. An Excel sheet can hold 1,048,576 rows, but
 * opening that many hardly works. Arrow has no limit.
 */
export const rowLimits: Record<Exclude<DownloadFormat, 'arrow'>, number> = {
	csv: 200_000,
	xlsx: 200_000,
	parquet: 5_000_000,
	json: 10_000,
};

export interface Downloads {
	downloads: Download[];
	missing: MissingDownload[];
	/** The files by name, without those of the corpus itself (Arrow). */
	files: Map<string, Uint8Array>;
}

let loaded: Promise<Downloads> | undefined;

/** All downloads of the corpus, made once. */
export function loadDownloads(): Promise<Downloads> {
	loaded ??= onceABuild('downloads', async () => makeDownloads(await loadCorpus()));
	return loaded;
}

/** The files of a corpus within these limits. `missing` names the others with their limit. */
export function makeDownloads(corpus: Corpus, limits: typeof rowLimits = rowLimits): Downloads {
	const { manifest, sources } = corpus;
	const downloads: Download[] = [];
	const missing: MissingDownload[] = [];
	const files = new Map<string, Uint8Array>();
	const arrow = (file: string) => tableBytes(corpus, file);

	const add = (
		{ table, format, rows }: Pick<Download, 'table' | 'format' | 'rows'>,
		largest: number,
		write: () => Uint8Array,
	) => {
		if (format !== 'arrow' && largest > limits[format]) {
			missing.push({ table, format, rowLimit: limits[format] });
			return;
		}
		const content = write();
		const hash = sha256(content);
		const file = hashedName(table ?? 'corpus', hash, format);
		files.set(file, content);
		downloads.push({ table, format, file, rows, bytes: content.length, sha256: hash });
	};

	const sheets = new Map<TableName, ExportSheet>();
	const sheetOf = ({ name, file }: TableFile<TableName>) => {
		const sheet = sheets.get(name) ?? toExportSheet(name, arrow(file));
		sheets.set(name, sheet);
		return sheet;
	};
	for (const one of manifest.tables) {
		const { name: table, file, rows, bytes, sha256 } = one;
		add({ table, format: 'csv', rows }, rows, () => toCsv(sheetOf(one)));
		add({ table, format: 'parquet', rows }, rows, () => toParquet(table, arrow(file)));
		downloads.push({ table, format: 'arrow', file, rows, bytes, sha256 });
	}
	const largest = Math.max(...manifest.tables.map(({ rows }) => rows));
	const formRows = manifest.tables.find(({ name }) => name === 'form')?.rows ?? 0;
	add({ table: null, format: 'xlsx', rows: formRows }, largest, () =>
		toXlsx(inOrder(manifest.tables).map(sheetOf), addNatively),
	);
	if (sources === null) missing.push({ table: null, format: 'json', rowLimit: null });
	else {
		const forms = sources.flatMap((source) => source.forms);
		add({ table: null, format: 'json', rows: formRows }, formRows, () =>
			new TextEncoder().encode(`${JSON.stringify(forms, null, 2)}\n`),
		);
	}
	return { downloads, missing, files };
}

/** The order of the sheets. Readers want the forms first. */
const order: TableName[] = ['form', 'indicator', 'finding', 'problem', 'source'];

function inOrder<Named extends { name: TableName }>(tables: readonly Named[]): Named[] {
	return tables.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
