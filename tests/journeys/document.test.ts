// The page that shows how a document was read, cell by cell.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const lines = readFileSync('data/minhang-justice-2023/declaration.txt', 'utf8').split(/\r?\n/);
const printed = lines.map((line) => line.split('\t').map((cell) => cell.trim()));

test('a problem leads from the data to its cell, and the cell to its form', async () => {
	const { page, leave } = await visit(browser, `${inject('root')}data/`);
	await page.locator('main a[href*="declaration.txt/"]').first().click();
	await page.locator('ol a', { hasText: '594' }).click();
	const cell = page.locator('#L594C6');
	await expect.poll(() => cell.isVisible()).toBe(true);
	const name = await cell.locator('.printed').textContent();
	expect(name?.trim()).toBe(printed[593]?.[5]);
	const form = await page.locator('tr.form a').last().getAttribute('href');
	expect(form).toMatch(/\/projects\/minhang-justice-2023-22\/$/);
	await leave();
});

test('every printed cell stands there once, without scripts, in both languages', async () => {
	for (const language of ['', 'en/']) {
		const shown: [string, string][] = [];
		const root = `${inject('root')}${language}data/minhang-justice-2023~2f~declaration.txt/`;
		const { page, leave } = await visit(browser, root, { javaScriptEnabled: false });
		for (const part of ['', '2/']) {
			await page.goto(root + part);
			const cells = page.locator('td[id] .printed');
			const texts = await cells.allTextContents();
			const ids = await page
				.locator('td[id]:has(.printed)')
				.evaluateAll((all) => all.map(({ id }) => id));
			shown.push(...ids.map((id, i): [string, string] => [id, texts[i]?.replace(/\s/g, '') ?? '']));
		}
		const said = printed.flatMap((cells, i) =>
			cells.flatMap((text, j): [string, string][] =>
				text === '' ? [] : [[`L${i + 1}C${j + 1}`, text.replace(/\s/g, '')]],
			),
		);
		expect(shown.toSorted()).toEqual(said.toSorted());
		await leave();
	}
});
