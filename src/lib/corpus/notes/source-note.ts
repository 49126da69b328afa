import type { Problem } from '#lib/model/form.ts';
import { isObject, NoteReader, printable } from './note-reader.ts';

/** What data/<folder>/source.json says about a source folder. */
export interface SourceNote {
	title: string | null;
	issuingBody: string | null;
	fiscalYear: number | null;
	receivedAs: string | null;
	/** The SHA-256 of each document when it was received, by file name. */
	sha256: Record<string, string>;
}

export const noNote: SourceNote = {
	title: null,
	issuingBody: null,
	fiscalYear: null,
	receivedAs: null,
	sha256: {},
};

/** Reads source.json. An invalid value becomes null with a problem that names the key. */
export function parseSourceNote(text: string): { note: SourceNote; problems: Problem[] } {
	const reader = new NoteReader('source.json', text);
	const { json, problems } = reader;
	if (json === null) return { note: noNote, problems };
	const note: SourceNote = {
		title: reader.text('title'),
		issuingBody: reader.text('issuingBody'),
		fiscalYear: yearOf(json['fiscalYear'] ?? null, reader),
		receivedAs: reader.text('receivedAs'),
		sha256: checksumsOf(json['documents'] ?? {}, reader),
	};
	return { note, problems };
}

function yearOf(value: unknown, reader: NoteReader): number | null {
	if (value === null) return null;
	const isYear = typeof value === 'number' && Number.isInteger(value);
	if (isYear && value >= 1900 && value <= 2200) return value;
	return reader.report('的 fiscalYear 不是年份', value);
}

function checksumsOf(documents: unknown, reader: NoteReader): Record<string, string> {
	if (!isObject(documents)) {
		reader.report('的 documents 不是对象', documents);
		return {};
	}
	const checksums: [file: string, sha256: string][] = [];
	for (const [file, value] of Object.entries(documents)) {
		const sha256 = isObject(value) ? value['sha256'] : undefined;
		if (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)) checksums.push([file, sha256]);
		else reader.report(`中 ${printable(file).text} 的 sha256 不是 64 位十六进制校验和`, value);
	}
	// A document may have the name of a property that every object has.
	return Object.fromEntries(checksums);
}
