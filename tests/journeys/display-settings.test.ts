// What a reader has set in the system or the browser: forced colours, large type, a narrow window, and the
// keyboard in place of a pointer.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const ids = ['05', '12'].map((number) => `minhang-justice-2023-${number}`);
const pages = [
	'',
	'projects/',
	`projects/${ids[0]}/`,
	'indicators/',
	`compare/?p=${ids.join('&p=')}&v=1`,
	'audit/',
	'audit/rules/',
	'data/',
	'data/minhang-justice-2023~2f~declaration.txt/',
	'en/',
	'en/indicators/',
];
const running = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset['scripts'] === 'running');

/** A window of 1280 pixels at 400 % of zoom. */
const viewport = { width: 320, height: 256 };
test.each(pages)('at 320 pixels nothing of /%s lies beside the window', async (path) => {
	const { page, leave } = await visit(browser, inject('root') + path, { viewport });
	await running(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
	await leave();
});

test.each(['', 'indicators/', 'audit/', pages[4] ?? ''])(
	'no bar of /%s covers what gets the focus',
	async (path) => {
		const { page, leave } = await visit(browser, inject('root') + path);
		await engineReady(page);
		await page.keyboard.press('End');
		const covered: string[] = [];
		for (let presses = 0; presses < 60; presses++) {
			await page.keyboard.press('Shift+Tab');
			const name = await page.evaluate(coveredFocus);
			if (name !== null) covered.push(name);
		}
		expect(covered).toEqual([]);
		await leave();
	},
);

test('forced colours leave bars, shades and what is pressed to be seen', async () => {
	const { page, leave } = await visit(browser, inject('root'), { forcedColors: 'active' });
	await engineReady(page);
	await press(page, '经常性项目');
	const background = (selector: string, pseudo?: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((node, pseudo) => getComputedStyle(node, pseudo).backgroundColor, pseudo);
	const ground = await background('body');
	const pressed = 'button.toggle[aria-pressed=true]';
	await page.locator(pressed).first().waitFor();
	expect(await background(pressed)).not.toBe(ground);
	expect(await background('button.toggle[aria-pressed=false]')).toBe(ground);
	expect(await background('label:has(input[name=unit]:checked)')).not.toBe(ground);
	expect(await background('.bar.accent', '::before')).not.toBe(ground);
	const shades = await Promise.all([1, 3, 5].map((step) => background(`.matrix .step-${step}`)));
	expect(new Set([...shades, ground]).size).toBe(4);
	const swatches = await page
		.locator('#funding-structure .swatch[style]')
		.evaluateAll((all) => all.map((node) => getComputedStyle(node).backgroundColor));
	expect(swatches).toHaveLength(4);
	expect(new Set([...swatches, ground]).size).toBe(5);
	await leave();
});

test('where motion is unwanted nothing moves', async () => {
	const { page, leave } = await visit(browser, inject('root'), { reducedMotion: 'reduce' });
	await engineReady(page);
	await press(page, '经常性项目');
	const moving = await page.evaluate(() => document.getAnimations().map(({ id }) => id));
	expect(moving).toEqual([]);
	await leave();
});

/** The name of what has the focus, where something that sticks to the window lies over it; else null. */
function coveredFocus(): string | null {
	const focused = document.activeElement;
	if (!focused || focused === document.body) return null;
	const { left, top, width, height } = focused.getBoundingClientRect();
	const over = document.elementFromPoint(left + width / 2, top + height / 2);
	if (
		!over ||
		over.contains(focused) ||
		focused.contains(over) ||
		focused.closest('label')?.contains(over)
	)
		return null;
	for (let node: Element | null = over; node; node = node.parentElement) {
		if (getComputedStyle(node).position === 'sticky' && !node.contains(focused))
			return `${focused.textContent?.trim()} under ${node.className}`;
	}
	return null;
}
