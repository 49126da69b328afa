// What was read from a document, kept by its content and by what read it. So a document that did not change
// is not read again, and no entry can be stale.
import { join } from 'node:path';
import type { ReadFormsOf } from '#lib/corpus/build-corpus.ts';
import {
	formId,
	type DocumentName,
	type ReadCells,
	type ReadForms,
} from '#lib/forms/read-forms.ts';
import { sha256 } from '#lib/server/read-data.ts';
import { cacheFolder } from './cache-folder.ts';
import { KeptFiles } from './kept-files.ts';
import { readerVersion } from './reader-version.ts';

export class DocumentCache {
	readonly #files: KeptFiles;

	constructor(folder: string | null, version: string, say: (line: string) => void) {
		this.#files = new KeptFiles(folder === null ? null : join(folder, version), say);
	}

	/** Reads through the cache. The same document under another name or number is read only once. */
	forms(read: ReadFormsOf): ReadFormsOf {
		return async (bytes, name) => {
			const file = fileOf(bytes, 'forms');
			const kept = (await this.#files.find(file)) as ReadForms | undefined;
			if (kept) return named(kept, name);
			const made = await read(bytes, name);
			if (isFinal(made)) await this.#files.keep(file, made);
			return made;
		};
	}

	/** As `forms`, for the cells of a document. */
	async cells(
		bytes: Uint8Array,
		name: DocumentName,
		read: () => Promise<ReadCells>,
	): Promise<ReadCells> {
		const file = fileOf(bytes, 'cells');
		const kept = (await this.#files.find(file)) as ReadCells | undefined;
		if (kept) return namedCells(kept, name);
		const made = await read();
		await this.#files.keep(file, made);
		return made;
	}
}

/** The cache of this build, as the environment says. */
export function openCache(): DocumentCache {
	const say = (line: string) => void process.stderr.write(`${line}\n`);
	return new DocumentCache(cacheFolder(process.env), readerVersion(process.cwd()), say);
}

/** Two letters first, so that no folder grows long. */
function fileOf(bytes: Uint8Array, kind: string): string {
	const sum = sha256(bytes);
	return join(sum.slice(0, 2), `${sum}.${kind}`);
}

/** Whether reading again would give the same. What took too long may not take so long on another day. */
function isFinal({ format }: ReadForms): boolean {
	return format !== null;
}

/** Only ids and the file's name tell that a document was read under another name. */
function named(read: ReadForms, name: DocumentName): ReadForms {
	return {
		...read,
		forms: read.forms.map((form, i) => ({
			...form,
			id: formId(name, i),
			source: { ...form.source, file: name.file },
		})),
	};
}

function namedCells(read: ReadCells, name: DocumentName): ReadCells {
	let count = 0;
	return {
		...read,
		groups: read.groups.map((group) => ({
			...group,
			formId: group.formId === null ? null : formId(name, count++),
		})),
	};
}
