import { expect } from 'vitest';
import { guardText } from '#lib/export/guard-text.ts';
import { readCsv } from '#lib/export/read-csv.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toCsv } from '#lib/export/to-csv.ts';

/**
 * The lines of a sheet's CSV, the headings first. Checks what holds for every sheet: headings differ,
 * those of amounts name the unit, and the file reads back as it was written.
 */
export function sheetLines(sheet: ExportSheet): string[] {
	const { columns, rows } = sheet;
	const headers = columns.map(({ header }) => header);
	expect(new Set(headers).size).toBe(headers.length);
	expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
	for (const { header, type } of columns) {
		expect(/（元）$|\(yuan\)$/.test(header), header).toBe(type === 'yuan');
	}
	for (const row of rows) expect(row).toHaveLength(columns.length);
	const bytes = toCsv(sheet);
	const exact = rows.map((row) =>
		row.map((value, i) =>
			columns[i]?.type === 'yuan' && typeof value === 'number' ? BigInt(value) : value,
		),
	);
	expect(readCsv(bytes, columns)).toEqual(exact);
	const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
	expect(lines[0]).toBe(headers.map(guardText).join(','));
	return lines;
}
