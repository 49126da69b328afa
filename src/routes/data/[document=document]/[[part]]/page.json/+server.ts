import { error, json } from '@sveltejs/kit';
import { besideDocuments, loadBesideDocument } from '#lib/server/beside/beside-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** Only pages made from a template need these. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await besideDocuments()).map(({ slug, part }) => ({
		document: slug,
		...(part === 1 ? {} : { part: String(part) }),
	}));

export const GET: RequestHandler = async ({ params: { document, part } }) => {
	const beside = await loadBesideDocument(document, Number(part ?? 1));
	if (!beside) error(404, `unknown document: ${document}`);
	return json(beside);
};
