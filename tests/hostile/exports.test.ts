// Whatever a form prints comes out of the files of the dataset as it was read.
import { read, utils } from '@e965/xlsx';
import papaparse from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import type { Form } from '#lib/model/form.ts';
import { readCsv } from '#lib/export/read-csv.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toCsv } from '#lib/export/to-csv.ts';
import { toXlsx } from '#lib/export/to-xlsx.ts';
import { exportColumns, toExportSheet } from '#lib/server/downloads/to-export-sheet.ts';
import { arrowTablesOf } from '../corpus/engine-of.ts';
import { hostileSources } from './hostile-corpus.ts';
import { hostileNames } from './hostile-texts.ts';

let forms: Form[];
let sheet: ExportSheet;
let fromCsv: readonly (readonly unknown[])[];
let fromXlsx: unknown[][];
beforeAll(async () => {
	const sources = await hostileSources();
	forms = sources.flatMap((source) => source.forms);
	const table = arrowTablesOf(sources).find(({ name }) => name === 'form');
	sheet = toExportSheet('form', table?.bytes ?? new Uint8Array());
	fromCsv = readCsv(toCsv(sheet), exportColumns('form'));
	const book = read(toXlsx([sheet]), { cellFormula: true });
	const cells = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
	expect(Object.values(cells).filter((cell: { f?: string }) => cell?.f)).toEqual([]);
	fromXlsx = utils.sheet_to_json<unknown[]>(cells, { header: 1, defval: null, raw: true }).slice(1);
});

const columns = ['project_name', 'unit', 'annual_goal'] as const;

test.each(hostileNames)('%s', (name) => {
	const i = hostileNames.indexOf(name);
	const form = forms[i];
	const read = [form?.projectName, form?.unit, form?.annualGoal];
	const at = columns.map((column) => sheet.columns.findIndex(({ name }) => name === column));
	expect(at.map((column) => sheet.rows[i]?.[column])).toEqual(read);
	expect(at.map((column) => fromCsv[i]?.[column])).toEqual(read);
	expect(at.map((column) => fromXlsx[i]?.[column])).toEqual(read);
});

test('no cell of a CSV begins like a formula', () => {
	const text = new TextDecoder().decode(toCsv(sheet));
	const cells = papaparse.parse<string[]>(text).data.flat();
	expect(cells).toContain(`'=1+1维修`);
	expect(cells.filter((cell) => /^[=+@＝＋＠\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
});
