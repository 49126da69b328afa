import { error } from '@sveltejs/kit';
import { documentParts, loadDocumentPage } from '#lib/server/document-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Of a corpus without pages of projects this route gives none. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await documentParts()).flatMap(({ slug, part }) => {
		const one = { document: slug, ...(part === 1 ? {} : { part: String(part) }) };
		return [one, { ...one, lang: 'en' }];
	});

export const load: PageServerLoad = async ({ params: { document, part } }) => {
	const page = await loadDocumentPage(document, Number(part ?? 1));
	if (!page) error(404, `unknown document: ${document}`);
	return { page };
};
