// What must hold for every document, however damaged.
import { readDocument } from '#lib/documents/read-document.ts';
import { Ledger } from '#lib/forms/ledger.ts';
import { readForms, type ReadForms } from '#lib/forms/read-forms.ts';
import type { UnreadCell } from '#lib/model/form.ts';
import { countOnce } from '../forms/count-once.ts';

export interface Reading {
	read: ReadForms;
	/** The texts of all cells that a ledger took or that are listed as unread. */
	cells: string[];
}

/** Reads a document and records each cell that is accounted for. */
export async function observeReading(bytes: Uint8Array): Promise<Reading> {
	const cells: UnreadCell[] = [];
	const { take } = Ledger.prototype;
	Ledger.prototype.take = function (cell, field) {
		cells.push(cell);
		take.call(this, cell, field);
	};
	try {
		const read = await readForms(bytes, { file: 'damaged', stem: 'damaged' });
		const unread = [...read.unread, ...read.forms.flatMap((form) => form.unread)];
		for (const cell of unread) cells.push(cell);
		return { read, cells: countOnce(cells, read).map(({ text }) => text) };
	} finally {
		Ledger.prototype.take = take;
	}
}

/**
 * A sentence for each broken promise: a character of the cells is lost or counted twice, a document gives
 * neither a cell nor a problem, or a problem has no message.
 */
export async function brokenPromises(
	bytes: Uint8Array,
	{ read, cells }: Reading,
): Promise<string[]> {
	const broken: string[] = [];
	const said = [...read.problems, ...read.forms.flatMap(({ problems }) => problems)];
	for (const { code, message } of said) {
		if (!/\p{Script=Han}/u.test(message)) broken.push(`problem without a sentence: ${code}`);
		if (code === 'too-large' && !message.includes('超过')) {
			broken.push(`refusal that states no limit: ${message}`);
		}
	}
	if (cells.length === 0 && said.length === 0) broken.push('neither a cell nor a problem');
	const { sheets } = await readDocument(bytes);
	const printed = sheets.flatMap(({ rows }) => rows.flat()).map(({ text }) => text);
	const difference = differenceOf(countCharacters(printed), countCharacters(cells));
	if (difference !== null) broken.push(`not each cell once: ${difference}`);
	return broken;
}

/** Counts characters, because some layouts join and cut cells. */
function countCharacters(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const char of text) if (char.trim()) counts.set(char, (counts.get(char) ?? 0) + 1);
	}
	return counts;
}

function differenceOf(printed: Map<string, number>, read: Map<string, number>): string | null {
	for (const char of new Set([...printed.keys(), ...read.keys()])) {
		const [before, after] = [printed.get(char) ?? 0, read.get(char) ?? 0];
		if (before !== after) return `“${char}” printed ${before}, accounted for ${after}`;
	}
	return null;
}
