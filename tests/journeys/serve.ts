import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import { sendFaulty, type FileFault } from './faulty-file.ts';

export interface Site {
	/** Address of the site's first page, with a trailing slash. */
	url: string;
	close: () => Promise<void>;
}

interface Options {
	/** The path below which the folder is served, e.g. `/lens`. */
	base?: string;
	/** Send .gz files with a Content-Encoding header, as some hosts do, so the browser inflates them. */
	encodesGzip?: boolean;
	/** Send pages in pieces of this size, with time to paint in between, like a slow connection. */
	pieceBytes?: number;
	/** Sent with every file. */
	headers?: Record<string, string>;
	/** The content type of pages. */
	pageType?: string;
	/** Endings that the host does not serve, as IIS refuses those that it does not know. */
	refuses?: RegExp;
	/** What befalls a file on its way. */
	faultOf?: (path: string) => FileFault | undefined;
}

const betweenPiecesMs = 40;

/** Serves a folder like a plain static host; anything outside `base` is 404. */
export async function serve(
	folder: string,
	{
		base = '',
		encodesGzip = false,
		pieceBytes,
		headers = {},
		pageType = 'text/html',
		refuses,
		faultOf,
	}: Options = {},
): Promise<Site> {
	const files = sirv(folder, { dev: true });
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (!path.startsWith(`${base}/`) || refuses?.test(path)) {
			return void response.writeHead(404).end();
		}
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (path.endsWith('/')) response.setHeader('content-type', pageType);
		const missing = () => {
			const page = join(folder, '404.html');
			response.writeHead(404, { 'content-type': 'text/html' });
			response.end(existsSync(page) ? readFileSync(page) : undefined);
		};
		request.url = path.slice(base.length);
		const [file = ''] = request.url.split('?');
		const fault = faultOf?.(file);
		if (fault !== undefined) return sendFaulty(fault, folder, file, response);
		// sirv marks every .gz file as encoded; most static hosts send it unchanged.
		if (request.url.endsWith('.gz') && !encodesGzip) {
			response.setHeader('content-type', 'application/gzip');
			createReadStream(join(folder, request.url)).on('error', missing).pipe(response);
		} else if (pieceBytes && request.url.endsWith('/')) {
			response.setHeader('content-type', 'text/html');
			const page = createReadStream(join(folder, request.url, 'index.html'), {
				highWaterMark: pieceBytes,
			});
			sendSlowly(page, response).catch(missing);
		} else files(request, response, missing);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function sendSlowly(pieces: AsyncIterable<Buffer>, response: ServerResponse): Promise<void> {
	for await (const piece of pieces) {
		response.write(piece);
		await setTimeout(betweenPiecesMs);
	}
	response.end();
}
