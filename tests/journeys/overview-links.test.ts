import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { engineReady, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('who lacks cost indicators is one press away, and a cell leads to what it counts', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	await page.getByRole('button', { name: '只看没有成本指标的项目: 20' }).click();
	await expect
		.poll(() => page.locator('[data-figure=selected]').textContent())
		.toMatch(/20\s*个项目/);
	expect(decodeURIComponent(new URL(page.url()).search)).toBe('?without=成本指标&v=1');
	await page.keyboard.press('Escape');
	const cells = page.locator('#target-distribution table.linked').first().locator('tbody td');
	// One tab stop; the arrow keys move, Enter opens.
	expect(await cells.evaluateAll((all) => all.filter((cell) => cell.tabIndex === 0).length)).toBe(
		1,
	);
	await cells.first().focus();
	const filled = await cells.evaluateAll((all) => all.findIndex((cell) => cell.textContent !== ''));
	const perRow = await page.locator('#target-distribution table.linked thead th').count();
	for (let i = 0; i < Math.floor(filled / (perRow - 1)); i++)
		await page.keyboard.press('ArrowDown');
	for (let i = 0; i < filled % (perRow - 1); i++) await page.keyboard.press('ArrowRight');
	const count = Number(await cells.nth(filled).textContent());
	await page.keyboard.press('Enter');
	await page.waitForURL(/indicators/);
	await expect
		.poll(() => page.locator('[data-figure=selected]').textContent(), { timeout: 30_000 })
		.toContain(`已选 ${count} 个指标`);
	await leave();
});
