import { error } from '@sveltejs/kit';
import { loadCorpus } from '#lib/server/corpus.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const manifestFile = 'manifest.json';

export const entries: EntryGenerator = async () => {
	const { files } = await loadCorpus();
	return [manifestFile, ...files.keys()].map((file) => ({ file }));
};

export const GET: RequestHandler = async ({ params: { file } }) => {
	const { manifest, files } = await loadCorpus();
	if (file === manifestFile) {
		const json = `${JSON.stringify(manifest, null, '\t')}\n`;
		return new Response(json, { headers: { 'content-type': 'application/json' } });
	}
	const bytes = files.get(file);
	if (!bytes) error(404, `unknown file: ${file}`);
	const type = file.endsWith('.gz') ? 'gzip' : 'vnd.apache.arrow.stream';
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': `application/${type}` } });
};
