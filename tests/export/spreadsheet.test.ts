// The files opened by a real spreadsheet, where one is installed.
import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { read, type CellObject } from '@e965/xlsx';
import { afterAll, expect, test } from 'vitest';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toCsv } from '#lib/export/to-csv.ts';
import { toXlsx } from '#lib/export/to-xlsx.ts';

const office = (process.env['PATH'] ?? '')
	.split(delimiter)
	.map((folder) => join(folder, 'soffice'))
	.find((path) => existsSync(path) && hasSpreadsheet(path));
/** An office may be installed without its spreadsheet. */
function hasSpreadsheet(path: string): boolean {
	return existsSync(join(dirname(realpathSync(path)), 'libsclo.so'));
}

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const texts = [
	'=100.00(%)',
	'=1+1',
	'+1',
	'-2+3',
	'@SUM(A1)',
	'\t=1+1',
	'≥85%',
	'<0.50',
	"'=1",
	'二\n行',
];
const sheet: ExportSheet = {
	name: 'x',
	columns: [
		{ name: 'text', header: '原文', type: 'text' },
		{ name: 'yuan', header: '总额（元）', type: 'yuan' },
		{ name: 'day', header: '日期', type: 'date' },
	],
	rows: texts.map((text, i) => [text, 649871533 + i, '2023-01-01']),
};

/** Opens a file and saves it as a workbook; of a CSV every formula is run. */
function opened(name: string, bytes: Uint8Array): Record<string, CellObject> {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	const csv = '--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,0,true';
	execFileSync(
		office ?? '',
		[
			`-env:UserInstallation=file://${folder}/profile`,
			'--headless',
			...(name.endsWith('.csv') ? [csv] : []),
			...['--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), path],
		],
		{ stdio: 'ignore' },
	);
	const saved = join(folder, 'saved', name.replace(/\.\w+$/, '.xlsx'));
	const { Sheets, SheetNames } = read(readFileSync(saved));
	return Sheets[SheetNames[0] ?? ''] as Record<string, CellObject>;
}

const formulas = (cells: Record<string, CellObject>) =>
	Object.values(cells).flatMap((cell) => cell.f ?? []);

test.skipIf(!office)(
	'a plain CSV file would be run: the proof below proves something',
	() => {
		const plain = new TextEncoder().encode(
			`a\r\n${texts.map((text) => `"${text}"`).join('\r\n')}\r\n`,
		);
		expect(formulas(opened('plain.csv', plain))).toContain('1+1');
	},
	120_000,
);

test.skipIf(!office)(
	'CSV: nothing is run, amounts are numbers',
	() => {
		const cells = opened('guarded.csv', toCsv(sheet));
		expect(formulas(cells)).toEqual([]);
		expect(cells['A1']?.v).toBe('原文');
		expect([cells['B2']?.t, cells['B2']?.v]).toEqual(['n', 6498715.33]);
		expect(texts.map((_text, i) => cells[`A${i + 2}`]?.t)).toEqual(texts.map(() => 's'));
	},
	120_000,
);

test.skipIf(!office)(
	'XLSX: nothing is run, every text and number is the same',
	() => {
		const cells = opened('book.xlsx', toXlsx([sheet]));
		expect(formulas(cells)).toEqual([]);
		expect(texts.map((_text, i) => cells[`A${i + 2}`]?.v)).toEqual(texts);
		expect([cells['B2']?.v, cells['C2']?.v, cells['C2']?.w]).toEqual([
			6498715.33,
			44927,
			'2023-01-01',
		]);
	},
	120_000,
);
