import { loadCorpus } from '#lib/server/corpus.ts';
import { loadIndex } from '#lib/pages/projects/project-index.ts';
import type { PageServerLoad } from './$types';

/** The list of all projects, complete without scripts. */
export const load: PageServerLoad = async () => {
	const { engine, manifest } = await loadCorpus();
	const projectCount = manifest.tables.find(({ name }) => name === 'form')?.rows ?? 0;
	return { projectCount, projects: await loadIndex(engine, projectCount) };
};
