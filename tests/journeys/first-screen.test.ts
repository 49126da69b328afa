import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sitePages } from '#lib/frame/site-pages.ts';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { readScreen, spendNames } from './screen.ts';
import { engineReady, visit, watchShifts } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('without JavaScript the page shows every figure, every chart and the table', async () => {
	const { page, leave } = await visit(browser, inject('root'), { javaScriptEnabled: false });
	expect(await readScreen(page)).toEqual(expectedFor());
	expect(await spendNames(page)).toEqual(expectedFor().projects);
	expect(await page.locator('[data-figure=sentence]').textContent()).toContain(
		'编报绩效目标的项目22个，涉及项目预算资金2434.85万元',
	);
	const lengths = await page
		.locator('#spend-by-project .bar')
		.evaluateAll((bars) =>
			bars.map((bar) => new DOMMatrix(getComputedStyle(bar, '::before').transform).a),
		);
	expect(lengths).toHaveLength(22);
	expect(lengths[0]).toBe(1);
	expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
	const printed = (await page.locator('.card').allInnerTexts()).join(' ');
	for (const text of ['司法政府雇员经费', '649.87', '26.7%', '定性描述']) {
		expect(printed).toContain(text);
	}
	const matrices = page.locator('table.matrix:visible');
	expect(await matrices.count()).toBe(4);
	expect(await matrices.nth(1).locator('thead').textContent()).toContain('横向比较');
	expect(await matrices.nth(2).locator('thead').textContent()).toContain('75–79');
	expect(await matrices.last().locator('tbody').textContent()).toContain('主管、出资单位');
	expect(await page.locator('noscript').allTextContents()).not.toEqual([]);
	await leave();
});

test.each([360, 390, 768, 1440, 2560])(
	'at %i px nothing makes the page scroll sideways',
	async (width) => {
		const { page, leave } = await visit(browser, inject('root'), {
			viewport: { width, height: 900 },
		});
		await engineReady(page);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
		await leave();
	},
);

test.each([390, 1440])(
	'at %i px nothing moves while the scripts hydrate the charts',
	async (width) => {
		const { page, leave } = await visit(browser, inject('root'), {
			viewport: { width, height: 900 },
			before: watchShifts,
		});
		await engineReady(page);
		for (const id of ['spend-by-project', 'funding-structure', 'target-distribution']) {
			await page.locator(`#${id} h2`).scrollIntoViewIfNeeded();
		}
		await page.locator('footer').scrollIntoViewIfNeeded();
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => window.shifts)).toEqual([]);
		await leave();
	},
);

const pages = ['en/', ...sitePages.map(({ path }) => path)];
test.each(pages.flatMap((path) => [390, 1440].map((width) => [path, width] as const)))(
	'on /%s at %i px nothing moves while the page arrives in pieces',
	async (path, width) => {
		const { page, leave } = await visit(browser, `${inject('inPieces')}${path}`, {
			viewport: { width, height: 900 },
			before: watchShifts,
		});
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => window.shifts)).toEqual([]);
		await leave();
	},
);
