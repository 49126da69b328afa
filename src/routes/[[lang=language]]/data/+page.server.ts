import { schemaVersion, type TableName } from '#lib/corpus/schema.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadDownloads } from '#lib/server/downloads/downloads.ts';
import { foldSources } from '#lib/pages/data/folded-sources.ts';
import { loadSourceDocuments } from '#lib/pages/data/source-documents.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** With more documents than this the list is folded. */
const listedSources = 60;

export const load: PageServerLoad = async () => {
	const { engine, manifest, loose } = await loadCorpus();
	const documents = await loadSourceDocuments(engine);
	const isFolded = documents.length > listedSources;
	const { downloads, missing } = await loadDownloads();
	const rows = Object.fromEntries(
		manifest.tables.map(({ name, rows }) => [name, rows]),
	) as Record<TableName, number>;
	return {
		rows,
		downloads,
		missing,
		documents: isFolded ? [] : documents,
		groups: isFolded ? foldSources(documents) : null,
		loose,
		schemaVersion,
		content: manifest.tables.find(({ name }) => name === 'form')?.sha256.slice(0, 12) ?? '',
	};
};
