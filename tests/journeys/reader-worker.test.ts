// Every document reads the same in a browser's worker as in Node.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { listSeeds } from '../fuzz/seeds.ts';
import { openBrowser } from './chromium.ts';
import type {} from './reader-worker/page.ts';
import { serve, type Site } from './serve.ts';
import { visit, type Visit } from './visit.ts';

const folder = 'test-results/reader-worker';
const cMaps = join(
	dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
	'cmaps',
);

let site: Site;
let browser: Browser;
let opened: Visit;

beforeAll(async () => {
	await build({
		configFile: false,
		logLevel: 'error',
		worker: { format: 'es' },
		build: {
			outDir: folder,
			copyPublicDir: false,
			target: 'es2022',
			rollupOptions: {
				input: join(import.meta.dirname, 'reader-worker/page.ts'),
				output: { entryFileNames: 'page.js' },
			},
		},
	});
	mkdirSync(folder, { recursive: true });
	cpSync(cMaps, join(folder, 'cmaps'), { recursive: true });
	const icon = '<link rel="icon" href="data:,">';
	const script = '<script type="module" src="page.js"></script>';
	writeFileSync(join(folder, 'index.html'), `<!doctype html><title>a</title>${icon}${script}`);
	site = await serve(folder);
	browser = await openBrowser();
	opened = await visit(browser, site.url);
});

afterAll(async () => {
	await opened.leave();
	await browser.close();
	await site.close();
});

/** The samples of other departments are left out: they are not part of the repository. */
const documents = listSeeds().filter(({ name }) => !/^\d\d-/.test(name));

test('the documents include every format', async () => {
	const formats = await Promise.all(
		documents.map(async ({ name, bytes }) => {
			return (await readForms(bytes, { file: name, stem: 'worker' }, { pdf: pdfResources })).format;
		}),
	);
	const all = ['text', 'csv', 'html', 'docx', 'xlsx', 'xls', 'doc', 'pdf'];
	expect([...new Set(formats)]).toEqual(expect.arrayContaining(all));
});

test.each(documents)('$name reads the same in a worker as in Node', async ({ name, bytes }) => {
	const inNode = await readForms(bytes, { file: name, stem: 'worker' }, { pdf: pdfResources });
	const base64 = Buffer.from(bytes).toString('base64');
	const inWorker = await opened.page.evaluate(
		([file, base64]) => globalThis.readInWorker(file, base64),
		[name, base64] as const,
	);
	expect(JSON.parse(inWorker)).toEqual(JSON.parse(JSON.stringify(inNode)));
});
