import { error } from '@sveltejs/kit';
import { loadProjectPage, projectSlugs } from '#lib/server/project-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Of a corpus without pages of projects this route gives none. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await projectSlugs()).flatMap((id) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id } }) => {
	const project = await loadProjectPage(id);
	if (!project) error(404, `unknown project: ${id}`);
	return { project };
};
