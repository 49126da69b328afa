// The shipped configurations of nginx and Apache, in the nginx and Apache of this system.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostingHeaders } from './hosting-headers.ts';
import { ownHosts, serveByHost } from './own-host.ts';
import type { Site } from './serve.ts';

const sites = [
	{ base: '', folder: 'build' },
	{ base: '/lens', folder: 'test-results/city' },
];
const cases = ownHosts.flatMap((host) => sites.map((site) => ({ host, ...site })));

for (const { name, program } of ownHosts) {
	if (program === null) console.warn(`⚠ No ${name} found: its configuration was not tried.`);
}

describe.each(cases)('$host.name, the site at $base/', ({ host, base, folder }) => {
	let site: Site;
	beforeAll(async () => {
		if (host.program !== null) site = await serveByHost(host, folder, base);
	});
	afterAll(() => site?.close());

	/** The bytes of a file as they come, and its headers. */
	function get(path: string, headers: Record<string, string> = {}) {
		return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
			(resolve, reject) => {
				request(new URL(path, site.url), { headers }, (response) => {
					const pieces: Buffer[] = [];
					response.on('data', (piece: Buffer) => pieces.push(piece));
					response.on('end', () =>
						resolve({
							status: response.statusCode ?? 0,
							headers: response.headers,
							body: Buffer.concat(pieces),
						}),
					);
				})
					.on('error', reject)
					.end();
			},
		);
	}

	const onDisk = (path: string) => readFileSync(join(folder, path));
	const lasting = 'public, max-age=31536000, immutable';
	/** The first file of a folder of the site with this ending. */
	const one = (within: string, ending: string) => {
		const file = readdirSync(join(folder, within)).find((name) => name.endsWith(ending));
		expect(file, `${within}*${ending}`).toBeDefined();
		return `${within}${file}`;
	};

	test.skipIf(host.program === null)('sends each kind of file as what it is', async () => {
		const kinds: [path: string, type: RegExp, age: string][] = [
			['index.html', /^text\/html; ?charset=utf-8$/i, 'no-cache'],
			['service-worker.js', /^text\/javascript/, 'no-cache'],
			['favicon.svg', /^image\/svg\+xml/, 'no-cache'],
			['licences.txt', /^text\/plain; ?charset=utf-8$/i, 'no-cache'],
			['__data.json', /^application\/json/, 'no-cache'],
			['data/manifest.json', /^application\/json/, 'no-cache'],
			['data/sha256sums.txt', /^text\/plain/, 'no-cache'],
			[one('_app/immutable/entry/', '.js'), /^text\/javascript/, lasting],
			[one('_app/immutable/workers/', '.js'), /^text\/javascript/, lasting],
			[one('_app/immutable/assets/', '.css'), /^text\/css/, lasting],
			[one('answers/', '.json'), /^application\/json/, lasting],
			[one('engine/', '.wasm.gz'), /^application\/gzip/, lasting],
			[one('data/', '.arrow.gz'), /^application\/gzip/, lasting],
			[one('data/', '.csv'), /^text\/csv/, lasting],
			[one('data/', '.parquet'), /^application\/vnd\.apache\.parquet/, lasting],
			[one('data/', '.xlsx'), /^application\/vnd\.openxmlformats/, lasting],
		];
		for (const [path, type, age] of kinds) {
			const { status, headers, body } = await get(path);
			expect(status, path).toBe(200);
			expect(headers['content-type'], path).toMatch(type);
			expect(headers['cache-control'], path).toBe(age);
			expect(headers['content-encoding'], path).toBeUndefined();
			expect(body.equals(onDisk(path)), path).toBe(true);
			for (const [name, value] of Object.entries(hostingHeaders())) {
				expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
			}
		}
	});

	test.skipIf(host.program === null)('packs what is not packed, and nothing twice', async () => {
		const packed = { 'accept-encoding': 'gzip' };
		for (const path of ['', one('_app/immutable/entry/', '.js'), '__data.json']) {
			const { headers, body } = await get(path, packed);
			expect(headers['content-encoding'], path).toBe('gzip');
			const file = path === '' ? 'index.html' : path;
			expect(gunzipSync(body).equals(onDisk(file)), path).toBe(true);
		}
		const { headers } = await get(one('data/', '.arrow.gz'), packed);
		expect(headers['content-encoding']).toBeUndefined();
	});

	test.skipIf(host.program === null)(
		'opens each page, and its own for those that are none',
		async () => {
			const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('index.html'))
				.map((file) => file.slice(0, -'index.html'.length));
			expect(pages.length).toBeGreaterThan(50);
			for (const path of pages) {
				const { status, headers } = await get(path.split('/').map(encodeURIComponent).join('/'));
				expect(status, path).toBe(200);
				expect(headers['cache-control'], path).toBe('no-cache');
			}
			const moved = await get('projects');
			expect(moved.status).toBe(301);
			expect(new URL(moved.headers.location ?? '', site.url).pathname).toBe(`${base}/projects/`);
			expect(existsSync(join(folder, '404.html'))).toBe(true);
			for (const path of ['nothing/', 'nothing-0123456789ab.csv', '_app/immutable/nothing.js']) {
				const { status, headers, body } = await get(path);
				expect(status, path).toBe(404);
				expect(body.equals(onDisk('404.html')), path).toBe(true);
				expect(headers['cache-control'] ?? '', path).not.toContain('immutable');
				expect(headers['content-security-policy'], path).toBeDefined();
			}
		},
	);
});
