import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportSheet, ExportValue } from '#lib/export/sheet.ts';
import { toXlsx } from '#lib/export/to-xlsx.ts';
import { cellLimit } from '#lib/export/workbook-text.ts';
import { generatedSheet } from './generated-sheet.ts';

const sheet: ExportSheet = {
	name: '指标/目标',
	columns: [
		{ name: 'target', header: '指标值原文', type: 'text' },
		{ name: 'total', header: '总额（元）', type: 'yuan' },
		{ name: 'day', header: '日期', type: 'date' },
		{ name: 'count', header: '个数', type: 'integer' },
		{ name: 'known', header: '可衡量', type: 'boolean' },
	],
	rows: [
		['=100.00(%)', 649871533, '2023-01-01', 3, true],
		['@SUM(A1)', null, null, 0, false],
	],
};

const cellsOf = (written: WorkSheet, line: number): (CellObject | undefined)[] =>
	['A', 'B', 'C', 'D', 'E'].map((letter) => written[`${letter}${line}`]);

test('a workbook as another library reads it: text is text, numbers and dates are numbers', () => {
	const { SheetNames, Sheets } = read(toXlsx([sheet]));
	expect(SheetNames).toEqual(['指标 目标']);
	const written = Sheets['指标 目标'] ?? {};
	expect(cellsOf(written, 1).map((cell) => cell?.v)).toEqual(
		sheet.columns.map(({ header }) => header),
	);
	const [target, total, day, count, known] = cellsOf(written, 2);
	expect([target?.t, target?.v, target?.f]).toEqual(['s', '=100.00(%)', undefined]);
	expect([total?.t, total?.v, total?.w]).toEqual(['n', 6498715.33, '6,498,715.33']);
	// 1 January 2023 is the 44,927th day of spreadsheets.
	expect([day?.t, day?.v, day?.w]).toEqual(['n', 44927, '2023-01-01']);
	expect([count?.t, count?.v]).toEqual(['n', 3]);
	expect([known?.t, known?.v]).toEqual(['b', true]);
	const next = cellsOf(written, 3);
	expect(next.map((cell) => cell?.v)).toEqual(['@SUM(A1)', undefined, undefined, 0, false]);
});

test('the headings stay in sight and have filters, columns have widths', () => {
	const xml = strFromU8(unzipSync(toXlsx([sheet]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	expect(xml).toContain(
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
	);
	expect(xml).toContain('<autoFilter ref="A1:E3"/>');
	expect(xml.match(/<col /g)).toHaveLength(5);
	expect(xml).not.toContain('<f>');
});

test('equal tables give equal bytes', () => {
	expect(Buffer.from(toXlsx([sheet])).equals(toXlsx([sheet]))).toBe(true);
});

test('columns after Z are called AA and on', () => {
	const columns = Array.from({ length: 28 }, (_, i) => ({
		name: `c${i}`,
		header: `c${i}`,
		type: 'integer' as const,
	}));
	const written = read(toXlsx([{ name: 'x', columns, rows: [columns.map((_, i) => i)] }]));
	const cells = written.Sheets['x'] ?? {};
	expect([cells['Z2']?.v, cells['AA2']?.v, cells['AB2']?.v]).toEqual([25, 26, 27]);
});

test('a text too long for a cell is cut and says so', () => {
	const rows = [['长'.repeat(cellLimit)], ['长'.repeat(cellLimit + 1)]];
	const columns = [{ name: 'c', header: 'c', type: 'text' as const }];
	const cells = read(toXlsx([{ name: 'x', columns, rows }])).Sheets['x'] ?? {};
	expect(cells['A2']?.v).toBe(rows[0]?.[0]);
	expect(cells['A3']?.v).toHaveLength(cellLimit);
	expect(cells['A3']?.v).toMatch(/长…（一格至多 32,767 个字符，全文见 CSV）$/);
});

test('two sheets of one name are refused', () => {
	expect(() => toXlsx([sheet, sheet])).toThrow('conflicting sheets: "指标 目标"');
});

test('another library reads any table as it was written', () => {
	fc.assert(
		fc.property(generatedSheet, (generated) => {
			// A number of a workbook has 15 digits or so: amounts beyond are CSV's and Parquet's.
			const rows = generated.rows.map((row) =>
				row.map((value) => (typeof value === 'bigint' ? value % 10n ** 14n : value)),
			);
			const { Sheets } = read(toXlsx([{ ...generated, rows }]), { cellText: false });
			const written = Sheets['表'] ?? {};
			rows.forEach((row, r) => {
				row.forEach((value, c) => {
					const cell = written[utils.encode_cell({ r: r + 1, c })] as CellObject | undefined;
					expect(cell?.f).toBeUndefined();
					// This reader makes one line end of two characters of it; the file holds both.
					const read = typeof cell?.v === 'string' ? oneLineEnd(cell.v) : (cell?.v ?? null);
					expect(read).toBe(asWorkbook(value, generated.columns[c]?.type));
				});
			});
		}),
		{ numRuns: 500 },
	);
});

function asWorkbook(value: ExportValue, type: string | undefined) {
	if (typeof value === 'bigint') return Number(value) / 100;
	if (type === 'text' && typeof value === 'string') return oneLineEnd(value);
	if (type !== 'date' || value === null) return value;
	return (Date.parse(`${value}`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function oneLineEnd(text: string): string {
	return text.replace(/\r+\n/g, '\n');
}

test('more rows than a worksheet can hold are refused with their number', () => {
	const sheet = (count: number) => ({
		name: '表',
		columns: [],
		rows: new Array<[]>(count),
	});
	expect(() => toXlsx([sheet(1), { ...sheet(1_048_576), name: '长表' }])).toThrow(
		expect.objectContaining({ name: 'RangeError', rows: 1_048_576, limit: 1_048_575 }),
	);
});
