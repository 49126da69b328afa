import { schemaVersion, type TableName } from '#lib/corpus/schema.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadDownloads } from '#lib/server/downloads.ts';
import { loadSourceDocuments } from '#lib/pages/data/source-documents.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** A page that names thousands of documents helps nobody: the table of sources does. */
const namedSources = 200;

export const load: PageServerLoad = async () => {
	const { engine, manifest } = await loadCorpus();
	const { downloads, missing } = await loadDownloads();
	const rows = Object.fromEntries(
		manifest.tables.map(({ name, rows }) => [name, rows]),
	) as Record<TableName, number>;
	return {
		rows,
		downloads,
		missing,
		documents: await loadSourceDocuments(engine, namedSources),
		schemaVersion,
		content: manifest.tables.find(({ name }) => name === 'form')?.sha256.slice(0, 12) ?? '',
	};
};
