// The charts that ECharts takes over: by keyboard, under filters, without their script.
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

test('a cursor walks through the chart, says where it is, and filters', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const chart = page.locator('#funding-structure .chart[tabindex="0"]');
	const readout = page.locator('#funding-structure .readout');
	// The chart can be walked once somebody is there.
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

test('a chart whose height a filter changes is drawn again, not made anew', async () => {
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

test('a chart whose script never comes is hidden, not left with the figures of before', async () => {
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
