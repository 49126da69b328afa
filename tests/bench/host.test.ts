import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Site } from '../journeys/serve.ts';
import { host } from './host.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-'));
const script = 'export const answer = 42;\n'.repeat(100);
let site: Site;

beforeAll(async () => {
	mkdirSync(join(folder, 'assets'));
	writeFileSync(join(folder, 'index.html'), '<p>页</p>');
	writeFileSync(join(folder, 'assets/index-a1B2c3D4.js'), script);
	writeFileSync(join(folder, 'engine.wasm.gz'), 'packed already');
	site = await host(folder);
});
afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true, force: true });
});

test('a script is sent as brotli if the browser accepts it, and arrives complete', async () => {
	const headers = { 'accept-encoding': 'gzip, br' };
	const response = await fetch(`${site.url}assets/index-a1B2c3D4.js`, { headers });
	expect(response.headers.get('content-encoding')).toBe('br');
	expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length / 5);
	expect(await response.text()).toBe(script);
});

test('a file with a hashed name is immutable, a page is revalidated by its ETag', async () => {
	const hashed = await fetch(`${site.url}assets/index-a1B2c3D4.js`);
	expect(hashed.headers.get('cache-control')).toContain('immutable');
	const page = await fetch(site.url);
	expect(await page.text()).toBe('<p>页</p>');
	expect(page.headers.get('cache-control')).toBe('no-cache');
	const tag = page.headers.get('etag') ?? '';
	const again = await fetch(site.url, { headers: { 'if-none-match': tag } });
	expect(again.status).toBe(304);
});

test('a compressed file is sent as it is, an unknown file is not found', async () => {
	const packed = await fetch(`${site.url}engine.wasm.gz`);
	expect(packed.headers.get('content-encoding')).toBeNull();
	expect(await packed.text()).toBe('packed already');
	expect((await fetch(`${site.url}nothing.js`)).status).toBe(404);
});
