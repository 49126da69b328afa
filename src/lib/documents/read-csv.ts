import Papa from 'papaparse';
import type { Problem } from '#lib/model/form.ts';
import { csvDelimiter } from './csv-delimiter.ts';
import { unquoteFormula, refersToCells } from './excel/formula-text.ts';
import { limits } from './limits.ts';
import { readCell } from './read-cell.ts';
import { refuse } from './refuse.ts';
import type { Cell, ReadSheets, Row } from './sheet.ts';

interface CsvRecord {
	line: number;
	fields: string[];
}

/**
 * Text whose records are divided by commas, semicolons or tabs -> one sheet. Records may be of
 * unequal length, such as a title without a comma. Returns null if the text is no such table. The
 * line of a record is the line on which it begins.
 */
export function readCsv(text: string): ReadSheets | null {
	const delimiter = csvDelimiter(text);
	if (delimiter === null) return null;
	const records = parseRecords(text, delimiter);
	if (records === 'too-large') {
		return refuse('too-large', `表格过大：单元格超过 ${limits.cells} 个`);
	}
	if (records === null || !isTable(records)) return null;
	const isWhole = delimiter === ',' ? wholeWidths(records) : () => true;
	const problems: Problem[] = [];
	const rows: Row[] = records.map(({ line, fields }) =>
		(isWhole(fields) ? fields : joinThousands(fields)).map((field, i) =>
			toCell(field, line, i + 1, problems),
		),
	);
	return { sheets: [{ name: null, rows, problems }], problems: [] };
}

/** Null if a quote is not closed or stands inside of a field. */
function parseRecords(text: string, delimiter: string): CsvRecord[] | 'too-large' | null {
	const records: CsvRecord[] = [];
	// Excel writes its delimiter into the first line, where no cell is printed.
	const said = /^sep=.\r?\n/.exec(text)?.[0] ?? '';
	const body = text.slice(said.length);
	let line = said === '' ? 1 : 2;
	let read = 0;
	let cells = 0;
	let isBroken = false;
	Papa.parse<string[]>(body, {
		delimiter,
		step: ({ data, errors, meta }, parser) => {
			isBroken = errors.length > 0;
			cells += data.length;
			if (isBroken || cells > limits.cells) return parser.abort();
			records.push({ line, fields: data });
			line += countLines(body.slice(read, meta.cursor));
			read = meta.cursor;
		},
	});
	if (isBroken) return null;
	return cells > limits.cells ? 'too-large' : records;
}

/** At least half of the records have several fields, as many as the others or with blank ones. */
function isTable(records: readonly CsvRecord[]): boolean {
	const filled = records.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
	const wide = filled.filter(({ fields }) => fields.length > 1);
	if (wide.length < 2 || wide.length * 2 < filled.length) return false;
	const width = commonWidth(wide);
	const isSteady = wide.filter(({ fields }) => fields.length === width).length * 2 >= wide.length;
	return isSteady || wide.some(({ fields }) => fields.includes(''));
}

/** How many fields most records have, of those with several. */
function commonWidth(records: readonly CsvRecord[]): number {
	const counts = new Map<number, number>();
	for (const { fields } of records) {
		if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
	}
	return [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 1;
}

/**
 * Whether a record has as many fields as most, or as another one that holds no amount that a comma may
 * have cut: a file may hold tables of several widths.
 */
function wholeWidths(records: readonly CsvRecord[]): (fields: string[]) => boolean {
	const common = commonWidth(records);
	const uncut = records.filter(({ fields }) => joinThousands(fields).length === fields.length);
	const widths = new Set(uncut.map(({ fields }) => fields.length));
	return (fields) => {
		const isCut = fields.length > common && !widths.has(fields.length);
		return !isCut || joinThousands(fields).length < common;
	};
}

/** A record whose amounts were not quoted gets them back: `1,200,000.00`. */
function joinThousands(fields: string[]): string[] {
	const joined: string[] = [];
	for (const field of fields) {
		const open = joined.at(-1) ?? '';
		const isGroup = /^\d{3}(?:\.\d{1,6})?$/.test(field) && /^\d{1,3}(?:,\d{3}){0,5}$/.test(open);
		if (isGroup) joined[joined.length - 1] = `${open},${field}`;
		else joined.push(field);
	}
	return joined;
}

function toCell(field: string, line: number, column: number, problems: Problem[]): Cell {
	const position = { line, column, address: null };
	const printed = unquoteFormula(field.replace(/\r\n?/g, '\n'));
	const cell = readCell(printed, position, problems);
	if (!refersToCells(cell.text)) return cell;
	const message = `第 ${line} 行第 ${column} 列是公式“${cell.text.slice(0, 60)}”，没有结果，未读取`;
	return { ...cell, withheld: { code: 'no-result', message } };
}

function countLines(text: string): number {
	return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
