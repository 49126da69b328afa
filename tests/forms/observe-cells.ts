// Which cells of a document are accounted for, counted from the raw text independently of the reader.
import { vi } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { Ledger } from '#lib/forms/ledger.ts';
import { readForms, type ReadForms } from '#lib/forms/read-forms.ts';
import type { UnreadCell } from '#lib/model/form.ts';
import { countOnce } from './count-once.ts';

interface Observed {
	read: ReadForms;
	/** `line:column text` for each time that a cell was taken or listed as unread. */
	accounted: string[];
}

/** Reads a document and records each cell that a ledger takes and each unread cell. */
export async function observeCells(bytes: Uint8Array): Promise<Observed> {
	const { read, cells } = await observe(bytes);
	const accounted = cells.map(({ line, column, text }) => `${line}:${column} ${text}`);
	return { read, accounted: accounted.toSorted() };
}

/** The same without positions, for formats whose positions the renderer cannot know. */
export async function observeTexts(bytes: Uint8Array): Promise<Observed> {
	const { read, cells } = await observe(bytes);
	return { read, accounted: cells.map(({ text }) => text.replace(/\s/g, '')).toSorted() };
}

async function observe(bytes: Uint8Array): Promise<{ read: ReadForms; cells: UnreadCell[] }> {
	const taken = vi.spyOn(Ledger.prototype, 'take');
	try {
		const read = await readForms(bytes, { file: 'observed.txt', stem: 'observed' });
		const cells = [
			...taken.mock.calls.map(([cell]) => cell),
			...read.forms.flatMap(({ unread }) => unread),
			...read.unread,
		];
		return { read, cells: countOnce(cells, read) };
	} finally {
		taken.mockRestore();
	}
}

/**
 * All non-blank cells of a text in the same notation. Tabs divide a line into cells. `|` divides a line
 * without tabs that begins or ends with it.
 */
export function printedCells(text: string): string[] {
	return text
		.split(/\r?\n/)
		.flatMap((line, i) =>
			cellsOf(line).map((cell, j) => [`${i + 1}:${j + 1}`, cell.trim()] as const),
		)
		.filter(([, cell]) => cell !== '')
		.map((placed) => placed.join(' '))
		.toSorted();
}

function cellsOf(line: string): string[] {
	const [first, ...rest] = line.trim().split('|');
	const isPiped = !line.includes('\t') && rest.length > 0;
	if (!isPiped || (first !== '' && rest.at(-1) !== '')) return line.split('\t');
	const cells = [...(first === '' ? [] : [first ?? '']), ...rest];
	return rest.at(-1) === '' && cells.length > 1 ? cells.slice(0, -1) : cells;
}

/** All non-blank cells of a document in another format, as its reader returns them. */
export async function sheetCells(bytes: Uint8Array): Promise<string[]> {
	const { sheets } = await readDocument(bytes);
	return sheets
		.flatMap(({ rows }) => rows.flat())
		.filter(({ text }) => text !== '')
		.map(({ line, column, text }) => `${line}:${column} ${text}`)
		.toSorted();
}
