// The downloads, read back with other libraries and with our own reader.
import { execFileSync } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import { read, utils } from '@e965/xlsx';
import { tableFromIPC } from 'apache-arrow';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, expect, test } from 'vitest';
import { columnHeading } from '#lib/corpus/column-heading.ts';
import { schema, tableNames, type Column, type TableName } from '#lib/corpus/schema.ts';
import { readCsv } from '#lib/export/read-csv.ts';
import { readArrow } from '#lib/server/read-arrow.ts';
import { loadCorpus, type Corpus } from '#lib/server/corpus.ts';
import {
	loadDownloads,
	makeDownloads,
	rowLimits,
	type Downloads,
} from '#lib/server/downloads/downloads.ts';
import { sha256 } from '#lib/server/read-data.ts';
import { exportColumns } from '#lib/server/downloads/to-export-sheet.ts';

let corpus: Corpus;
let made: Downloads;
beforeAll(async () => {
	corpus = await loadCorpus();
	made = await loadDownloads();
}, 120_000);

function bytesOf(table: TableName | null, format: string): Uint8Array {
	const found = made.downloads.find((one) => one.table === table && one.format === format);
	const { files } = corpus;
	return made.files.get(found?.file ?? '') ?? files.get(found?.file ?? '') ?? new Uint8Array();
}

/** The rows of a table in Arrow, which the pages read. */
function rowsOf(table: TableName) {
	const stream = gunzipSync(bytesOf(table, 'arrow'));
	const [columns = {}] = [...readArrow(table, stream)];
	const names = schema[table].map(({ name }) => name);
	const count = tableFromIPC(stream).numRows;
	return Array.from({ length: count }, (_, i) => names.map((name) => columns[name]?.[i] ?? null));
}

test('each table in each table format, and all tables together in two more formats', () => {
	expect(made.downloads.map(({ table, format, rows }) => `${table} ${format} ${rows}`)).toEqual([
		...tableNames.flatMap((table) => {
			const finding = corpus.findings?.length;
			const rows = { source: 1, form: 22, indicator: 281, finding, problem: 1 }[table];
			return ['csv', 'parquet', 'arrow'].map((format) => `${table} ${format} ${rows}`);
		}),
		'null xlsx 22',
		'null json 22',
	]);
	expect(made.missing).toEqual([]);
});

test('each file has a name from its content, and its bytes and checksum are listed', () => {
	for (const { table, format, file, bytes, sha256: sum } of made.downloads) {
		const content = bytesOf(table, format);
		expect([bytes, sum]).toEqual([content.length, sha256(content)]);
		const isGzip = format === 'arrow';
		const of = sha256(isGzip ? gunzipSync(content) : content).slice(0, 12);
		expect(file).toBe(`${table ?? 'corpus'}-${of}.${format}${isGzip ? '.gz' : ''}`);
	}
});

test.each(tableNames)('%s as CSV is read back to the rows of the table', (table) => {
	const fen = rowsOf(table).map((row) =>
		row.map((value, i) =>
			schema[table][i]?.type === 'fen' && value !== null ? BigInt(value) : value,
		),
	);
	expect(readCsv(bytesOf(table, 'csv'), exportColumns(table))).toEqual(fen);
});

test.each(tableNames)('%s as Parquet is read back to the rows of the table', async (table) => {
	const { buffer } = new Uint8Array(bytesOf(table, 'parquet'));
	const rows = await parquetReadObjects({ file: buffer });
	const columns: readonly Column[] = schema[table];
	const expected = rowsOf(table).map((row) =>
		Object.fromEntries(
			columns.map(({ name, type }, i) => {
				const value = row[i] ?? null;
				return [name, type === 'date' && value !== null ? new Date(`${value}`) : value];
			}),
		),
	);
	expect(rows).toEqual(expected);
	const { schema: elements } = parquetMetadata(buffer);
	expect(elements.slice(1).map(({ name, repetition_type }) => [name, repetition_type])).toEqual(
		columns.map(({ name, nullable }) => [name, nullable ? 'OPTIONAL' : 'REQUIRED']),
	);
});

test('the workbook has a sheet for each table, with real numbers and printed targets', () => {
	const { SheetNames, Sheets } = read(bytesOf(null, 'xlsx'));
	expect(SheetNames).toEqual(['申报表', '指标', '审核发现', '问题', '来源']);
	const forms = utils.sheet_to_json<Record<string, unknown>>(Sheets['申报表'] ?? {});
	expect(forms).toHaveLength(22);
	const staff = forms.find((row) => row['项目名称'] === '司法政府雇员经费');
	expect(staff?.['年度资金申请总额（元）']).toBe(6498715);
	const indicators = utils.sheet_to_json<Record<string, unknown>>(Sheets['指标'] ?? {});
	const targets = indicators.map((row) => row['指标值原文'] ?? null);
	const column = schema.indicator.findIndex(({ name }) => name === 'target_text');
	expect(targets).toEqual(rowsOf('indicator').map((row) => row[column]));
	expect(targets.filter((target) => String(target).startsWith('='))).not.toEqual([]);
});

test('the JSON equals the output of the command line for the same document', () => {
	const tsx = 'node_modules/tsx/dist/cli.mjs';
	const file = 'data/minhang-justice-2023/declaration.txt';
	const printed = execFileSync(process.execPath, [tsx, 'src/cli.ts', file]);
	expect(Buffer.from(bytesOf(null, 'json')).equals(printed)).toBe(true);
}, 60_000);

test('a file above its limit is left out and listed as missing, but never Arrow', () => {
	const small = makeDownloads(corpus, { ...rowLimits, csv: 22, xlsx: 22, parquet: 280, json: 21 });
	expect(small.missing).toEqual([
		{ table: 'indicator', format: 'csv', rowLimit: 22 },
		{ table: 'indicator', format: 'parquet', rowLimit: 280 },
		{ table: 'finding', format: 'csv', rowLimit: 22 },
		{ table: 'finding', format: 'parquet', rowLimit: 280 },
		{ table: null, format: 'xlsx', rowLimit: 22 },
		{ table: null, format: 'json', rowLimit: 21 },
	]);
	const kept = small.downloads.filter(({ table }) => table === 'indicator');
	expect(kept.map(({ format }) => format)).toEqual(['arrow']);
});

test('without documents there is no JSON of forms', () => {
	const { missing } = makeDownloads({ ...corpus, sources: null });
	expect(missing).toEqual([{ table: null, format: 'json', rowLimit: null }]);
});

test.each(tableNames)('%s: headings are unique, and only money is in 元', (table) => {
	const headings = schema[table].map(columnHeading);
	expect(new Set(headings).size).toBe(headings.length);
	for (const [i, heading] of headings.entries()) {
		expect(heading.endsWith('（元）'), heading).toBe(schema[table][i]?.type === 'fen');
	}
});
