import { error } from '@sveltejs/kit';
import { projectTemplate } from '#lib/corpus/project-path.ts';
import { ruleNames } from '#lib/server/audit-rules.ts';
import { renderedProjects } from '#lib/server/beside/beside-pages.ts';
import { loadProjectPage } from '#lib/server/project-pages.ts';
import { languageOf } from '#lib/words/language.ts';
import { toReview } from './to-review.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** As the pages of projects. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await renderedProjects()).flatMap((id) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id, lang } }) => {
	const rules = ruleNames(languageOf(lang));
	if (id === projectTemplate) return { review: null, rules };
	const project = await loadProjectPage(id);
	if (!project) error(404, `unknown project: ${id}`);
	return { review: toReview(project), rules };
};
