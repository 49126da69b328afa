import { error } from '@sveltejs/kit';
import { documentTemplate } from '#lib/corpus/document-path.ts';
import { loadBesideDocument, renderedDocuments } from '#lib/server/beside/beside-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Of a corpus without pages of projects this route gives none. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await renderedDocuments()).flatMap(({ slug, part }) => {
		const one = { document: slug, ...(part === 1 ? {} : { part: String(part) }) };
		return [one, { ...one, lang: 'en' }];
	});

export const load: PageServerLoad = async ({ params: { document, part } }) => {
	if (document === documentTemplate) return { page: null };
	const beside = await loadBesideDocument(document, Number(part ?? 1));
	if (!beside) error(404, `unknown document: ${document}`);
	return { page: beside.page };
};
