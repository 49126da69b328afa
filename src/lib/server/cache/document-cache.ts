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
import type { KeptFiles } from './kept-files.ts';
import { readerVersion } from './reader-version.ts';
import { userCache } from './user-cache.ts';

export class DocumentCache {
	readonly #files: KeptFiles;
	readonly #version: string;

	constructor(files: KeptFiles, version: string) {
		this.#files = files;
		this.#version = version;
	}

	/** Reads through the cache. The same document under another name or number is read only once. */
	forms(read: ReadFormsOf): ReadFormsOf {
		return async (bytes, name) => {
			const file = this.#fileOf(bytes, 'forms');
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
		return namedCells(await this.#files.take(this.#fileOf(bytes, 'cells'), read), name);
	}

	async keepCells(bytes: Uint8Array, cells: ReadCells): Promise<void> {
		await this.#files.keep(this.#fileOf(bytes, 'cells'), cells);
	}

	/** Two letters of the content first, so that no folder grows long. */
	#fileOf(bytes: Uint8Array, kind: string): string {
		const sum = sha256(bytes);
		return join(this.#version, sum.slice(0, 2), `${sum}.${kind}`);
	}
}

/** The cache of the present reader. */
export function openCache(): DocumentCache {
	return new DocumentCache(userCache(), readerVersion(process.cwd()));
}

/** Whether reading again would give the same. What took too long may not take so long on another day. */
function isFinal({ format }: ReadForms): boolean {
	return format !== null;
}

/** What was read under another name: only ids and the file's name tell. */
export function named(read: ReadForms, name: DocumentName): ReadForms {
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
