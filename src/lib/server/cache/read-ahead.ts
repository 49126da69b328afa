import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { ReadFormsOf, SourceFolder } from '#lib/corpus/build-corpus.ts';
import type { ReadForms } from '#lib/forms/read-forms.ts';
import type { TimedReader } from '#lib/forms/timed-reader.ts';
import { sha256 } from '#lib/server/read-data.ts';
import { startReader } from '#lib/server/start-reader.ts';
import { named, openCache } from './document-cache.ts';

/** Each reader is a thread with the libraries of its own, which pays only for several documents. */
const documentsOfReader = 8;
const mostReaders = 4;

/**
 * Reads all documents of these folders, several at once and the unchanged ones from the cache. The answer
 * gives each under its name and number, which depend on the documents before it.
 */
export async function readAhead(
	folders: readonly SourceFolder[],
	seconds: number,
): Promise<ReadFormsOf> {
	const documents = new Map(
		folders.flatMap(({ folder, documents }) =>
			documents.map(({ file, bytes, sha256 }) => [sha256, { bytes, file, stem: folder }] as const),
		),
	);
	const read = new Map<string, ReadForms>();
	const wanted = Math.ceil(documents.size / documentsOfReader);
	const count = Math.max(1, Math.min(wanted, availableParallelism(), mostReaders));
	const left = documents.entries();
	const cache = openCache();
	const work = async (reader: TimedReader) => {
		const readOne = cache.forms(reader.read);
		for (const [sum, { bytes, ...name }] of left) read.set(sum, await readOne(bytes, name));
	};
	const entry = resolve('src/lib/server/cache/reading-worker.ts');
	const readers = Array.from({ length: count }, () => startReader(seconds, entry));
	try {
		await Promise.all(readers.map(work));
	} finally {
		await Promise.all(readers.map((reader) => reader.close()));
	}
	return (bytes, name) => {
		const one = read.get(sha256(bytes));
		return one
			? Promise.resolve(named(one, name))
			: Promise.reject(new Error(`not read ahead: ${name.file}`));
	};
}
