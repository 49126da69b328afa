import type { TableFile } from '#lib/corpus/manifest.ts';
import { toPublisher, type SitePublisher } from '#lib/frame/site-publisher.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadDepartments } from '#lib/server/departments.ts';
import { engineFiles } from '#lib/server/engine-files.ts';
import { pageKind } from '#lib/server/paged/page-kind.ts';
import { loadSiteNote } from '#lib/server/site-note.ts';
import { changedYears } from '#lib/server/years/changes.ts';
import type { LayoutServerLoad } from './$types';

/** Where the scripts of every page find the engine and its tables. */
export const load: LayoutServerLoad = async () => {
	const corpus = await loadCorpus();
	const { tables, browseTables } = corpus.manifest;
	// Only a search for a department or unit reads it.
	const isLater = ({ name }: TableFile) => name === 'body';
	return {
		tables: browseTables.filter((table) => !isLater(table)).map(described),
		laterTables: [...tables, ...browseTables.filter(isLater)].map(described),
		engineFiles: await describeEngine(),
		/** Whether each project has a page of its own. */
		projectPages: pageKind(corpus) !== 'none',
		...(await describeSite()),
	};
};

interface Site {
	publisher?: SitePublisher;
	/** Whether each department has a page of its own. */
	departmentPages?: boolean;
	/** The paths of those pages that only some corpora have. */
	optionalPages?: string[];
	/** The department of all projects, where there is one alone. */
	onlyDepartment?: string;
}

/** What not every site has. Where it says nothing, no page carries it. */
async function describeSite(): Promise<Site> {
	const publisher = toPublisher(await loadSiteNote());
	const { bodies, count, pages } = await loadDepartments();
	const onlyDepartment = count === 1 ? bodies[0]?.department : undefined;
	const hasChanges = (await changedYears()).length > 0;
	const optionalPages = [
		...(count > 1 ? ['departments/'] : []),
		...(hasChanges ? ['changes/'] : []),
	];
	return {
		...(Object.keys(publisher).length > 0 && { publisher }),
		...(pages.size > 0 && { departmentPages: true }),
		...(optionalPages.length > 0 && { optionalPages }),
		...(onlyDepartment && { onlyDepartment }),
	};
}

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
