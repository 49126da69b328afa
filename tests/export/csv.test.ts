import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { guardText, unguardText } from '#lib/export/guard-text.ts';
import { readCsv } from '#lib/export/read-csv.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toCsv } from '#lib/export/to-csv.ts';
import { generatedSheet, oddText } from './generated-sheet.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const targets: ExportSheet = {
	name: '指标',
	columns: [
		{ name: 'target', header: '指标值原文', type: 'text' },
		{ name: 'total', header: '总额（元）', type: 'yuan' },
		{ name: 'first', header: '日期', type: 'date' },
	],
	rows: [
		['=100.00(%)', 649871500, '2023-01-01'],
		['≥4.00(场)', 5, null],
		['<0.50(%)', -10, null],
		['-', null, null],
		["'引号", 0, null],
		['', 2434850400n, null],
	],
};

test('the bytes of a file: mark, CRLF, guards, exact yuan', () => {
	expect(text(toCsv(targets))).toBe(
		[
			'\uFEFF指标值原文,总额（元）,日期',
			"'=100.00(%),6498715.00,2023-01-01",
			'≥4.00(场),0.05,',
			'<0.50(%),-0.10,',
			"'-,,",
			"''引号,0.00,",
			"',24348504.00,",
			'',
		].join('\r\n'),
	);
});

test('an amount reads back as the same fen, and a blank differs from an empty text', () => {
	expect(readCsv(toCsv(targets), targets.columns)).toEqual([
		['=100.00(%)', 649871500n, '2023-01-01'],
		['≥4.00(场)', 5n, null],
		['<0.50(%)', -10n, null],
		['-', null, null],
		["'引号", 0n, null],
		['', 2434850400n, null],
	]);
});

test('the guard of any text can be undone', () => {
	fc.assert(
		fc.property(oddText, (odd) => {
			expect(unguardText(guardText(odd))).toBe(odd);
		}),
		{ numRuns: 2000 },
	);
});

test('any table reads back as it was written', () => {
	fc.assert(
		fc.property(generatedSheet, (sheet) => {
			expect(readCsv(toCsv(sheet), sheet.columns)).toEqual(sheet.rows);
		}),
		{ numRuns: 1000 },
	);
});

test('no cell of any table begins with a formula sign, unless it is a number', () => {
	fc.assert(
		fc.property(generatedSheet, (sheet) => {
			const { data } = papaparse.parse<string[]>(text(toCsv(sheet)).slice(1), {
				delimiter: ',',
				newline: '\r\n',
			});
			const unsafe = data
				.flat()
				.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))
				.filter((cell) => !/^-\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell));
			expect(unsafe).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
});

test('a cell that is no number and a file with other columns are refused', () => {
	const [column] = targets.columns;
	const wrong = (value: number) =>
		toCsv({ name: 'x', columns: [{ name: 'n', header: 'n', type: 'number' }], rows: [[value]] });
	expect(() => wrong(Number.NaN)).toThrow('invalid number: NaN (column "n")');
	expect(() => readCsv(toCsv(targets), column ? [column] : [])).toThrow('conflicting headers');
});
