// The built site on hosts as offices run them, and where it is not on a host at all.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scriptsNoteWords } from '#lib/frame/served/scripts-note.words.ts';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { hostingHeaders } from './hosting-headers.ts';
import { expectScreen } from './screen.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const words = scriptsNoteWords.zh;

test('the examples for the hosts send the same policy', () => {
	const { 'Content-Security-Policy': policy = '' } = hostingHeaders();
	expect(policy).toContain("frame-ancestors 'self'");
	expect(policy).toContain("form-action 'self'");
	for (const file of ['nginx.conf', 'apache.conf']) {
		const text = readFileSync(`docs/hosting/${file}`, 'utf8');
		expect(text, file).toContain(`Content-Security-Policy "${policy}"`);
		expect(text, file).toMatch(/Referrer-Policy "?same-origin"?/);
	}
});

test('a host with a strict policy, few known endings and gb2312 for pages shows and queries all', async () => {
	const { page, leave } = await visit(browser, inject('office'));
	expect(await page.evaluate(() => document.characterSet)).toBe('UTF-8');
	await engineReady(page);
	await press(page, '阶段性项目', '质量指标');
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'], level2: ['质量指标'] }));
	await page.goto(`${inject('office')}indicators/?q=${encodeURIComponent('达标')}`);
	await page.locator('mark').first().waitFor();
	expect(await page.locator('.failure').count()).toBe(0);
	await leave();
});

test('a page opened from a folder can be read and says what to do', async () => {
	const { href } = pathToFileURL(resolve('build/index.html'));
	const { page, leave } = await visit(browser, href, { expectedErrors: /./ });
	expect(await page.getByText(words.local).isVisible()).toBe(true);
	await expectScreen(page, expectedFor());
	await leave();
});

test.each([
	['allow-scripts', words.sandboxed],
	['', words.off],
])(
	'a frame with sandbox="%s" can be read and says why nothing works',
	async (sandbox, sentence) => {
		const { page, leave } = await visit(browser, `${inject('root')}favicon.svg`, {
			expectedErrors: /./,
		});
		await page.route('**/portal.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<iframe src="/" sandbox="${sandbox}" style="width: 1200px; height: 800px"></iframe>`,
			}),
		);
		await page.goto(`${inject('root')}portal.html`);
		const frame = page.frameLocator('iframe');
		await frame.getByText(sentence).waitFor();
		expect(await frame.locator('h1').isVisible()).toBe(true);
		await leave();
	},
);
