// Blocks -> a workbook whose amounts are numbers in formats, as office programs save them.
import { utils, write, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import type { Part, TableCell } from '../../forms/round-trip-table.ts';
import type { Cell } from '../draft.ts';

const errors: Record<string, number> = {
	'#VALUE!': 0x0f,
	'#REF!': 0x17,
	'#DIV/0!': 0x07,
	'#N/A': 0x2a,
};

export function toWorkbook(parts: readonly Part[], isNumeric: boolean): Uint8Array {
	const sheet: WorkSheet = {};
	const merges: Range[] = [];
	let y = 0;
	let width = 1;
	for (const part of parts) {
		if ('paragraph' in part) {
			for (const line of part.paragraph.split('\n')) {
				if (line) sheet[utils.encode_cell({ r: y, c: 0 })] = { t: 's', v: line };
				y += 1;
			}
		} else {
			width = Math.max(width, addTable(sheet, merges, { table: part.table, y, isNumeric }));
			y += part.table.length;
		}
	}
	sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(y - 1, 0), c: width } });
	sheet['!merges'] = merges;
	const book = utils.book_new(sheet, '绩效目标表');
	return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** Puts a table into a sheet from row `y` on; its width. */
function addTable(
	sheet: WorkSheet,
	merges: Range[],
	{ table, y, isNumeric }: { table: readonly TableCell[][]; y: number; isNumeric: boolean },
): number {
	const taken = new Set<string>();
	let width = 0;
	table.forEach((row, dy) => {
		let c = 0;
		for (const cell of row) {
			while (taken.has(`${dy},${c}`)) c += 1;
			const { rows, columns } = cell;
			for (let i = 0; i < rows; i += 1) {
				for (let j = 0; j < columns; j += 1) taken.add(`${dy + i},${c + j}`);
			}
			const r = y + dy;
			if (cell.text !== '') sheet[utils.encode_cell({ r, c })] = cellObject(cell, isNumeric);
			if (rows * columns > 1) {
				merges.push({ s: { r, c }, e: { r: r + rows - 1, c: c + columns - 1 } });
			}
			width = Math.max(width, c + columns);
		}
	});
	return width;
}

function cellObject(cell: TableCell, isNumeric: boolean): CellObject {
	const error = errors[cell.text];
	if (error !== undefined) return { t: 'e', v: error, w: cell.text };
	const { number } = cell as Cell;
	if (number && isNumeric) return { t: 'n', v: number.value, z: number.format };
	return { t: 's', v: cell.text };
}
