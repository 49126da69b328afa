import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { departmentPath } from '#lib/corpus/department-path.ts';
import { overviewCells } from '#lib/pages/overview/views.ts';
import { openBrowser } from './chromium.ts';
import { engineReady, press, visit } from './visit.ts';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Only these rules can fail in one colour scheme and pass in the other. */
const colourRules = ['color-contrast', 'link-in-text-block'];

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens every closed table, SQL statement, note and menu. */
async function openAll(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise((resume) => void requestAnimationFrame(resume));
		for (const details of document.querySelectorAll('details')) details.open = true;
		const closed = 'button[aria-expanded=false]:enabled';
		for (const button of document.querySelectorAll<HTMLElement>(closed)) {
			button.click();
			await frame();
		}
		await frame();
	});
}

async function findViolations(page: Page, runOnly: string[]): Promise<string[]> {
	const { violations, passed } = await page.evaluate(async (runOnly) => {
		const results = await window.axe.run(document, { runOnly });
		return {
			violations: results.violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`),
			passed: results.passes.map(({ id }) => id),
		};
	}, runOnly);
	// Without this, a page that axe never examined would pass.
	expect([...passed, ...violations].join()).toContain('color-contrast');
	return violations;
}

async function expectAccessible(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await findViolations(page, standards), 'light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await findViolations(page, colourRules), 'dark').toEqual([]);
}

const open = (path: string, expectedErrors = /^$/, site: 'root' | 'city' = 'root') =>
	visit(browser, `${inject(site)}${path}`, {
		// The page's content security policy refuses a script tag.
		before: (page) => page.addInitScript({ content: axe.source }),
		expectedErrors,
	});

const stem = 'minhang-justice-2023';
const compared = `compare/?p=${stem}-04&p=${stem}-12&v=1`;
/** How to wait for a page that scripts complete; the others are complete in the HTML. */
const waits: Record<string, (page: Page) => Promise<unknown>> = {
	'indicators/': engineReady,
	'audit/': engineReady,
	'projects/2026~2f~dept-001-01/': (page) => page.locator('h1').waitFor(),
	[compared]: (page) => page.locator('.compared thead a').nth(1).waitFor(),
};
const paths = [
	'projects/',
	'changes/',
	`projects/${stem}-05/`,
	'indicators/',
	'compare/',
	compared,
	'audit/',
	'audit/rules/',
	`projects/${stem}-05/review/`,
	'data/',
	`data/${stem}~2f~declaration.txt/2/`,
	...overviewCells.flat().map(({ id }) => `embed/${id}/`),
];

/** What only a site of several departments and years has. */
const ofCity = [
	'',
	'embed/spend-by-department/',
	'departments/',
	departmentPath('东明市教育局'),
	'projects/2026~2f~dept-001-01/',
	'changes/',
	'en/changes/2026/',
	'audit/',
];

test.each(ofCity)('axe finds nothing on /%s of a city', async (path) => {
	const { page, leave } = await open(path, /^$/, 'city');
	await waits[path]?.(page);
	await expectAccessible(page);
	await leave();
});

for (const language of ['', 'en/']) {
	test(`axe finds nothing on /${language}: whole, filtered, on a phone`, async () => {
		const { page, leave } = await open(language);
		await engineReady(page);
		await expectAccessible(page);
		await press(page, '经常性项目');
		await page.locator('main[aria-busy=false] .clear').waitFor();
		await openAll(page);
		await expectAccessible(page);
		await page.setViewportSize({ width: 390, height: 844 });
		await expectAccessible(page);
		await leave();
	});

	test.for(paths)(`axe finds nothing on /${language}%s`, async (path) => {
		const { page, leave } = await open(`${language}${path}`);
		await waits[path]?.(page);
		await openAll(page);
		await expectAccessible(page);
		await leave();
	});

	test(`axe finds nothing on a review sheet of /${language} in work, and on its progress`, async () => {
		const { page, leave } = await open(`${language}projects/${stem}-05/review/`);
		await page.locator('#item-1 [data-value=adopted]:enabled').click();
		await page.locator('#item-2 [data-value=rejected]').click();
		await page.locator('.add button').click();
		await page.locator('.own textarea').first().fill('另有意见');
		await expectAccessible(page);
		await page.setViewportSize({ width: 390, height: 844 });
		await expectAccessible(page);
		await page.goto(`${inject('root')}${language}audit/`);
		await page.locator('#progress summary').click();
		await page.locator('#progress button[aria-expanded=false]').click();
		await expectAccessible(page);
		await leave();
	});

	test(`axe finds nothing on a page of /${language} that does not exist`, async () => {
		const { page, leave } = await open(`${language}nothing-here/`, /404|Not found/);
		await page.locator('h1').waitFor();
		await expectAccessible(page);
		await leave();
	});
}
