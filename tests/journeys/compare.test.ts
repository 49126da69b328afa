import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { openBrowser } from './chromium.ts';
import { engineReady, visit, watchShifts } from './visit.ts';

const stem = 'minhang-justice-2023';
const { forms } = await readForms(readFileSync(`data/${stem}/declaration.txt`), {
	file: 'declaration.txt',
	stem,
});
const idOf = (number: number) => `${stem}-${String(number).padStart(2, '0')}`;
const formOf = (number: number) => {
	const form = forms.find(({ id }) => id === idOf(number));
	if (!form) throw new Error(`missing form: ${number}`);
	return form;
};
const amountOf = (number: number) =>
	(formOf(number).funding.annualTotal ?? 0).toLocaleString('zh-CN', { minimumFractionDigits: 2 });
const linkOf = (...numbers: number[]) =>
	`${inject('root')}compare/?${numbers.map((number) => `p=${idOf(number)}`).join('&')}&v=1`;

const headsOf = (page: Page) => page.locator('.compared thead a').allTextContents();
const namesOf = (...numbers: number[]) => numbers.map((number) => formOf(number).projectName ?? '');

async function expectHeads(page: Page, ...numbers: number[]): Promise<void> {
	await expect.poll(() => headsOf(page), { timeout: 30_000 }).toEqual(namesOf(...numbers));
}

/** The texts of the cells in a row. */
async function cellsOf(page: Page, section: string, label: string): Promise<string[]> {
	const row = page.locator(`[data-section=${section}] tr`, {
		has: page.locator('.label', { hasText: new RegExp(`^${label}`) }),
	});
	const texts = await row.first().locator('td').allTextContents();
	return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('a link shows both projects with their amounts and the targets of equal indicators', async () => {
	const { page, leave } = await visit(browser, linkOf(4, 12));
	await expectHeads(page, 4, 12);
	// 万元 is the default unit of every page.
	expect((await cellsOf(page, 'money', '年度资金申请总额'))[0]).toContain('378.10');
	await page.getByRole('radio', { name: '元', exact: true }).check();
	await expect
		.poll(async () => (await cellsOf(page, 'money', '年度资金申请总额'))[0])
		.toContain(amountOf(4));
	expect(new URL(page.url()).searchParams.get('unit')).toBe('yuan');
	const amounts = await cellsOf(page, 'money', '年度资金申请总额');
	expect(amounts[1]).toContain(amountOf(12));
	expect(amounts.filter((text) => text.includes('最多'))).toHaveLength(1);
	// 3,781,000.00 yuan for 调解案件数 ≥4240.00(件).
	expect((await cellsOf(page, 'unitCosts', '每件'))[0]).toContain('至多 891.75 元/件');
	expect(await cellsOf(page, 'targets', '案件调解平均周期')).toEqual([
		expect.stringContaining('≤30.00(天)'),
		expect.stringContaining('≤30.00(天)'),
	]);
	await leave();
});

test('the link follows when projects are removed, added by keyboard, or undone by back', async () => {
	const { page, leave } = await visit(browser, linkOf(5, 10, 13));
	await expectHeads(page, 5, 10, 13);
	await page.getByRole('button', { name: `移除 ${namesOf(10)[0]}` }).click();
	await expectHeads(page, 5, 13);
	expect(new URL(page.url()).searchParams.getAll('p')).toEqual([idOf(5), idOf(13)]);
	const field = page.getByRole('combobox', { name: '添加项目' });
	await field.fill('党建');
	await page
		.locator('.picker')
		.getByRole('option', { name: /党建经费/ })
		.waitFor();
	await field.press('Enter');
	await expectHeads(page, 5, 13, 19);
	expect(await field.inputValue()).toBe('');
	await page.goBack();
	await expectHeads(page, 5, 13);
	await page.goBack();
	await expectHeads(page, 5, 10, 13);
	await leave();
});

test('the picker has the keys of a combobox', async () => {
	const { page, leave } = await visit(browser, linkOf(5, 10));
	await expectHeads(page, 5, 10);
	const field = page.getByRole('combobox', { name: '添加项目' });
	await field.focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => page.locator('.picker').getByRole('option').count()).toBe(20);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	const active = await field.getAttribute('aria-activedescendant');
	const chosen = page.locator('.picker [role=option][data-highlighted]');
	expect(await chosen.getAttribute('id')).toBe(active);
	// Opening the list marks the first option, so two down and one up is the second.
	const ids = await page
		.locator('.picker')
		.getByRole('option')
		.evaluateAll((options) => options.map(({ id }) => id));
	expect(active).toBe(ids[1]);
	// Up from the first option wraps to the last, which scrolls into view.
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await field.getAttribute('aria-activedescendant')).toBe(ids.at(-1));
	await expect
		.poll(async () => {
			const list = await page.locator('.picker .list').boundingBox();
			const last = await chosen.boundingBox();
			return list && last && last.y + last.height <= list.y + list.height + 1;
		})
		.toBe(true);
	await page.keyboard.press('Escape');
	expect(await field.getAttribute('aria-expanded')).toBe('false');
	await field.fill('核潜艇');
	await expect.poll(() => page.locator('.drop [role=status]').textContent()).toBe('没有符合的名称');
	await leave();
});

