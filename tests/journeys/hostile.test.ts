// Hostile names and links on the built site: shown as text, and nothing runs or leaves.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hostileOnPages } from '../hostile/hostile-folder.ts';
import { hostileTexts } from '../hostile/hostile-texts.ts';
import { openBrowser } from './chromium.ts';
import { engineReady, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** What the reader makes of each text. */
const names = hostileOnPages.map((name) => hostileTexts[name].replace(/\p{Cs}/gu, '\ufffd'));

async function open(path: string) {
	const dialogs: string[] = [];
	const watch = async (page: Page) => {
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
	};
	const { page, leave } = await visit(browser, inject('broken') + path, { before: watch });
	return {
		page,
		leave: async () => {
			await leave();
			expect(dialogs).toEqual([]);
		},
	};
}

test('names are shown as they are printed, on every page', async () => {
	const { page, leave } = await open('projects/');
	const shown = await page.locator('.index a:not([href*="#"])').allInnerTexts();
	for (const name of names) expect(shown.map((text) => text.trim())).toContain(name);
	const hrefs = await page
		.locator('.index a:not([href*="#"])')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	const hostile = hrefs.filter((href) => decodeURIComponent(href).includes('onerror'));
	expect(hostile).toHaveLength(names.length);
	const ids = hostile.map((href) => decodeURIComponent(href).split('/').at(-2) ?? '');
	const project = hostile[0] ?? '';
	for (const href of [project, `${project}review/`]) {
		await page.goto(href);
		expect(await page.locator('main').innerText()).toContain(names[0]);
	}
	const root = inject('broken');
	await page.goto(`${root}data/`);
	const documents = page.locator('main a[href*="onerror"]');
	const document = await documents.first().evaluate((a) => (a as HTMLAnchorElement).href);
	for (const href of [root, `${root}indicators/`, `${root}audit/`, document]) {
		await page.goto(href);
		if (href !== document) await engineReady(page);
		expect(await page.locator('main').innerText()).toMatch(/[<&{]/);
	}
	expect(ids.every((id) => id !== '')).toBe(true);
	await leave();
});

test.each(['', 'projects/', 'indicators/', 'compare/', 'audit/', 'audit/rules/', 'data/'])(
	'/%s says what it ignores of a hostile link',
	async (path) => {
		const text = `<img src=x onerror=alert(1)>'; DROP TABLE form; --`;
		const query = ['q', 'p', 'nature', 'rule', 'sort', text]
			.map((param) => `${encodeURIComponent(param)}=${encodeURIComponent(text)}`)
			.join('&');
		const { page, leave } = await open(`${path}?${query}`);
		const notice = page.locator('.notice[role=status]');
		await notice.waitFor();
		expect(await notice.innerText()).toContain('<img src=x onerror=alert(1)>');
		await leave();
	},
);
