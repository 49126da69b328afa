// The served HTML outlives its scripts: whatever fails while they take over, the page stands and says so.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scriptsNoteWords } from '#lib/frame/served/scripts-note.words.ts';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { expectScreen } from './screen.ts';
import { press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const words = scriptsNoteWords.zh;
const chosen = `?nature=${encodeURIComponent('经常性项目')}`;
const project = 'projects/minhang-justice-2023-05/';
const failures = /Failed to (load|fetch)|status of 404|broken|net::ERR/;

const textOf = (page: Page) =>
	page.evaluate(() => document.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? '');
const settled = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset['scripts'] !== 'coming');
const running = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset['scripts'] === 'running');
const said = (page: Page, sentence: string) => page.getByText(sentence).isVisible();

async function servedText(url: string): Promise<string> {
	const { page, leave } = await visit(browser, url, { javaScriptEnabled: false });
	const text = await textOf(page);
	expect(await said(page, words.off)).toBe(true);
	await leave();
	return text;
}

/** With EVERY_SCRIPT each file is tried, otherwise only those that stand for a page or for all. */
const isTried = (file: string) =>
	file.endsWith('.js') && (process.env['EVERY_SCRIPT'] !== undefined || /entry|nodes/.test(file));
/** Visits at once: each waits more than it works. */
const together = 2;

/** The scripts that a page asks for until it runs. */
async function scriptsOf(url: string): Promise<string[]> {
	const scripts = new Set<string>();
	const { page, leave } = await visit(browser, url, {
		before: (page) =>
			Promise.resolve(page.on('request', (request) => void scripts.add(request.url()))),
	});
	await running(page);
	await leave();
	return [...scripts].filter(isTried);
}

/** Opens the page without this script and says what became of it. */
async function visitWithout(file: string, url: string, served: string): Promise<string> {
	const { page, leave } = await visit(browser, url, {
		before: (page) => page.route(file, (route) => route.fulfill({ status: 404 })),
		expectedErrors: failures,
	});
	await settled(page);
	// At once, since scripts may still take over where only a part of them is missing.
	const { state, text, isSaid } = await page.evaluate((sentence) => {
		const { scripts: state = '' } = document.documentElement.dataset;
		const text = document.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
		const note = [...document.querySelectorAll('p')].find(({ textContent }) =>
			textContent.includes(sentence),
		);
		return { state, text, isSaid: note !== undefined && note.checkVisibility() };
	}, words.off);
	expect(text, file).toContain(served.slice(0, 200));
	// Scripts that run may draw a chart on a canvas, which holds no text.
	if (state === 'failed') {
		expect(text.length, file).toBeGreaterThanOrEqual(served.length * 0.95);
	}
	expect(isSaid, file).toBe(state === 'failed');
	await leave();
	return state;
}

test.for(['', project, 'data/'])(
	'/%s stands whichever of its scripts is missing',
	{ timeout: 300_000 },
	async (path) => {
		const url = `${inject('root')}${path}`;
		const served = await servedText(url);
		const files = await scriptsOf(url);
		const states: string[] = [];
		const queue = [...files];
		const visitRest = async () => {
			for (let file = queue.pop(); file; file = queue.pop()) {
				states.push(await visitWithout(file, url, served));
			}
		};
		await Promise.all(Array.from({ length: together }, visitRest));
		expect(states).toHaveLength(files.length);
		// Most are needed before anything runs. A test that blocks nothing would pass otherwise.
		expect(states.filter((state) => state === 'failed').length).toBeGreaterThan(files.length / 2);
	},
);

test('an error while scripts take over gives the served page back', async () => {
	const url = `${inject('root')}${project}`;
	const served = await servedText(url);
	const { page, leave } = await visit(browser, url, {
		before: (page) =>
			page.addInitScript(() =>
				document.addEventListener('DOMContentLoaded', () => {
					Element.prototype.addEventListener = () => {
						throw new Error('broken');
					};
				}),
			),
		expectedErrors: failures,
	});
	await settled(page);
	expect(await textOf(page)).toBe(served);
	expect(await said(page, words.off)).toBe(true);
	await leave();
});

test('while a link is not applied the page says so, and no longer once it is', async () => {
	let letGo: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	const { page, leave } = await visit(browser, `${inject('root')}${chosen}`, {
		before: (page) =>
			page.route(/entry\/app/, async (route) => {
				await held;
				await route.continue();
			}),
	});
	expect(await said(page, words.pending)).toBe(true);
	const opacity = () => page.locator('main').evaluate((main) => getComputedStyle(main).opacity);
	expect(Number(await opacity())).toBeLessThan(0.6);
	letGo();
	await expectScreen(page, expectedFor({ nature: ['经常性项目'] }));
	await expect.poll(() => said(page, words.pending)).toBe(false);
	expect(await opacity()).toBe('1');
	await leave();
});

test('a link whose scripts never come says that its figures are those of everything', async () => {
	const { page, leave } = await visit(browser, `${inject('root')}${chosen}`, {
		before: (page) => page.route(/entry\/app/, (route) => route.abort()),
		expectedErrors: failures,
	});
	await settled(page);
	expect(await said(page, words.off)).toBe(true);
	expect(await said(page, words.allFigures)).toBe(true);
	await leave();
});

test('texts that a translator has moved are told, and figures follow the filters all the same', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await page.locator('.views .bars').first().waitFor();
	await page.locator('main').evaluate((main) => {
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		for (const text of texts.filter(({ textContent }) => textContent?.trim())) {
			const moved = document.createElement('font');
			(text as Text).replaceWith(moved);
			moved.append(text.cloneNode());
		}
	});
	await expect.poll(() => said(page, words.rewritten)).toBe(true);
	await press(page, '经常性项目');
	await expectScreen(page, expectedFor({ nature: ['经常性项目'] }));
	await leave();
});

test('a page whose scripts are missing opens as a file, and where the host is gone the old one stays', async () => {
	const { page, leave } = await visit(browser, `${inject('root')}data/`, {
		expectedErrors: failures,
	});
	await running(page);
	await page.route(/\/nodes\/|__data\.json/, (route) => route.fulfill({ status: 404 }));
	await page.evaluate(() => (document.body.dataset['mark'] = 'old'));
	await page.locator('header nav a', { hasText: '项目' }).click();
	await page.waitForURL(/\/projects\/$/);
	await page.locator('h1', { hasText: '项目' }).waitFor();
	expect(await page.evaluate(() => document.body.dataset['mark'])).toBeUndefined();
	await page.unroute(/\/nodes\/|__data\.json/);
	await page.reload();
	await running(page);
	const before = await textOf(page);
	await page.context().setOffline(true);
	await page.locator('header nav a', { hasText: '审核' }).click();
	await expect.poll(() => said(page, words.unreachable)).toBe(true);
	expect(await textOf(page)).toBe(before);
	await leave();
});