test('showing only differences removes equal rows, and the link keeps that', async () => {
	const { page, leave } = await visit(browser, linkOf(4, 12));
	await expectHeads(page, 4, 12);
	expect(await cellsOf(page, 'basics', '项目性质')).toEqual(['经常性项目', '经常性项目']);
	await page.getByLabel('只看不同').check();
	await expect.poll(() => page.locator('.compared .sign:text("＝")').count()).toBe(0);
	expect(await cellsOf(page, 'basics', '项目性质')).toEqual([]);
	expect(new URL(page.url()).searchParams.get('show')).toBe('differing');
	await page.reload();
	await expectHeads(page, 4, 12);
	expect(await page.getByLabel('只看不同').isChecked()).toBe(true);
	await leave();
});

test('an unknown project and a fifth project are left out with a notice', async () => {
	const unknown = 'p=no-such-form';
	const { page, leave } = await visit(
		browser,
		`${inject('root')}compare/?${unknown}&${[1, 2, 3, 4].map((n) => `p=${idOf(n)}`).join('&')}`,
	);
	await expectHeads(page, 1, 2, 3);
	const notice = (await page.locator('.notice').textContent()) ?? '';
	expect(notice).toContain(`${unknown}（数据中没有这个项目）`);
	expect(notice).toContain(`p=${idOf(4)}（最多对比 4 个项目）`);
	await leave();
});

test('without JavaScript the page explains itself and lists projects with their amounts', async () => {
	const { page, leave } = await visit(browser, linkOf(4, 12), { javaScriptEnabled: false });
	expect(await page.locator('.noscript').textContent()).toContain('需要启用 JavaScript');
	const rows = page.locator('tr[data-form]');
	expect(await rows.count()).toBe(22);
	expect(await page.locator(`tr[data-form="${idOf(4)}"]`).textContent()).toContain(amountOf(4));
	expect(await page.locator('[data-suggestion]').count()).toBeGreaterThan(1);
	expect(await page.getByRole('button', { name: '加入对比' }).count()).toBe(0);
	await leave();
});

test('two projects picked on the overview are compared with one click and stay picked after going back', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	await engineReady(page);
	for (const number of [9, 14]) {
		await page.locator(`#project-table tr[data-form="${idOf(number)}"] button`).click();
	}
	await page.getByRole('link', { name: '对比 2 个项目' }).click();
	await expectHeads(page, 9, 14);
	expect(new URL(page.url()).searchParams.getAll('p')).toEqual([idOf(9), idOf(14)]);
	await page.goBack();
	const picked = page.locator('#project-table button[aria-pressed=true]');
	await expect.poll(() => picked.count()).toBe(2);
	await page.getByRole('button', { name: '清除', exact: true }).click();
	expect(await picked.count()).toBe(0);
	await leave();
});

test('a suggestion opens its comparison, and the language switch keeps it', async () => {
	const { page, leave } = await visit(browser, `${inject('root')}en/compare/`);
	await page.locator('[data-suggestion=largest]').click();
	await expect.poll(() => headsOf(page), { timeout: 30_000 }).toHaveLength(2);
	expect(await page.locator('[data-section=money] h2').textContent()).toBe('Money');
	await page.getByRole('link', { name: '中文' }).click();
	await expect
		.poll(() => page.locator('[data-section=money] h2').textContent(), { timeout: 30_000 })
		.toBe('资金');
	expect(await headsOf(page)).toHaveLength(2);
	await leave();
});

test.each([390, 1440])('at %i px nothing moves while a link is opened', async (width) => {
	const viewport = { width, height: 844 };
	const { page, leave } = await visit(browser, linkOf(4, 12), { viewport, before: watchShifts });
	await expectHeads(page, 4, 12);
	await page.waitForTimeout(300);
	expect(await page.evaluate(() => window.shifts)).toEqual([]);
	await leave();
});

test('if the engine cannot be fetched, the page says why and can try again', async () => {
	const { page, leave } = await visit(browser, linkOf(4, 12), {
		before: (page) => page.route('**/engine/**', (route) => route.abort()),
		expectedErrors: /Failed to load resource|ERR_FAILED/,
	});
	await page.locator('main [role=alert]').waitFor();
	await page.unroute('**/engine/**');
	await page.locator('main').getByRole('button', { name: '重试' }).click();
	await expectHeads(page, 4, 12);
	await leave();
});

test.each([360, 390, 1440, 2560])('at %i px four projects fit in the page', async (width) => {
	const viewport = { width, height: 900 };
	const { page, leave } = await visit(browser, linkOf(4, 12, 13, 22), { viewport });
	await expectHeads(page, 4, 12, 13, 22);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
	await leave();
});
