// The oldest browsers that the site is built for open all kinds of its pages without an error, and show
// the same figures under the same links as the newest one. They visit what was built last.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../journeys/chromium.ts';
import { serve, type Site } from '../journeys/serve.ts';
import { isSettled } from '../journeys/visit.ts';
import { findFirefox, openFirefox, type Firefox } from './firefox.ts';
import { findWebkit, openWebkit, type Webkit } from './webkit.ts';
import { canRunOld, oldVersions, openOldChromium } from './old-chromium.ts';

const project = 'minhang-justice-2023-05';
const pages = [
	'',
	'projects/',
	`projects/${project}/`,
	'indicators/',
	`compare/?p=${project}&p=minhang-justice-2023-12&v=1`,
	'audit/',
	'audit/rules/',
	'data/',
	'data/minhang-justice-2023~2f~declaration.txt/',
	'embed/spend-by-project/',
	'en/',
	'en/indicators/',
	`en/projects/${project}/`,
];
/** Of the answers to these, the first is shipped as a file. The others come from the engine. */
const links = [
	'?nature=经常性项目',
	'?nature=阶段性项目&level2=数量指标&amount=100000..5000000&v=1',
	'indicators/?level2=数量指标&v=1',
	'audit/?severity=高&v=1',
	'en/?q=费&unit=yuan&v=1',
];

let site: Site;
let figuresNow: string[];
beforeAll(async () => {
	site = await serve('build');
	const newest = await openBrowser();
	figuresNow = await readLinks(newest);
	await newest.close();
});
afterAll(() => site.close());

if (!canRunOld)
	console.warn('⚠ The old browsers run on Linux x64 only: nothing was tried in them.');

describe.skipIf(!canRunOld).each(oldVersions)('Chromium %s', (version) => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openOldChromium(version);
	});
	afterAll(() => browser?.close());

	test('opens every kind of page without an error', async () => {
		const faults: string[] = [];
		for (const path of pages) {
			const { page, errors, close } = await open(browser, path);
			await readToTheEnd(page);
			faults.push(...errors.map((error) => `/${path}: ${error}`));
			await close();
		}
		expect(faults).toEqual([]);
	});

	test('shows the figures that a link asks for', async () => {
		expect(await readLinks(browser)).toEqual(figuresNow);
	});

	test('has the methods that it lacks in the engine too', async () => {
		const { page, close } = await open(browser, links[1] ?? '');
		await page.waitForFunction(isSettled, null, { timeout: 120_000 });
		const engine = page.workers().find((worker) => worker.url().includes('duckdb-worker'));
		const has = () =>
			'at' in Array.prototype &&
			'at' in Uint32Array.prototype &&
			'findLast' in Array.prototype &&
			'toSorted' in Array.prototype &&
			'hasOwn' in Object &&
			'toWellFormed' in String.prototype;
		expect(await engine?.evaluate(has)).toBe(true);
		await close();
	});
});

const firefoxPath = findFirefox();
if (firefoxPath === null)
	console.warn('⚠ No Firefox found, nothing was tried in it. Install it or set FIREFOX_PATH.');

describe.skipIf(firefoxPath === null)('Firefox', () => {
	let browser: Firefox;
	beforeAll(async () => {
		browser = await openFirefox(firefoxPath ?? '');
	});
	afterAll(() => browser?.close());

	test('shows the figures that a link asks for', async () => {
		const texts: string[] = [];
		for (const link of links) {
			const page = await browser.newPage();
			page.on('pageerror', (error) => texts.push(String(error)));
			await page.setViewport({ width: 1440, height: 900 });
			await page.goto(site.url + link);
			await page.waitForFunction(isSettled, { timeout: 120_000 });
			texts.push(...(await page.evaluate(textsOfPage)));
			await page.close();
		}
		expect(texts).toEqual(figuresNow);
	});
});

const webkit = findWebkit();
if (webkit === null)
	console.warn('⚠ No WebKitGTK found (webkit2gtk-driver, xvfb): nothing was tried in it.');

describe.skipIf(webkit === null)('WebKitGTK', () => {
	let browser: Webkit;
	beforeAll(async () => {
		browser = await openWebkit(webkit ?? expect.fail());
	});
	afterAll(() => browser?.close());

	const until = async (isTrue: () => boolean) => {
		await expect.poll(() => browser.evaluate(isTrue), { timeout: 120_000 }).toBe(true);
	};

	test('opens every kind of page', async () => {
		for (const path of pages) {
			await browser.goto(site.url + path);
			await until(() => document.documentElement.dataset['scripts'] !== 'coming');
			const scripts = await browser.evaluate(() => document.documentElement.dataset['scripts']);
			expect(scripts, path).toBe('running');
			expect(await browser.evaluate(widthBeyond), path).toBe(0);
		}
	});

	test('shows the figures that a link asks for', async () => {
		const texts: string[] = [];
		for (const link of links) {
			await browser.goto(site.url + link);
			await until(isSettled);
			texts.push(...(await browser.evaluate(textsOfPage)));
		}
		expect(texts).toEqual(figuresNow);
	});
});

async function readLinks(browser: Browser): Promise<string[]> {
	const texts: string[] = [];
	for (const link of links) {
		const { page, errors, close } = await open(browser, link);
		await page.waitForFunction(isSettled, null, { timeout: 120_000 });
		texts.push(...(await page.evaluate(textsOfPage)), ...errors);
		await close();
	}
	return texts;
}

/** Opens a page and waits until its scripts run. */
async function open(browser: Browser, path: string) {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await page.goto(site.url + path);
	await page.waitForFunction(() => document.documentElement.dataset['scripts'] !== 'coming');
	expect(await page.evaluate(() => document.documentElement.dataset['scripts'])).toBe('running');
	return { page, errors, close: () => context.close() };
}

/** Scrolls through the page, for parts that wake up where they are seen. */
async function readToTheEnd(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
			scrollTo(0, top);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	});
}

/** Runs in the page: by how many pixels it is wider than the window. */
function widthBeyond(): number {
	return Math.max(0, document.documentElement.scrollWidth - innerWidth);
}

/** Runs in the page: its texts in their order, among them those in charts. */
function textsOfPage(): string[] {
	const texts: string[] = [];
	const main = document.querySelector('main') as HTMLElement;
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { parentElement, nodeValue } = walker.currentNode;
		const text = (nodeValue ?? '').replace(/\s+/g, ' ').trim();
		if (text !== '' && !parentElement?.closest('script, style')) texts.push(text);
	}
	return texts;
}
