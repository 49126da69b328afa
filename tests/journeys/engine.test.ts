import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { expectScreen } from './screen.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const failedRequest = /Failed to load resource/;

test('a single filter is answered even if the engine never arrives', async () => {
	const { page, leave } = await visit(browser, inject('root'), {
		before: (page) => page.route('**/engine/*', () => undefined),
	});
	await press(page, '阶段性项目');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	expect(await page.locator('[data-engine=starting]').count()).toBe(1);
	await leave();
});

test('a shipped answer is fetched only when needed, and not once the engine is warm', async () => {
	const asked: string[] = [];
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	const { page, leave } = await visit(browser, inject('root'), {
		before: async (page) => {
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await page.route('**/engine/*', async (route) => {
				await released;
				await route.continue();
			});
		},
	});
	const answers = () => asked.filter((path) => path.startsWith('/answers/')).length;
	await page.locator('[data-engine=starting]').waitFor();
	expect(answers()).toBe(0);
	await press(page, '质量指标');
	await expectScreen(page, expectedFor({ level2: ['质量指标'] }));
	expect(answers()).toBe(1);
	await press(page, '质量指标');
	await expectScreen(page, expectedFor());
	expect(answers()).toBe(1);
	release();
	const warm = () => page.evaluate(() => performance.getEntriesByName('lens:warm').length);
	await expect.poll(warm, { timeout: 30_000 }).toBe(1);
	await press(page, '时效指标');
	await expectScreen(page, expectedFor({ level2: ['时效指标'] }));
	expect(answers()).toBe(1);
	await leave();
});

test('a combined filter waits for the engine and shows its progress', async () => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	const { page, leave } = await visit(browser, inject('root'), {
		before: (page) =>
			page.route('**/engine/*', async (route) => {
				await released;
				await route.continue();
			}),
	});
	await press(page, '阶段性项目');
	await page.locator('button[data-value="质量指标"]').click();
	await page.locator('main[aria-busy=true]').waitFor();
	expect(await page.locator('[data-engine=starting]').textContent()).toMatch(/MB|启动/);
	release();
	const expected = expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] });
	await expectScreen(page, expected);
	await leave();
});

test('if the engine cannot be fetched, the page says why, stays readable and can try again', async () => {
	const cut = (page: Page) => page.route('**/engine/*', (route) => route.fulfill({ status: 503 }));
	const { page, leave } = await visit(browser, inject('root'), {
		before: cut,
		expectedErrors: failedRequest,
	});
	const failed = page.locator('[data-engine=failed]');
	await failed.waitFor();
	expect(await failed.textContent()).toContain('HTTP 503');
	await expectScreen(page, expectedFor());

	await press(page, '阶段性项目', '质量指标');
	await page.locator('.failure').waitFor();
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));

	await page.unroute('**/engine/*');
	await page.locator('.failure button').click();
	const expected = expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] });
	await expectScreen(page, expected);
	expect(await page.locator('.failure').count()).toBe(0);
	await leave();
});

test.each<[string, (module: Buffer) => Buffer, string]>([
	['cut short', (module) => gzipSync(module, { level: 1 }).subarray(0, 500_000), '/engine/duckdb'],
	['damaged', (module) => gzipSync(module.fill(0xff, 8, 5_000), { level: 1 }), 'WebAssembly'],
])(
	'a module that arrives %s is reported, and the page stays readable',
	async (_how, spoil, reason) => {
		const { page, leave } = await visit(browser, inject('root'), {
			before: (page) =>
				page.route('**/engine/*', async (route) => {
					const response = await route.fetch();
					const body = spoil(gunzipSync(await response.body()));
					await route.fulfill({ body, contentType: 'application/gzip' });
				}),
			expectedErrors: /wasm|WebAssembly/i,
		});
		const failed = page.locator('[data-engine=failed]');
		await failed.waitFor();
		expect(await failed.textContent()).toContain(reason);
		await expectScreen(page, expectedFor());
		await leave();
	},
);

test('the engine starts on a host that inflates .gz files by itself', async () => {
	const { page, leave } = await visit(browser, inject('encoded'));
	await engineReady(page);
	await press(page, '阶段性项目', '质量指标');
	const expected = expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] });
	await expectScreen(page, expected);
	await leave();
});
