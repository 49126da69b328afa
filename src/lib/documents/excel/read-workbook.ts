import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Problem } from '#lib/model/form.ts';
import { CellBudget } from '#lib/documents/cell-budget.ts';
import { displayedText, showsAnother } from './displayed-text.ts';
import { readCell } from '#lib/documents/read-cell.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets, Row, Sheet } from '#lib/documents/sheet.ts';

/**
 * An Excel workbook (xlsx or xls) -> its sheets, including hidden ones. The line is the row number.
 * Numbers and dates are as displayed, a formula gives its stored value. The caller must have checked
 * the size of the content.
 */
export function readWorkbook(bytes: Uint8Array): ReadSheets {
	const workbook = parse(bytes);
	if (!('SheetNames' in workbook)) return workbook;
	const budget = new CellBudget();
	const problems: Problem[] = [];
	const sheets: Sheet[] = [];
	for (const name of workbook.SheetNames) {
		const data = workbook.Sheets[name]?.['!data'] ?? [];
		const isOf1904 = workbook.Workbook?.WBProps?.date1904 === true;
		sheets.push({ name, rows: readRows(data, { isOf1904, budget, problems }) });
		if (budget.breach !== null) return refuse('too-large', `Excel 文件过大：${budget.breach}`);
	}
	return { sheets, problems };
}

function parse(bytes: Uint8Array): WorkBook | ReadSheets {
	try {
		return read(bytes, {
			type: 'array',
			dense: true,
			cellFormula: false,
			cellHTML: false,
			cellNF: true,
		});
	} catch (error) {
		// The library throws on every file that it cannot read. That is a fault of the document.
		const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
		if (isLocked) return refuse('unknown-format', 'Excel 文件已加密，无法读取');
		return refuse('damaged-document', '文件已损坏：Excel 工作簿的结构无法读懂');
	}
}

interface Context {
	isOf1904: boolean;
	budget: CellBudget;
	problems: Problem[];
}

/** Reads the rows. Consecutive empty rows become one blank row. */
function readRows(data: NonNullable<WorkSheet['!data']>, context: Context): Row[] {
	const rows: Row[] = [];
	let lastLine = 0;
	for (const [index, cells] of filledEntries<(CellObject | undefined)[]>(data)) {
		if (context.budget.breach !== null) break;
		const row = readRow(cells, index + 1, context);
		if (row.length === 0) continue;
		if (lastLine < index) rows.push([]);
		rows.push(row);
		lastLine = index + 1;
	}
	return rows;
}

/** The entries of a sparse array. A single distant row can make its length a hundred million. */
function filledEntries<Value>(sparse: readonly (Value | undefined)[]): [number, Value][] {
	return Object.entries(sparse).flatMap(([index, value]): [number, Value][] =>
		value === undefined ? [] : [[Number(index), value]],
	);
}

/** The cells up to the last one with content. */
function readRow(cells: (CellObject | undefined)[], line: number, context: Context): Row {
	const row: Row = [];
	for (const [index, cell] of filledEntries(cells)) {
		if (context.budget.breach !== null) break;
		const text = displayedText(cell, context.isOf1904);
		context.budget.countCharacters(text.length);
		if (text.trim() === '') continue;
		while (row.length <= index && context.budget.breach === null) {
			context.budget.count(1);
			const column = row.length + 1;
			const address = utils.encode_cell({ r: line - 1, c: row.length });
			const position = { line, column, address };
			row.push(readCell(row.length === index ? text : '', position, context.problems));
			const problem = row.length === index + 1 ? problemOf(cell, text) : null;
			if (problem) context.problems.push({ ...problem, ...position, text });
		}
	}
	return row;
}

function problemOf(cell: CellObject, text: string): Pick<Problem, 'code' | 'message'> | null {
	if (cell.t === 'e') return { code: 'damaged-document', message: `公式出错：${text}` };
	if (!showsAnother(cell)) return null;
	const message = `单元格显示“${cell.w?.trim() ?? ''}”，存储的是“${text}”，按存储的读取，请核对单位`;
	return { code: 'conflicting-field', message };
}
