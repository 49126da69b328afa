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

const fieldOf = (page: Page) => page.getByRole('searchbox', { name: '项目名称' });
const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

test('typing a word shows the projects whose name contains it, one step back shows all', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	await fieldOf(page).pressSequentially('法律 ');
	await expectScreen(page, expectedFor({ search: '法律' }));
	expect(queryOf(page)).toBe('?q=法律&v=1');
	expect(await fieldOf(page).inputValue()).toBe('法律 ');
	await page.goBack();
	await expectScreen(page, expectedFor());
	expect(await fieldOf(page).inputValue()).toBe('');
	expect(queryOf(page)).toBe('');
	await page.goForward();
	await expectScreen(page, expectedFor({ search: '法律' }));
	expect(await fieldOf(page).inputValue()).toBe('法律');
	await leave();
});

test('a link restores the search and its filters, and Esc clears them all', async () => {
	const { page, leave } = await visit(browser, `${inject('root')}?nature=经常性项目&q=经费&v=1`);
	const both = expectedFor({ nature: ['经常性项目'], search: '经费' });
	expect(both.projectCount).toBeGreaterThan(0);
	expect(both.projectCount).toBeLessThan(expectedFor({ search: '经费' }).projectCount);
	await expectScreen(page, both);
	expect(await fieldOf(page).inputValue()).toBe('经费');
	await press(page, '质量指标');
	await expectScreen(
		page,
		expectedFor({ nature: ['经常性项目'], level2: ['质量指标'], search: '经费' }),
	);
	await fieldOf(page).focus();
	await page.keyboard.press('Escape');
	await expectScreen(page, expectedFor());
	expect(await fieldOf(page).inputValue()).toBe('');
	expect(queryOf(page)).toBe('');
	await leave();
});

test('characters with a meaning in SQL are searched as plain text and find nothing', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	const selected = page.locator('[data-figure=selected]');
	for (const text of [`'`, '%', '_', '\\']) {
		await fieldOf(page).fill('法律');
		await expectScreen(page, expectedFor({ search: '法律' }));
		await fieldOf(page).fill(text);
		await expect
			.poll(async () => (await selected.textContent())?.replace(/\s/g, ''), { timeout: 10_000 })
			.toBe('已选0个项目、0个指标');
		expect(await page.locator('.failure').count()).toBe(0);
		expect(new URL(page.url()).searchParams.get('q')).toBe(text);
	}
	await page.getByRole('button', { name: /清除筛选/ }).click();
	await expectScreen(page, expectedFor());
	expect(await fieldOf(page).inputValue()).toBe('');
	await leave();
});

test('an unfinished word of an input method starts no search, and its Esc clears nothing', async () => {
	const { page, leave } = await visit(browser, `${inject('root')}?nature=经常性项目`);
	await expectScreen(page, expectedFor({ nature: ['经常性项目'] }));
	const before = queryOf(page);
	const keyboard = await page.context().newCDPSession(page);
	await fieldOf(page).focus();
	for (const text of ['f', 'fa', 'fal', 'falv']) {
		const selection = { selectionStart: text.length, selectionEnd: text.length };
		await keyboard.send('Input.imeSetComposition', { text, ...selection });
	}
	expect(await fieldOf(page).inputValue()).toBe('falv');
	await fieldOf(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
	expect(queryOf(page)).toBe(before);
	expect(await page.locator('main').getAttribute('aria-busy')).toBe('false');
	await keyboard.send('Input.insertText', { text: '法律' });
	await expectScreen(page, expectedFor({ nature: ['经常性项目'], search: '法律' }));
	expect(queryOf(page)).toBe('?nature=经常性项目&q=法律&v=1');
	expect(await fieldOf(page).inputValue()).toBe('法律');
	await leave();
});
