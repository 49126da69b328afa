import { error, json } from '@sveltejs/kit';
import { besideProjects, loadBesideProject } from '#lib/server/beside/beside-pages.ts';
import { languages } from '#lib/words/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** Only pages made from a template need these. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () => (await besideProjects()).map((id) => ({ id }));

export const GET: RequestHandler = async ({ params: { id } }) => {
	const beside = await loadBesideProject(id, languages);
	if (!beside) error(404, `unknown project: ${id}`);
	return json(beside);
};
