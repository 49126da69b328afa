// A good static host: files are compressed in advance and have ETags, hashed names are immutable.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, relative, sep } from 'node:path';
import type { Site } from '../journeys/serve.ts';
import { compress, encodings, type Encoding } from './compress.ts';
import { filesOf } from './reuse.ts';

interface Served {
	path: string;
	etag: string;
	type: string;
	cacheControl: string;
	variants: Map<Encoding, string>;
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.arrow': 'application/vnd.apache.arrow.stream',
	'.gz': 'application/gzip',
};

/** Serves a folder as it is now. All files are compressed before the first request. */
export async function host(folder: string): Promise<Site> {
	const files = new Map<string, Served>();
	for (const path of filesOf(folder)) {
		const url = `/${relative(folder, path).split(sep).join('/')}`;
		files.set(url, await toServed(path, url));
	}
	const server = createServer((request, response) => answer(files, request, response));
	server.keepAliveTimeout = 60_000;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function toServed(path: string, url: string): Promise<Served> {
	const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 20);
	return {
		path,
		etag: hash,
		type: types[extname(path)] ?? 'application/octet-stream',
		cacheControl: cacheControlOf(url),
		variants: await compress(path),
	};
}

/** A file with a hash in its name never changes. Pages are revalidated each time. */
function cacheControlOf(url: string): string {
	const isHashed = url.includes('/immutable/') || /[-.][\w-]{8,}\.\w+(\.gz)?$/.test(url);
	if (url.endsWith('.html')) return 'no-cache';
	return isHashed ? 'public, max-age=31536000, immutable' : 'max-age=600';
}

function answer(
	files: ReadonlyMap<string, Served>,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const { pathname } = new URL(request.url ?? '/', 'http://host');
	const served = find(files, decodeURIComponent(pathname));
	if (!served) return void response.writeHead(404).end();
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const encoding = encodings.find((name) => accepted.includes(name) && served.variants.has(name));
	const etag = `"${served.etag}${encoding ? `-${encoding}` : ''}"`;
	const head = {
		'content-type': served.type,
		'cache-control': served.cacheControl,
		vary: 'Accept-Encoding',
		etag,
	};
	if (request.headers['if-none-match'] === etag) return void response.writeHead(304, head).end();
	const path = (encoding && served.variants.get(encoding)) ?? served.path;
	response.writeHead(200, {
		...head,
		...(encoding ? { 'content-encoding': encoding } : {}),
		'content-length': statSync(path).size,
	});
	if (request.method === 'HEAD') return void response.end();
	createReadStream(path).pipe(response);
}

function find(files: ReadonlyMap<string, Served>, pathname: string): Served | undefined {
	const index = pathname.endsWith('/') ? `${pathname}index.html` : `${pathname}.html`;
	return files.get(pathname) ?? files.get(index);
}
