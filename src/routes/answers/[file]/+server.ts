import { error } from '@sveltejs/kit';
import { loadAnswers } from '#lib/server/answers.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const { files } = await loadAnswers();
	return [...files.keys()].map((file) => ({ file }));
};

export const GET: RequestHandler = async ({ params: { file } }) => {
	const { files } = await loadAnswers();
	const json = files.get(file);
	if (json === undefined) error(404, `unknown file: ${file}`);
	return new Response(json, { headers: { 'content-type': 'application/json' } });
};
