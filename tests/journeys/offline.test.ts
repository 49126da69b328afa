// The service worker: at once at the second visit, offline, and a new version as a whole.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scriptsNoteWords } from '#lib/frame/served/scripts-note.words.ts';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { expectScreen } from './screen.ts';
import { serve } from './serve.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const allowed = { serviceWorkers: 'allow' } as const;
const failures = /Failed to (load|fetch)|net::ERR/;
/** Once it stands in the footer, all of the first visit is kept. */
const kept = (page: Page) => page.getByText(/本站已存在本机（约 [\d.]+ MB）/).waitFor();

test('after one visit the main pages open offline, filters and engine included', async () => {
	const site = await serve('build');
	const { page, leave } = await visit(browser, site.url, {
		...allowed,
		expectedErrors: failures,
	});
	await engineReady(page);
	await kept(page);
	// The engine is kept once it is used under the worker's eyes.
	await page.reload();
	await engineReady(page);
	// Not by the browser's own switch, which some builds do not apply to a worker.
	await site.close();
	await page.reload();
	await expectScreen(page, expectedFor());
	await engineReady(page);
	await press(page, '阶段性项目', '质量指标');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] }));
	await page.goto(`${site.url}audit/`);
	await page.locator('h1', { hasText: '审核' }).waitFor();
	await page.goto(`${site.url}projects/no-such-project/`);
	expect(await page.locator('body').textContent()).toContain('这个页面没有存在本机');
	await leave();
});

test('it can be switched off, and then nothing is kept', async () => {
	const { page, leave } = await visit(browser, inject('root'), allowed);
	await kept(page);
	await page.getByRole('button', { name: '不存' }).click();
	await page.getByText('本站没有存在本机').waitFor();
	// What was on its way is dropped a little later.
	const keptFiles = async () => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		return (await Promise.all(stores.map((store) => store.keys()))).flat().length;
	};
	await expect.poll(() => page.evaluate(keptFiles)).toBe(0);
	await page.reload();
	await page.getByText('本站没有存在本机').waitFor();
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
	).toBe(0);
	await leave();
});

test('a new version is told, and comes as a whole when the reader reloads', async () => {
	const folder = 'test-results/new-version';
	rmSync(folder, { recursive: true, force: true });
	cpSync('build', folder, { recursive: true });
	const site = await serve(folder);
	const { page, leave } = await visit(browser, site.url, { ...allowed, expectedErrors: failures });
	await kept(page);
	const change = (file: string, from: string | RegExp, to: string) => {
		const before = readFileSync(`${folder}/${file}`, 'utf8');
		expect(before).toMatch(from);
		writeFileSync(`${folder}/${file}`, before.replaceAll(from, to));
	};
	const { version } = JSON.parse(readFileSync(`${folder}/_app/version.json`, 'utf8')) as {
		version: string;
	};
	change('service-worker.js', new RegExp(version, 'g'), 'another');
	change('index.html', '<head>', '<head><meta name="newer" />');
	await page.reload();
	const note = page.getByText(scriptsNoteWords.zh.updated);
	await note.waitFor();
	expect(await page.locator('meta[name=newer]').count()).toBe(0);
	await page.getByRole('button', { name: scriptsNoteWords.zh.reload }).click();
	await page.locator('meta[name=newer]').waitFor({ state: 'attached' });
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['jixiao-lens:another']);
	await leave();
	await site.close();
});
