import Papa from 'papaparse';
import type { Problem } from '#lib/model/form.ts';
import { limits } from './limits.ts';
import { readCell } from './read-cell.ts';
import { refuse } from './refuse.ts';
import type { ReadSheets, Row } from './sheet.ts';

/**
 * Comma-separated text -> one sheet. Returns null if the text has fewer than two records or the
 * records differ in their number of fields. The line of a record is the line on which it begins.
 */
export function readCsv(text: string): ReadSheets | null {
	const rows: Row[] = [];
	const problems: Problem[] = [];
	const widths = new Set<number>();
	let line = 1;
	let read = 0;
	let cells = 0;
	let isBroken = false;
	Papa.parse<string[]>(text, {
		delimiter: ',',
		step: ({ data, errors, meta }, parser) => {
			const isBlank = data.length === 1 && data[0]?.trim() === '';
			if (!isBlank) widths.add(data.length);
			isBroken = errors.length > 0 || widths.size > 1;
			cells += data.length;
			if (isBroken || cells > limits.cells) return parser.abort();
			rows.push(
				data.map((cell, i) => {
					const position = { line, column: i + 1, address: null };
					return readCell(cell.replace(/\r\n?/g, '\n'), position, problems);
				}),
			);
			line += countLines(text.slice(read, meta.cursor));
			read = meta.cursor;
		},
	});
	if (!isBroken && rows.length > 1 && cells > limits.cells) {
		return refuse('too-large', `表格过大：单元格超过 ${limits.cells} 个`);
	}
	const isSteady = !isBroken && !widths.has(1) && rows.filter((row) => row.length > 1).length > 1;
	return isSteady ? { sheets: [{ name: null, rows }], problems } : null;
}

function countLines(text: string): number {
	return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
