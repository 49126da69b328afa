import { error } from '@sveltejs/kit';
import { engineFiles } from '#lib/server/engine-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	Object.values(await engineFiles()).map(({ name: file }) => ({ file }));

/** DuckDB as a gzip file, which stays below the size limits of hosts. The page inflates it. */
export const GET: RequestHandler = async ({ params }) => {
	const found = Object.values(await engineFiles()).find(({ name }) => name === params.file);
	if (!found) error(404, `unknown engine file: "${params.file}"`);
	return new Response(found.gzipBytes, { headers: { 'content-type': 'application/gzip' } });
};
