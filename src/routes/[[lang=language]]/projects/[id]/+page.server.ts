import { error } from '@sveltejs/kit';
import { ruleNames } from '#lib/server/audit-rules.ts';
import { loadNotePaths } from '#lib/server/document-pages.ts';
import { loadProjectPage, projectSlugs } from '#lib/server/project-pages.ts';
import { languageOf } from '#lib/words/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Of a corpus without pages of projects this route gives none. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await projectSlugs()).flatMap((id) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id, lang } }) => {
	const project = await loadProjectPage(id);
	if (!project) error(404, `unknown project: ${id}`);
	const rules = ruleNames(languageOf(lang));
	const found = rules.filter(({ id }) => project.findings.some(({ rule }) => rule === id));
	const notePaths = await loadNotePaths(project.source.folder, project.form);
	return {
		project,
		notePaths,
		titles: Object.fromEntries(found.map(({ id, title }) => [id, title])),
	};
};
