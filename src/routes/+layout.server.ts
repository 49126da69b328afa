import type { TableFile } from '#lib/corpus/manifest.ts';
import { changedYears } from '#lib/server/years/changes.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadDepartments } from '#lib/server/departments.ts';
import { engineFiles } from '#lib/server/engine-files.ts';
import { pagedSources } from '#lib/server/project-pages.ts';
import type { LayoutServerLoad } from './$types';

/** Where the scripts of every page find the engine and its tables. */
export const load: LayoutServerLoad = async () => {
	const corpus = await loadCorpus();
	const { tables, browseTables } = corpus.manifest;
	// Only a search for a department or unit reads it.
	const isLater = ({ name }: TableFile) => name === 'body';
	const { bodies, pages } = await loadDepartments();
	const optionalPages = [
		...(new Set(bodies.map(({ department }) => department)).size > 1 ? ['departments/'] : []),
		...((await changedYears()).length > 0 ? ['changes/'] : []),
	];
	// Where they say nothing, no page carries them.
	const rare: { departmentPages?: boolean; optionalPages?: string[] } = {
		...(pages.size > 0 && { departmentPages: true }),
		...(optionalPages.length > 0 && { optionalPages }),
	};
	return {
		tables: browseTables.filter((table) => !isLater(table)).map(described),
		laterTables: [...tables, ...browseTables.filter(isLater)].map(described),
		engineFiles: await describeEngine(),
		/** Whether each project has a page of its own. */
		projectPages: pagedSources(corpus).length > 0,
		...rare,
	};
};

function described({ name, file, bytes, inflatedBytes }: TableFile) {
	return { name, file, bytes, inflatedBytes };
}

async function describeEngine() {
	const { eh, mvp } = await engineFiles();
	const describe = ({ name, gzipBytes, inflatedBytes }: typeof eh) => ({
		file: name,
		bytes: gzipBytes.length,
		inflatedBytes,
	});
	return { eh: describe(eh), mvp: describe(mvp) };
}
