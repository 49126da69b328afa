import { error } from '@sveltejs/kit';
import { projectTemplate } from '#lib/corpus/project-path.ts';
import { loadBesideProject, renderedProjects } from '#lib/server/beside/beside-pages.ts';
import { languageOf } from '#lib/words/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Of a corpus without pages of projects this route gives none. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await renderedProjects()).flatMap((id) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id, lang } }) => {
	if (id === projectTemplate) return { beside: null };
	const beside = await loadBesideProject(id, [languageOf(lang)]);
	if (!beside) error(404, `unknown project: ${id}`);
	return { beside };
};
