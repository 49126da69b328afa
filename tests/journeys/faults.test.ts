// Faults of the network and of files while a page is open: docs/faults.md.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scriptsNoteWords } from '#lib/frame/served/scripts-note.words.ts';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { expectScreen } from './screen.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const failures = /Failed to (load|fetch)|status of 404|net::ERR/;
const both = { nature: ['阶段性项目'], level2: ['质量指标'] };
const gone = (route: Route) => route.fulfill({ status: 404 });

/** Sends the file with one digit or bit changed. `change` gets its content as Latin-1. */
const spoiled = (change: (content: string) => string) => async (route: Route) => {
	const response = await route.fetch();
	const body = Buffer.from(change((await response.body()).toString('latin1')), 'latin1');
	await route.fulfill({ response, body });
};

test('one wrong digit in a shipped answer never reaches the screen', async () => {
	const { page, leave } = await visit(browser, inject('root'), {
		before: async (page) => {
			await page.route('**/engine/*', gone);
			await page.route(
				'**/answers/*',
				spoiled((json) => json.replace(/\d(?=\d{5})/, (digit) => String((Number(digit) + 1) % 10))),
			);
		},
		expectedErrors: failures,
	});
	await press(page, '阶段性项目');
	await page.locator('main .failure').waitFor();
	await expectScreen(page, expectedFor());
	await page.unroute('**/answers/*');
	await page.locator('main .failure button').click();
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await leave();
});

test('one wrong digit in a table that the host has inflated is refused, and the next try is right', async () => {
	let isBroken = true;
	const { page, leave } = await visit(browser, `${inject('root')}indicators/`, {
		before: (page) =>
			page.route('**/data/indicator-*', async (route) => {
				const response = await route.fetch();
				const bytes = gunzipSync(await response.body());
				if (isBroken) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
				await route.fulfill({
					body: isBroken ? bytes : gzipSync(bytes),
					contentType: 'application/gzip',
				});
			}),
		expectedErrors: failures,
	});
	await engineReady(page);
	await page.getByRole('searchbox').first().fill('达标');
	const failure = page.locator('main .failure');
	await failure.waitFor();
	expect(await failure.textContent()).toContain('/data/indicator-');
	isBroken = false;
	await failure.locator('button').click();
	await page.locator('main mark').first().waitFor();
	expect(await failure.count()).toBe(0);
	await leave();
});

test('once the engine has started from the header, the page asks again by itself', async () => {
	const { page, leave } = await visit(browser, inject('root'), {
		before: (page) => page.route('**/engine/*', gone),
		expectedErrors: failures,
	});
	const header = page.locator('[data-engine=failed]');
	await header.waitFor();
	await press(page, ...Object.values(both).flat());
	await page.locator('main .failure').waitFor();
	await page.unroute('**/engine/*');
	await header.locator('button').click();
	await expectScreen(page, expectedFor(both));
	expect(await page.locator('main .failure').count()).toBe(0);
	await leave();
});

test('a page that stood open over a new build says so, and reloading keeps what is chosen', async () => {
	const { page, leave } = await visit(browser, inject('root'), {
		before: async (page: Page) => {
			await page.route('**/engine/*', gone);
			await page.route('**/_app/version.json*', (route) =>
				route.fulfill({ json: { version: 'another' } }),
			);
		},
		expectedErrors: failures,
	});
	await press(page, '阶段性项目');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	const note = page.locator('.updated', { hasText: scriptsNoteWords.zh.updated });
	await note.waitFor();
	await page.unroute('**/engine/*');
	await page.unroute('**/_app/version.json*');
	await note.locator('button').click();
	await page.waitForLoadState('load');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await expect.poll(() => note.isVisible()).toBe(false);
	await leave();
});
