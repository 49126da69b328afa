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

test('a site below /lens finds its page, styles, answers, data and engine there', async () => {
	const { page, leave } = await visit(browser, inject('subPath'));
	expect(new URL(page.url()).pathname).toBe('/lens/');
	await press(page, '经常性项目');
	await expectScreen(page, expectedFor({ nature: ['经常性项目'] }));
	await engineReady(page);
	await press(page, '时效指标');
	const expected = expectedFor({ nature: ['经常性项目'], level2: ['时效指标'] });
	await expectScreen(page, expected);
	expect(new URL(page.url()).pathname).toBe('/lens/');
	await leave();
});

test('clearing the filters below /lens stays below /lens', async () => {
	const { page, leave } = await visit(browser, `${inject('subPath')}?nature=阶段性项目`);
	await page.getByRole('button', { name: /清除筛选/ }).click();
	await expect.poll(() => page.url()).toBe(inject('subPath'));
	await expectScreen(page, expectedFor());
	await leave();
});
