// The charts that ECharts draws: by keyboard, with filters, and without its script.
import type { Browser } from 'playwright-core';
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

test('the arrow keys move through the chart, a readout names the part, Enter filters', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const chart = page.locator('#funding-structure .chart[tabindex="0"]');
	const readout = page.locator('#funding-structure .readout');
	// ECharts loads at the first sign of a reader.
	await page.keyboard.press('Tab');
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await expect
		.poll(() => readout.textContent())
		.toContain('经常性项目 · 当年财政拨款 2,346.59 万元，占该性质总额 100.0%');
	await page.keyboard.press('End');
	await expect.poll(() => readout.textContent()).toContain('阶段性项目 · 当年财政拨款 88.90 万元');
	await page.keyboard.press('Enter');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await leave();
});

test('ECharts loads once a chart is near the window, and not before', async () => {
	const scripts: Promise<string>[] = [];
	const { page, leave } = await visit(browser, inject('root'), {
		viewport: { width: 390, height: 844 },
		before: async (page) => {
			page.on('response', (response) => {
				if (response.url().endsWith('.js')) scripts.push(response.text());
			});
		},
	});
	const isLoaded = async () =>
		(await Promise.all(scripts)).some((script) => script.includes('ecmeta'));
	await engineReady(page);
	await page.mouse.move(50, 50);
	await press(page, '阶段性项目');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	expect(await isLoaded()).toBe(false);
	await page.locator('#funding-structure').scrollIntoViewIfNeeded();
	await page.locator('#funding-structure .live svg').waitFor();
	expect(await isLoaded()).toBe(true);
	await leave();
});

test('a filter that changes the height of a chart keeps its instance', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const chart = page.locator('#funding-structure .live');
	await page.locator('#funding-structure').hover();
	const svg = chart.locator('svg');
	await svg.evaluate((element) => element.parentElement?.setAttribute('data-kept', ''));
	const before = await svg.getAttribute('viewBox');
	await press(page, '经常性项目');
	await expect.poll(() => svg.getAttribute('viewBox')).not.toBe(before);
	await page.evaluate(
		() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))),
	);
	expect(await chart.locator('[data-kept] svg').count()).toBe(1);
	await leave();
});

test('a chart whose script never loads is hidden instead of showing old figures', async () => {
	const { page, leave } = await visit(browser, inject('root'), {
		before: (page) =>
			page.route('**/_app/immutable/chunks/*.js', async (route) => {
				const response = await route.fetch();
				const script = await response.text();
				return script.includes('ecmeta') ? route.abort() : route.fulfill({ response });
			}),
		expectedErrors: /Failed to load resource|net::ERR_FAILED/,
	});
	await press(page, '阶段性项目');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	const funding = page.locator('#funding-structure');
	await funding.locator('.failed').waitFor();
	expect(await funding.locator('.still:visible').count()).toBe(0);
	await leave();
});
