import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFile, SourceFolder } from '#lib/corpus/build-corpus.ts';

const noteFile = 'source.json';

/** All folders below data/ with their documents. Names that begin with a dot are ignored. */
export async function readData(directory: string): Promise<SourceFolder[]> {
	const entries = await readdir(directory, { withFileTypes: true });
	const folders = entries.filter((entry) => entry.isDirectory() && isVisible(entry.name));
	return Promise.all(folders.map(({ name }) => readFolder(directory, name)));
}

async function readFolder(directory: string, folder: string): Promise<SourceFolder> {
	const path = join(directory, folder);
	const entries = await readdir(path, { withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && isVisible(entry.name));
	const names = files.map(({ name }) => name);
	const note = names.includes(noteFile) ? await readNote(join(path, noteFile)) : null;
	const documents = names.filter((name) => name !== noteFile);
	return {
		folder,
		note,
		documents: await Promise.all(documents.map((file) => readDocumentFile(path, file))),
	};
}

/** The text of source.json without the byte order mark that some editors add. */
async function readNote(path: string): Promise<string> {
	return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
}

async function readDocumentFile(path: string, file: string): Promise<DocumentFile> {
	const bytes = await readFile(join(path, file));
	return { file, bytes, sha256: sha256(bytes) };
}

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function isVisible(name: string): boolean {
	return !name.startsWith('.');
}
