import { error } from '@sveltejs/kit';
import type { DownloadFormat } from '#lib/corpus/manifest.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadDownloads } from '#lib/server/downloads/downloads.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const manifestFile = 'manifest.json';
/** The format that `sha256sum --check` reads. */
const sumsFile = 'sha256sums.txt';

const types: Record<Exclude<DownloadFormat, 'arrow'> | 'gz' | 'txt', string> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	parquet: 'application/vnd.apache.parquet',
	json: 'application/json',
	gz: 'application/gzip',
	txt: 'text/plain; charset=utf-8',
};

export const entries: EntryGenerator = async () => {
	const { files } = await loadCorpus();
	const downloads = await loadDownloads();
	return [manifestFile, sumsFile, ...files.keys(), ...downloads.files.keys()].map((file) => ({
		file,
	}));
};

export const GET: RequestHandler = async ({ params: { file } }) => {
	const content = await findContent(file);
	if (content === undefined) error(404, `unknown file: ${file}`);
	const ending = file.slice(file.lastIndexOf('.') + 1) as keyof typeof types;
	return new Response(content, { headers: { 'content-type': types[ending] } });
};

async function findContent(file: string): Promise<Uint8Array<ArrayBuffer> | string | undefined> {
	const { manifest, files } = await loadCorpus();
	const { downloads, missing, files: made } = await loadDownloads();
	if (file === manifestFile) {
		return `${JSON.stringify({ ...manifest, downloads, missing }, null, '\t')}\n`;
	}
	if (file === sumsFile) {
		return downloads.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
	}
	const bytes = files.get(file) ?? made.get(file);
	return bytes && new Uint8Array(bytes);
}
