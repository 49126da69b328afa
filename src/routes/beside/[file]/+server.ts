import { error } from '@sveltejs/kit';
import { besideFiles, besideText } from '#lib/server/beside/beside-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** Only pages made from a template need these. The adapter takes them apart and removes them. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () => (await besideFiles()).map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file } }) => {
	const text = await besideText(file);
	if (text === undefined) error(404, `unknown file: ${file}`);
	return new Response(text);
};
