import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StandardFile } from '#lib/audit/standards/parse-standards.ts';
import type { DocumentFile, SourceFolder } from '#lib/corpus/build-corpus.ts';
import { projectLinksFile } from '#lib/corpus/parse-project-links.ts';

const noteFile = 'source.json';
/** At the top of data/ these say something about the whole and are no documents. */
const standardsFolder = 'standards';
const knownAtTop = new Set(['site.json', projectLinksFile, standardsFolder]);

/** data/, or what DATA_DIR says. */
export function dataDirectory(): string {
	return process.env['DATA_DIR'] ?? join(process.cwd(), 'data');
}

/**
 * All folders below data/ with their documents, whatever their depth. A folder is named by its path
 * (`2024/health`). One that only holds others is none. Names that begin with a dot are ignored, and so
 * are the names at the top that say something about the whole.
 */
export async function readData(directory: string): Promise<SourceFolder[]> {
	return foldersIn(directory, '');
}

async function foldersIn(directory: string, parent: string): Promise<SourceFolder[]> {
	const found = await readdir(join(directory, parent), { withFileTypes: true });
	const entries = found.filter(({ name }) => parent !== '' || !knownAtTop.has(name));
	const below = entries.filter((entry) => entry.isDirectory() && isVisible(entry.name));
	const files = entries.filter((entry) => entry.isFile() && isVisible(entry.name));
	const isFolder = parent !== '' && (files.length > 0 || below.length === 0);
	const own = isFolder ? [await readFolder(directory, parent, files)] : [];
	const others = await Promise.all(
		below.map(({ name }) => foldersIn(directory, parent === '' ? name : `${parent}/${name}`)),
	);
	return [...own, ...others.flat()];
}

async function readFolder(
	directory: string,
	folder: string,
	files: readonly Dirent[],
): Promise<SourceFolder> {
	const path = join(directory, folder);
	const names = files.map(({ name }) => name);
	const note = names.includes(noteFile) ? await readNote(join(path, noteFile)) : null;
	const documents = names.filter((name) => name !== noteFile);
	return {
		folder,
		note,
		documents: await Promise.all(documents.map((file) => readDocumentFile(path, file))),
	};
}

/** The text of a note in JSON without the byte order mark that some editors add. */
export async function readNote(path: string): Promise<string> {
	return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
}

async function readDocumentFile(path: string, file: string): Promise<DocumentFile> {
	const bytes = await readFile(join(path, file));
	return { file, bytes, sha256: sha256(bytes) };
}

/**
 * The names of files directly in data/, which are not read, because a document belongs to a folder: it
 * names the source. Sorted.
 */
export async function looseFiles(directory: string): Promise<string[]> {
	const entries = await readdir(directory, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && isVisible(entry.name) && !knownAtTop.has(entry.name))
		.map(({ name }) => name)
		.toSorted();
}

/** The bytes of data/project-links.csv, null if there is none. */
export async function readProjectLinks(directory: string): Promise<Uint8Array | null> {
	const entries = await readdir(directory);
	return entries.includes(projectLinksFile) ? readFile(join(directory, projectLinksFile)) : null;
}

/**
 * The tables in data/standards/, sorted by name; none if there is no such folder. Other files and folders
 * in it are tables of no kind, and named with no bytes, so that the report can say so.
 */
export async function readStandards(directory: string): Promise<StandardFile[]> {
	const entries = await readdir(directory, { withFileTypes: true });
	if (!entries.some((entry) => entry.name === standardsFolder && entry.isDirectory())) return [];
	const path = join(directory, standardsFolder);
	const found = await readdir(path, { withFileTypes: true });
	const files = found
		.filter(({ name }) => isVisible(name))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	return Promise.all(
		files.map(async (entry) => {
			const isTable = entry.isFile() && /\.csv$/iu.test(entry.name);
			const bytes = isTable ? await readFile(join(path, entry.name)) : new Uint8Array();
			return { file: entry.name, bytes };
		}),
	);
}

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function isVisible(name: string): boolean {
	return !name.startsWith('.');
}
