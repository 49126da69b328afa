// Shared by the tests of readers: documents made in the test, and their rows as texts.
import { strToU8, zipSync } from 'fflate';
import { readDocument, type ReadDocument } from '#lib/documents/read-document.ts';
import type { Problem } from '#lib/model/form.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A docx with only this body (inside `w:body`) and the given parts. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
	const xml = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;
	const others = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
	return zipSync({ 'word/document.xml': strToU8(xml), ...Object.fromEntries(others) });
}

/** A Word paragraph with one run. */
export const paragraph = (run: string): string => `<w:p><w:r>${run}</w:r></w:p>`;
export const words = (text: string): string => paragraph(`<w:t>${text}</w:t>`);

export async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
	const { sheets } = await readDocument(bytes);
	return sheets.flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));
}

/** `A1 text` for each non-blank cell. */
export async function placesOf(bytes: Uint8Array): Promise<string[]> {
	const { sheets } = await readDocument(bytes);
	return sheets
		.flatMap(({ rows }) => rows.flat())
		.filter((cell) => cell.text !== '')
		.map((cell) => `${cell.address ?? `${cell.line}:${cell.column}`} ${cell.text}`);
}

/** The problems of a document and of the lines of its sheets. */
export const problemsOf = ({ problems, sheets }: ReadDocument): Problem[] => [
	...problems,
	...sheets.flatMap((sheet) => sheet.problems ?? []),
];
export const codesOf = (read: ReadDocument): string[] => problemsOf(read).map(({ code }) => code);
